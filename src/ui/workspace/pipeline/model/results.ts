import { daysBetween, type PipelineDeal } from "./deals";
import { isAhead } from "./filter";

/** Section 3.y of the method: quality, volume, speed; and what won deals had that lost ones lacked. */

/** From so many closed deals on a comparison says anything. */
export const enoughClosed = 10;

export interface Metrics {
  owner: string;
  /** Open deals whose CRM stage is known and whose evidence has been judged; those among them that it bears out. */
  claimed: number;
  backed: number;
  opened: number;
  won: number;
  lost: number;
  /** Of the deals that passed gate 4 and are closed, those won. */
  past4: number;
  wonPast4: number;
  /** Median of days, null where nothing has been counted. */
  daysPerStage: number | null;
  gate3ToWon: number | null;
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

interface Stay {
  stage: number;
  days: number;
  /** The day on which it ended. */
  until: string;
}

/** Every stay of a deal at a verified stage that has ended, backward moves counted as stays of their own. */
export function staysOf({ stages, closedOn }: PipelineDeal): Stay[] {
  return stages.flatMap(([since, stage], at) => {
    const until = stages[at + 1]?.[0] ?? closedOn;
    // A deal that had ended before it was first judged stayed nowhere.
    return until && until >= since ? [{ stage, days: daysBetween(since, until), until }] : [];
  });
}

const reached = ({ stages }: PipelineDeal, gate: number): string | null =>
  stages.find(([, stage]) => stage >= gate)?.[0] ?? null;

/** Of deals of one owner (or all, with owner ""), counted over what was opened or closed since that day. */
function metricsOf(owner: string, deals: readonly PipelineDeal[], since: string): Metrics {
  const claimed = deals.filter(
    (deal) => deal.outcome === "open" && deal.crmStage !== null && deal.supported !== null,
  );
  const closed = deals.filter(({ closedOn }) => closedOn !== null && closedOn >= since);
  const past4 = closed.filter((deal) => reached(deal, 4) !== null && deal.outcome !== "open");
  const won = closed.filter(({ outcome }) => outcome === "won");
  return {
    owner,
    claimed: claimed.length,
    backed: claimed.filter((deal) => !isAhead(deal)).length,
    opened: deals.filter(({ firstSeen }) => firstSeen >= since).length,
    won: won.length,
    lost: closed.filter(({ outcome }) => outcome === "lost").length,
    past4: past4.length,
    wonPast4: past4.filter(({ outcome }) => outcome === "won").length,
    daysPerStage: median(deals.flatMap((deal) => staysOf(deal).map(({ days }) => days))),
    gate3ToWon: median(
      won.flatMap((deal) => {
        const gate3 = reached(deal, 3);
        return gate3 && deal.closedOn ? [daysBetween(gate3, deal.closedOn)] : [];
      }),
    ),
  };
}

/** All together first, then owner by owner. */
export function metricsByOwner(deals: readonly PipelineDeal[], since: string): Metrics[] {
  const owners = [...new Set(deals.map(({ owner }) => owner))].filter(Boolean).sort();
  return [
    metricsOf("", deals, since),
    ...owners.map((owner) =>
      metricsOf(
        owner,
        deals.filter((deal) => deal.owner === owner),
        since,
      ),
    ),
  ];
}

export interface StageSpeed {
  stage: number;
  stays: number;
  median: number | null;
  least: number | null;
  most: number | null;
}

/** How long deals stayed at each verified stage; 0 is before the first gate. */
export function speedByStage(deals: readonly PipelineDeal[]): StageSpeed[] {
  const stays = deals.flatMap(staysOf);
  return [0, 1, 2, 3, 4, 5, 6].map((stage) => {
    const days = stays.filter((stay) => stay.stage === stage).map((stay) => stay.days);
    return {
      stage,
      stays: days.length,
      median: median(days),
      least: days.length > 0 ? Math.min(...days) : null,
      most: days.length > 0 ? Math.max(...days) : null,
    };
  });
}
