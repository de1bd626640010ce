import { dayOf } from "./assess/numbers";

/** What was so from that day on, `YYYY-MM-DD`. */
export interface Since<T> {
  since: string;
  value: T;
}

/** For how long a CRM's stage ran ahead of the evidence, in whole days. */
export interface Optimism {
  /** Days ahead, of the days counted. */
  days: number;
  counted: number;
  /** The day from which it is counted; null: nothing was kept yet. */
  from: string | null;
  /** Since when the CRM is ahead without a break; null when it isn't now. */
  aheadSince: string | null;
  /** By how many stages it is ahead now. */
  distance: number;
}

/**
 * Compares, day by day, the stage that the CRM claimed (1..8; null: none that is known) with the one that
 * evidence supported (rule EVI-1: verified stage + 1, at least the stage of entry). Counted from the day on which
 * both are known, up to `until`, the day of the end not included. Lists are oldest first.
 */
export function optimism(
  claimed: readonly Since<number | null>[],
  supported: readonly Since<number>[],
  until: string,
): Optimism {
  const starts = [claimed[0]?.since, supported[0]?.since];
  const from = starts.includes(undefined) ? null : (starts.sort().at(-1) ?? null);
  const none: Optimism = { days: 0, counted: 0, from: null, aheadSince: null, distance: 0 };
  if (from === null || from > until) return none;
  const turns = [
    ...new Set([from, ...claimed.map((each) => each.since), ...supported.map((each) => each.since)]),
  ]
    .filter((day) => day >= from && day <= until)
    .sort();
  const result = { ...none, from, counted: daysBetween(from, until) };
  for (const [index, day] of turns.entries()) {
    const distance = (valueOn(claimed, day) ?? 0) - (valueOn(supported, day) ?? 0);
    result.distance = Math.max(0, distance);
    if (distance <= 0) result.aheadSince = null;
    else {
      result.aheadSince ??= day;
      result.days += daysBetween(day, turns[index + 1] ?? until);
    }
  }
  return result;
}

const daysBetween = (from: string, to: string): number => (dayOf(to) ?? 0) - (dayOf(from) ?? 0);

const valueOn = <T>(list: readonly Since<T>[], day: string): T | undefined =>
  list.findLast(({ since }) => since <= day)?.value;
