import type { SsmDatabase } from "./db";
import { type Checked, checkRows } from "./read";
import type { EvidenceRow } from "./schema/evidence";

/** All evidence items and customer signs of one opportunity. */
export async function evidenceOf(db: SsmDatabase, opportunityKey: string): Promise<Checked<EvidenceRow>> {
  return checkRows(
    "evidence",
    await db.rows("evidence").where("opportunityKey").equals(opportunityKey).toArray(),
  );
}
