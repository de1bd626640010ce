import { assess } from "../method/assess/assess";
import type { Assessment } from "../method/assess/assessment";
import type { Deal } from "../method/assess/deal";
import type { Core } from "../method/playbook";
import { toAssessInput } from "./assessInput";
import type { StoredDeal } from "./deal";

/** A deal as `assess` reads it, and what it says of it. */
export interface Judged {
  deal: Deal;
  assessment: Assessment;
}

/** Judges a stored deal as of that local day. */
export function judgeDeal(stored: StoredDeal, today: string, core: Core): Judged {
  // The stage's age and usual length depend on the stage that evidence verifies, so it is judged first.
  const first = assess(toAssessInput(stored, today, core), core);
  const deal = toAssessInput(stored, today, { ...core, assessed: first });
  return { deal, assessment: assess(deal, core) };
}

/** Nothing recorded yet: a score would be the sum of what nobody has said. */
export const isBlank = ({
  assessment: { items },
  deal,
  stored,
}: Judged & { stored: StoredDeal | null }): boolean =>
  Object.keys(items).length === 0 &&
  (stored?.evidence ?? []).length === 0 &&
  !deal.people?.some((person) => person.roles?.length) &&
  deal.outcome !== "won";
