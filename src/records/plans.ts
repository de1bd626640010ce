import type { SsmDatabase } from "./db";
import { type Checked, checkRows } from "./read";
import type { PlanRow } from "./schema/plans";

/** The plan and all forms of one opportunity; `kind` "deal" is what the assessment reads. */
export async function plansOf(db: SsmDatabase, opportunityKey: string): Promise<Checked<PlanRow>> {
  return checkRows("plans", await db.rows("plans").where("opportunityKey").equals(opportunityKey).toArray());
}
