import { bootstrap, type Interval, type Summary, summarise } from "./stats.ts";

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
