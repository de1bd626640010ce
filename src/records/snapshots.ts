import type { Assessment } from "../method/assess/assessment";
import { DIMENSIONS } from "../method/vocabulary";
import { localDay } from "./clock";
import type { SsmDatabase } from "./db";
import type { WriteError } from "./door";
import { type Checked, checkRows } from "./read";
import type { Result } from "./result";
import type { SnapshotFacts, SnapshotReason, SnapshotRow } from "./schema/snapshots";
import { type Committed, write } from "./write";

/** What a snapshot keeps of an assessment. */
export type Snapped = Pick<Assessment, "score" | "verifiedStage" | "customerPhase" | "dimensions" | "rules">;

/** Keeps the figures of now. Daily ones of the same day follow each other: only the last stays. */
export function takeSnapshot(
  db: SsmDatabase,
  opportunityKey: string,
  reason: SnapshotReason,
  assessment: Snapped,
  { label, facts = {} }: { label?: string; facts?: SnapshotFacts } = {},
): Promise<Result<Committed, WriteError>> {
  const { score, verifiedStage, customerPhase, dimensions, rules } = assessment;
  const at = db.now();
  return write(db, {
    name: "snapshot.take",
    opportunityKey,
    reason,
    label,
    at,
    day: localDay(at),
    figures: {
      score,
      verifiedStage,
      customerPhase: customerPhase.phase,
      points: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, dimensions[dimension].points])),
      redRules: rules.filter(({ level }) => level === "red").map(({ id }) => id),
      ...facts,
    },
  });
}

/** All snapshots of one opportunity, oldest first. `lastOfEachDay` leaves what the assessment reads. */
export async function snapshotsOf(db: SsmDatabase, opportunityKey: string): Promise<Checked<SnapshotRow>> {
  return checkRows(
    "snapshots",
    await db.rows("snapshots").where("opportunityKey").equals(opportunityKey).toArray(),
  );
}

/** The last snapshot of each local day, oldest day first. */
export function lastOfEachDay(snapshots: readonly SnapshotRow[]): SnapshotRow[] {
  const ordered = [...snapshots].sort((a, b) => a.at - b.at);
  return [...new Map(ordered.map((each) => [each.day, each])).values()].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}
