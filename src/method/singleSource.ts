import type { Assessment } from "./assess/assessment";
import type { Deal } from "./assess/deal";
import type { AssessPlaybook } from "./playbook";

/** An outcome that rests on one voice. */
export interface SingleSourced {
  stage: number;
  /** The only person at the customer who vouches for it; null: nobody but us. */
  person: string | null;
  /** What has been said for it and still counts, in playbook order. */
  items: string[];
}

const isSaid = (reading: Assessment["items"][string] | undefined) =>
  reading !== undefined && reading.freshness > 0 && /^E[1-4]$/.test(reading.level);

/**
 * The stages for which all that has been said comes from one person at the customer, or only from us. Two items at
 * least: one alone has one source by nature. Where nobody is named for an item, nothing can be told.
 */
export function singleSourced(deal: Deal, { items }: Assessment, core: AssessPlaybook): SingleSourced[] {
  const ours = new Set((deal.people ?? []).filter(({ side }) => side === "ours").map(({ id }) => id));
  const sourceOf = (id: string): string | null | undefined => {
    const by = deal.evidence?.[id]?.by?.trim();
    // A belief is ours, whoever it is believed of.
    if (items[id]?.level === "E1" || (by && ours.has(by))) return null;
    return by || undefined;
  };
  return core.stages.flatMap((stage): SingleSourced[] => {
    const said = stage.ev.map(({ id }) => id).filter((id) => isSaid(items[id]));
    if (said.length < 2) return [];
    const sources = new Set(said.map(sourceOf));
    if (sources.has(undefined)) return [];
    const people = [...sources].filter((source) => source !== null);
    if (people.length > 1) return [];
    return [{ stage: stage.no, person: people[0] ?? null, items: said }];
  });
}
