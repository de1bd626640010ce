import type { PipelineDeal } from "./deals";
import { attentions, isAhead } from "./filter";

/** Some deals with what they are worth together in the base currency. */
export interface Lot {
  keys: string[];
  sum: number;
}

const lotOf = (deals: readonly PipelineDeal[]): Lot => ({
  keys: deals.map(({ key }) => key),
  sum: deals.reduce((total, { base }) => total + (base ?? 0), 0),
});

export interface StageLine {
  /** 1..7: the stage of work. */
  stage: number;
  /** By the CRM's word, by the evidence, and those of the first that the evidence doesn't bear. */
  claimed: Lot;
  supported: Lot;
  unbacked: Lot;
}

/** The open pipeline by the stage that the CRM claims beside the one that evidence supports. */
export function byStage(open: readonly PipelineDeal[]): StageLine[] {
  return [1, 2, 3, 4, 5, 6, 7].map((stage) => {
    const claimed = open.filter(({ crmStage }) => Math.min(crmStage ?? 0, 7) === stage);
    return {
      stage,
      claimed: lotOf(claimed),
      supported: lotOf(open.filter(({ supported }) => Math.min(supported ?? 0, 7) === stage)),
      unbacked: lotOf(claimed.filter(isAhead)),
    };
  });
}

export interface Ground {
  /** Money that rests on what the customer wrote, on what was only said or is believed, and on nothing known. */
  written: number;
  believed: number;
  nothing: number;
  keys: string[];
}

/**
 * How far the open pipeline's money is borne out: of each amount the share that the score reaches, cut into what
 * the customer wrote (the assessment's confidence) and the rest.
 */
export function groundOf(open: readonly PipelineDeal[]): Ground {
  const ground: Ground = { written: 0, believed: 0, nothing: 0, keys: open.map(({ key }) => key) };
  for (const { base, written, believed } of open) {
    if (base === null) continue;
    ground.written += base * written;
    ground.believed += base * believed;
    ground.nothing += base * (1 - written - believed);
  }
  return ground;
}

export interface Forecast {
  /** Deals with an amount, odds and a CRM probability: only these can be compared. */
  both: Lot;
  byEvidence: number;
  byCrm: number;
  /** Deals that count on neither side, for want of a judgement or a probability. */
  left: Lot;
}

/** What the open pipeline is worth by the odds of the evidence, and by the CRM's probability, over the same deals. */
export function forecastOf(open: readonly PipelineDeal[]): Forecast {
  const both = open.filter(
    ({ base, odds, probability }) => base !== null && odds !== null && probability !== null,
  );
  const weigh = (weight: (deal: PipelineDeal) => number | null) =>
    both.reduce((sum, deal) => sum + ((deal.base ?? 0) * (weight(deal) ?? 0)) / 100, 0);
  return {
    both: lotOf(both),
    byEvidence: weigh(({ odds }) => odds),
    byCrm: weigh(({ probability }) => probability),
    left: lotOf(open.filter((deal) => !both.includes(deal))),
  };
}

export const troubleIds = ["ahead", "slipped", "overdue", "stalled", "backwards"] as const;
export type TroubleId = (typeof troubleIds)[number];

/** Deals that want a word, each kind with its money. A deal may be in several. */
export function troublesOf(
  open: readonly PipelineDeal[],
  { since, today }: { since: string; today: string },
): Record<TroubleId, Lot> {
  const lot = (id: TroubleId) => lotOf(open.filter((deal) => attentions[id](deal, since, today)));
  return {
    ahead: lot("ahead"),
    slipped: lot("slipped"),
    overdue: lot("overdue"),
    stalled: lot("stalled"),
    backwards: lot("backwards"),
  };
}
