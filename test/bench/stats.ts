/** Figures of repeated measurements, in the unit that went in. */

export interface Summary {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
}
export interface Interval {
  readonly low: number;
  readonly high: number;
}

function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
export const median = (values: readonly number[]): number => quantile(sorted(values), 0.5);

export function summarise(values: readonly number[]): Summary {
  const inOrder = sorted(values);
  return { count: values.length, median: quantile(inOrder, 0.5), p95: quantile(inOrder, 0.95) };
}

/** Same seed, same draws: a report can be made again from the same figures. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** 95 % interval of the median by bootstrap: 2,000 samples drawn with replacement. */
export function bootstrap(values: readonly number[], draws = 2_000): Interval {
  const roll = dice(20_261_125);
  const medians = Array.from({ length: draws }, () =>
    median(values.map(() => values[roll(values.length)] ?? Number.NaN)),
  );
  const inOrder = sorted(medians);
  return { low: quantile(inOrder, 0.025), high: quantile(inOrder, 0.975) };
}
