import type { Deal } from "../../../src/method/assess/deal";
import { toAssessInput } from "../../../src/records/assessInput";
import type { SsmDatabase } from "../../../src/records/db";
import { loadDeal } from "../../../src/records/deal";
import { ACME } from "./builders";

/** The stored deal as assess gets it. */
export async function inputOf(
  db: SsmDatabase,
  ...rest: [Parameters<typeof toAssessInput>[2]?]
): Promise<Deal> {
  const stored = await loadDeal(db, ACME);
  if (!stored) throw new Error("the deal isn't there");
  return toAssessInput(stored, "2026-06-20", ...rest);
}
