import { addDays, daysBetween, type PipelineDeal } from "./deals";
import { median, staysOf } from "./results";

/** Quality, volume and speed month by month (ssm.md 3.y), each figure with the deals it is made of. */

export const measures = ["opened", "won", "winRate", "daysPerStage", "gate3"] as const;
export type MeasureId = (typeof measures)[number];

export interface Point {
  /** First day of the month. */
  month: string;
  /** Null where nothing was counted. */
  value: number | null;
  /** How many cases stand behind the value; a deal may be several. */
  count: number;
  keys: string[];
}

/** Whose deals, and which stage's stays. */
export interface Cut {
  /** Empty: everybody's. */
  owner: string;
  /** Null: all stages. */
  stage: number | null;
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** First days of the last months, oldest first, that of today last. */
export function lastMonths(today: string, count: number): string[] {
  const months = [monthOf(today)];
  while (months.length < count) months.unshift(monthOf(addDays(months[0] ?? today, -1)));
  return months;
}

interface Case {
  day: string;
  key: string;
  value: number;
}

/** What a measure counts: each case on its day. */
function casesOf(deals: readonly PipelineDeal[], measure: MeasureId, stage: number | null): Case[] {
  return deals.flatMap((deal): Case[] => {
    const { key, firstSeen, closedOn, outcome, stages } = deal;
    if (measure === "opened") return [{ day: firstSeen, key, value: 1 }];
    if (measure === "daysPerStage")
      return staysOf(deal)
        .filter((stay) => stage === null || stay.stage === stage)
        .map(({ until, days }) => ({ day: until, key, value: days }));
    if (!closedOn || outcome === "open") return [];
    const gate = (least: number) => stages.find(([, reached]) => reached >= least)?.[0];
    if (measure === "winRate")
      return gate(4) === undefined ? [] : [{ day: closedOn, key, value: outcome === "won" ? 100 : 0 }];
    if (outcome !== "won") return [];
    if (measure === "won") return [{ day: closedOn, key, value: 1 }];
    const gate3 = gate(3);
    return gate3 === undefined ? [] : [{ day: closedOn, key, value: daysBetween(gate3, closedOn) }];
  });
}

/** One figure for each of these months. */
export function overTime(
  deals: readonly PipelineDeal[],
  measure: MeasureId,
  { owner, stage }: Cut,
  months: readonly string[],
): Point[] {
  const ours = owner === "" ? deals : deals.filter((deal) => deal.owner === owner);
  const cases = casesOf(ours, measure, stage);
  return months.map((month) => {
    const here = cases.filter(({ day }) => monthOf(day) === month);
    const values = here.map(({ value }) => value);
    return {
      month,
      value: valueOfMonth(measure, values),
      count: here.length,
      keys: [...new Set(here.map(({ key }) => key))],
    };
  });
}

function valueOfMonth(measure: MeasureId, values: readonly number[]): number | null {
  if (measure === "opened" || measure === "won") return values.length;
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return measure === "winRate" ? mean : median(values);
}
