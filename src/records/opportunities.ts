import type { Reading } from "../crm/reading";
import type { SsmDatabase } from "./db";
import type { WriteError } from "./door";
import { type Checked, checkRows } from "./read";
import { done, type Result } from "./result";
import type { OpportunityRow } from "./schema/opportunities";
import { type Committed, write } from "./write";

/** One opportunity, or none (then also look whether it is damaged). */
export async function opportunityOf(
  db: SsmDatabase,
  opportunityKey: string,
): Promise<Checked<OpportunityRow>> {
  return checkRows("opportunities", [await db.rows("opportunities").get(opportunityKey)]);
}

/** Opportunities by when a page last showed them, newest first. */
export async function recentOpportunities(db: SsmDatabase, limit: number): Promise<Checked<OpportunityRow>> {
  return checkRows(
    "opportunities",
    await db.rows("opportunities").orderBy("lastSeen").reverse().limit(limit).toArray(),
  );
}

/** Stores what a page showed; null when the page showed no opportunity, as nothing else is kept yet. */
export async function rememberReading(
  db: SsmDatabase,
  reading: Reading,
): Promise<Result<Committed | null, WriteError>> {
  const { identity } = reading;
  if (identity.type !== "opportunity") return done(null);
  return write(db, {
    name: "opportunity.seen",
    reading: { ...reading, identity: { ...identity, type: identity.type } },
  });
}
