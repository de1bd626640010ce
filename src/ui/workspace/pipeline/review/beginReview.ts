import { localDay } from "../../../../records/clock";
import type { SsmDatabase } from "../../../../records/db";
import { loadDeal } from "../../../../records/deal";
import type { WriteError } from "../../../../records/door";
import { isBlank, judgeDeal } from "../../../../records/judge";
import { done, type Result } from "../../../../records/result";
import { newReviewId } from "../../../../records/reviews";
import { factsOf } from "../../../../records/snapshotFacts";
import { takeSnapshot } from "../../../../records/snapshots";
import { write } from "../../../../records/write";
import { coreFor } from "../../../data/keepFigures";

/** More than this nobody goes through in one sitting. */
export const mostDeals = 200;

/**
 * Starts a review over deals, in that order: first a snapshot of each that anything is recorded of, so that the next
 * review can say what changed; then the review itself, as one change. `onProgress` is told how many are done.
 */
export async function beginReview(
  db: SsmDatabase,
  keys: readonly string[],
  onProgress: (done: number) => void,
): Promise<Result<string, WriteError>> {
  const at = db.now();
  for (const [no, key] of keys.entries()) {
    onProgress(no);
    const stored = await loadDeal(db, key);
    if (!stored) continue;
    const core = await coreFor(stored.opportunity.playbookId);
    const judged = judgeDeal(stored, localDay(at), core);
    if (isBlank({ ...judged, stored })) continue;
    const facts = factsOf(stored, core.version);
    const taken = await takeSnapshot(db, key, "review", judged.assessment, { facts });
    if (!taken.ok) return taken;
  }
  const review = newReviewId(at);
  const deals = keys.map((opportunityKey, place) => ({ opportunityKey, patch: { place } }));
  const written = await write(db, { name: "review.edit", review, at, deals });
  return written.ok ? done(review) : written;
}
