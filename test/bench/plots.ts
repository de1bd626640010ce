/** Pictures of the results for `docs/performance.md`. */
import type { Result } from "./result.ts";
import { figure } from "./table.ts";

const inMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const picture = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11"><rect width="100%" height="100%" fill="#fff"/>${inside}</svg>\n`;

/** Medians with their intervals as shares of the budget, on a line each; the budget is the dark line. */
export function plot(results: readonly Result[]): string {
  const judged = results.filter(({ budget }) => budget !== undefined && budget > 0);
  const [left, line, width] = [430, 24, 900];
  const height = judged.length * line + 40;
  // Up to four budgets; what lies beyond stands at the edge.
  const at = (share: number) => left + (Math.min(4, Math.max(0, share)) / 4) * (width - left - 20);
  const lines = judged.map(({ page, what, withUs, interval, budget = 1, isMet }, row) => {
    const y = 30 + row * line;
    const colour = isMet ? "#2e844a" : "#ba0517";
    const label = inMarkup(`${page}: ${what}`.slice(0, 74));
    return `<text x="${left - 10}" y="${y + 4}" text-anchor="end">${label}</text><path d="M${at(interval.low / budget)} ${y}H${at(interval.high / budget)}" stroke="${colour}" stroke-width="3"/><circle cx="${at(withUs.median / budget)}" cy="${y}" r="4" fill="${colour}"/>`;
  });
  return picture(
    width,
    height,
    `<path d="M${at(1)} 12V${height - 8}" stroke="#181818"/><text x="${at(1)}" y="10" text-anchor="middle">budget</text>${lines.join("")}`,
  );
}

const colours = ["#0b5cab", "#ba0517", "#2e844a", "#8c4b02", "#5a1ba9", "#056764", "#aa5d00", "#444"];

/**
 * Each operation and each view over the size of the database, both axes by powers: a level line doesn't grow, the
 * dashed ones grow as the database does.
 */
export function growthPlot(results: readonly Result[]): string {
  const series = new Map<string, { label: string; points: [size: number, ms: number][] }>();
  for (const { series: of, what, withUs } of results) {
    if (!of) continue;
    const one = series.get(of.id) ?? { label: what, points: [] };
    one.points.push([of.size, withUs.median]);
    series.set(of.id, one);
  }
  const grown = [...series.values()].filter(({ points }) => points.length > 1);
  const [width, height, left, right, bottom] = [900, 30 + Math.max(320, grown.length * 14), 60, 330, 30];
  if (grown.length === 0)
    return picture(width, 60, `<text x="20" y="34">Only one size of database was measured.</text>`);
  const all = grown.flatMap(({ points }) => points);
  const [least, most] = [Math.min(...all.map(([size]) => size)), Math.max(...all.map(([size]) => size))];
  const bottomPower = Math.floor(Math.log10(Math.max(0.1, Math.min(...all.map(([, ms]) => ms)))));
  const topPower = Math.ceil(Math.log10(Math.max(...all.map(([, ms]) => ms))));
  const x = (size: number) =>
    left + (Math.log(size / least) / Math.log(most / least)) * (width - left - right);
  const y = (ms: number) =>
    10 +
    ((topPower - Math.log10(Math.max(0.1, ms))) / (topPower - bottomPower || 1)) * (height - bottom - 10);
  const powers = Array.from({ length: topPower - bottomPower + 1 }, (_, at) => 10 ** (bottomPower + at));
  const grid = powers.map(
    (ms) =>
      `<path d="M${left} ${y(ms)}H${width - right}" stroke="#ddd"/><text x="${left - 6}" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text>`,
  );
  const sizes = [...new Set(all.map(([size]) => size))].map(
    (size) =>
      `<text x="${x(size)}" y="${height - 10}" text-anchor="middle">${size.toLocaleString("en")}</text>`,
  );
  const asMuch = powers.map((ms) => {
    const end = Math.min(10 ** topPower, ms * (most / least));
    return `<path d="M${x(least)} ${y(ms)}L${x(least * (end / ms))} ${y(end)}" stroke="#bbb" stroke-dasharray="3 4"/>`;
  });
  const byHeight = grown.toSorted((a, b) => (b.points.at(-1)?.[1] ?? 0) - (a.points.at(-1)?.[1] ?? 0));
  const lines = byHeight.map(({ label, points }, at) => {
    const colour = colours[at % colours.length];
    const [size, ms] = points.at(-1) ?? [most, 1];
    const row = 16 + at * 14;
    return `<path d="M${points.map(([size, ms]) => `${x(size)} ${y(ms)}`).join("L")}" fill="none" stroke="${colour}" stroke-width="1.5"/><path d="M${x(size)} ${y(ms)}L${width - right + 40} ${row - 4}" stroke="${colour}" stroke-width=".5"/><text x="${width - right + 44}" y="${row}" fill="${colour}">${inMarkup(label)}, ${figure(ms)} ms</text>`;
  });
  return picture(width, height, [...grid, ...asMuch, ...sizes, ...lines].join(""));
}
