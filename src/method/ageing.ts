import { assess } from "./assess/assess";
import type { Assessment } from "./assess/assessment";
import type { Deal } from "./assess/deal";
import type { AssessPlaybook } from "./playbook";

/** Evidence past its shelf life, and what the verdict would be otherwise. */
export interface Ageing {
  /** Ids of items to be reconfirmed, in playbook order. */
  items: string[];
  /** As if nothing of it had ever been said. */
  without: Assessment;
  /** As if the customer had said it again today. */
  reconfirmed: Assessment;
}

/** Whether an item is past its shelf life, or has no day at all, and so counts half or no more. */
export function isPastShelfLife(reading: Assessment["items"][string] | undefined): boolean {
  if (!reading || reading.freshness === 1) return false;
  return /^E[1-4]$/.test(reading.level);
}

/** What has grown old and what it does to the verdict; null when nothing has (rule EVI-2 looks at the same). */
export function ageingOf(deal: Deal, assessment: Assessment, core: AssessPlaybook): Ageing | null {
  const items = Object.keys(assessment.items).filter((id) => isPastShelfLife(assessment.items[id]));
  if (items.length === 0) return null;
  const judgedWith = (change: (id: string) => NonNullable<Deal["evidence"]>[string]) =>
    assess(
      { ...deal, evidence: { ...deal.evidence, ...Object.fromEntries(items.map((id) => [id, change(id)])) } },
      core,
    );
  return {
    items,
    without: judgedWith(() => null),
    reconfirmed: judgedWith((id) => ({ ...deal.evidence?.[id], date: assessment.asOf })),
  };
}
