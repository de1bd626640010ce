import { alone, type Result } from "../result.ts";
import { median } from "../stats.ts";

/** Opportunities of one measure of size: a large team's year. */
export const ONE = 10_000;

/** One thing taken in databases of several sizes. */
export interface Series {
  readonly id: string;
  readonly what: string;
  /** Milliseconds, by the number of opportunities. */
  readonly taken: Map<number, number[]>;
  /** What else is to be said of it at that size, where it couldn't be taken. */
  readonly notes?: Map<number, string>;
  /** At the first size. */
  readonly budget?: number;
}

/** Its figures at each size; at the largest with the exponent of its growth. */
export function growing(where: string, series: readonly Series[]): Result[] {
  return series.flatMap(({ id, what, taken, notes, budget }) => {
    const sizes = [...taken.keys()].sort((a, b) => a - b);
    const points = sizes.map((size) => [size, median(taken.get(size) ?? [])] as const);
    const missing = [...(notes ?? [])].map(([size, why]) => `at ${size.toLocaleString("en")}: ${why}`);
    return sizes.map((size, at): Result => {
      const isLast = at === sizes.length - 1;
      const growth = isLast && sizes.length > 1 ? exponent(points) : undefined;
      const said = [
        ...(growth === undefined ? [] : [`grows as n^${growth.toFixed(2)}`]),
        ...(isLast ? missing : []),
      ];
      const isJudged = budget !== undefined && size <= ONE && at === 0;
      return {
        ...alone(
          {
            id: `${where}-${size}-${id}`,
            page: `${where}, ${size.toLocaleString("en")} opportunities`,
            what,
            unit: "ms",
            ...(isJudged ? { budget } : {}),
            ...(said.length === 0 ? {} : { note: said.join("; ") }),
          },
          taken.get(size) ?? [],
        ),
        series: { id: `${where}-${id}`, size, ...(growth === undefined ? {} : { growth }) },
      };
    });
  });
}

/** Of `ms = c · size^x`, the x that fits best: the slope of the logarithms. A clock's grain is the least it can tell. */
export function exponent(points: readonly (readonly [size: number, ms: number])[]): number {
  const GRAIN = 0.1;
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(Math.max(GRAIN, ms))] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const across = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return across / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
