import type { Result } from "./result.ts";

export const figure = (value: number): string =>
  Number.isNaN(value)
    ? "–"
    : Math.abs(value) >= 100
      ? value.toFixed(0)
      : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);

/** One line a figure, for the terminal. */
export function table(results: readonly Result[]): string {
  const lines = results.map(({ page, what, unit, withUs, without, interval, budget, isMet, note }) => [
    page,
    note === undefined ? what : `${what} (${note})`,
    `${figure(withUs.median)} (p95 ${figure(withUs.p95)}) ${unit}`,
    without ? `without ${figure(without.median)}` : "",
    `[${figure(interval.low)}, ${figure(interval.high)}]`,
    budget === undefined ? "" : `${isMet ? "within" : "OVER"} ${budget} ${unit}`,
  ]);
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(0, ...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")).join("\n");
}
