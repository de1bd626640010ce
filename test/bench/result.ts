import { bootstrap, type Interval, type Summary, summarise } from "./stats.ts";
import type { Cost, Sum } from "./trace.ts";

export type Unit = "ms" | "KB" | "MB" | "%" | "count" | "score";

/** Of one figure: what was measured with us, what without us on the same page, and what it may be. */
export interface Result {
  readonly id: string;
  readonly page: string;
  readonly what: string;
  readonly unit: Unit;
  readonly withUs: Summary;
  /** Nothing to compare where without us there is nothing, e.g. the opening of our own sidebar. */
  readonly without?: Summary;
  /** Of the paired differences, or of the figure itself where there is no pair. */
  readonly interval: Interval;
  /** The whole interval has to lie at or below it. */
  readonly budget?: number;
  readonly isMet?: boolean;
  readonly note?: string;
  /** One of a series over sizes of the database; at its end with the exponent of its growth. */
  readonly series?: { readonly id: string; readonly size: number; readonly growth?: number };
  /** Where our time went, of all runs together: functions by their names in the source, with their share in percent. */
  readonly profile?: readonly { name: string; share: number }[];
}

export interface Question {
  readonly id: string;
  readonly page: string;
  readonly what: string;
  readonly unit: Unit;
  readonly budget?: number;
  readonly note?: string;
}

/** A figure of its own: attributed to us, or ours alone. */
export function alone(question: Question, values: readonly number[]): Result {
  return judged({ ...question, withUs: summarise(values), interval: bootstrap(values) });
}

/** The same from traces, with the functions that took most. */
export function attributed(
  question: Question,
  costs: readonly Cost[],
  sum: Sum,
  /** From the sum in ms to the question's unit. */
  scaled: (ms: number, at: number) => number = (ms) => ms,
): Result {
  const byName = new Map<string, number>();
  for (const [name, ms] of costs.flatMap(({ functions }) => [...functions[sum]]))
    byName.set(name, (byName.get(name) ?? 0) + ms);
  const total = [...byName.values()].reduce((sum, ms) => sum + ms, 0);
  const profile = [...byName]
    .map(([name, ms]) => ({ name, share: Math.round((ms / (total || 1)) * 100) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 8);
  return {
    ...alone(
      question,
      costs.map((cost, at) => scaled(cost[sum], at)),
    ),
    profile,
  };
}

/** Pairs in their order: the interval is that of with minus without. */
export function paired(question: Question, withUs: readonly number[], without: readonly number[]): Result {
  const differences = withUs.map((value, at) => value - (without[at] ?? Number.NaN));
  return judged({
    ...question,
    withUs: summarise(withUs),
    without: summarise(without),
    interval: bootstrap(differences),
  });
}

function judged(result: Omit<Result, "isMet">): Result {
  return result.budget === undefined ? result : { ...result, isMet: result.interval.high <= result.budget };
}
