/** `docs/performance.md` and its plot, from the results file. */

import type { Result } from "./result.ts";
import { figure } from "./table.ts";

export interface Report {
  readonly made: string;
  readonly machine: string;
  readonly browser: string;
  readonly isQuick: boolean;
  readonly minutes: number;
  readonly results: readonly Result[];
}

const cell = (text: string) => text.replaceAll("|", "\\|");

export function markdown({ made, machine, browser, isQuick, minutes, results }: Report): string {
  const rows = results.map(({ page, what, unit, withUs, without, interval, budget, isMet, note }) => {
    const verdict = budget === undefined ? "" : `${isMet ? "met" : "**missed**"} (${budget} ${unit})`;
    return `| ${[
      cell(page),
      cell(note === undefined ? what : `${what} (${note})`),
      `${figure(withUs.median)} ${unit}`,
      figure(withUs.p95),
      without ? figure(without.median) : "",
      `${figure(interval.low)} to ${figure(interval.high)}`,
      verdict,
    ].join(" | ")} |`;
  });
  const missed = results.filter((one) => one.isMet === false && one.profile);
  return `# What the product costs

Made by \`npm run bench\` on ${made.slice(0, 10)}, in ${minutes.toFixed(0)} minutes${isQuick ? ", the quick run: few pairs, wide intervals" : ""}. ${machine}; Chromium ${browser}, headless.

Each figure stands beside a run without the extension on the same page, the two browsers taking turns. Our own time is summed from the browser's trace: samples with a function of our content scripts on the stack, scaled to what the thread really had of the processor. Compiling is the browser's own event. The interval is a 95 % bootstrap: of the paired difference where there is a run without us, else of the median. A budget is met when the whole interval is inside it.

![Figures as a share of their budgets](pictures/performance.svg)

| page | what | median | p95 | without us | interval | budget |
|---|---|---|---|---|---|---|
${rows.join("\n")}
${besideAnother(results)}${missed.length ? `\n## Where the time goes that is over a budget\n\n${missed.map(({ page, what, profile }) => `- ${page}, ${what}: ${profile?.map(({ name, share }) => `\`${name}\` ${share} %`).join(", ")}`).join("\n")}\n` : ""}`;
}

/** Of what was compared with another extension, where it takes less than ours and where more. */
function besideAnother(results: readonly Result[]): string {
  const ours = results.filter(({ id }) => id.startsWith("compare-ours-"));
  if (ours.length === 0) return "";
  const pairs = ours.flatMap((our) => {
    const their = results.find(({ id }) => id === our.id.replace("-ours-", "-theirs-"));
    return their ? [{ our, their }] : [];
  });
  const said = ({ our, their }: (typeof pairs)[number]) =>
    `${our.what.replace(/^[^:]*: /, "")} (${figure(their.withUs.median)} against our ${figure(our.withUs.median)} ${our.unit})`;
  const less = pairs.filter(({ our, their }) => their.withUs.median < our.withUs.median).map(said);
  const more = pairs.filter(({ our, their }) => their.withUs.median >= our.withUs.median).map(said);
  return `
## Beside another sidebar

The client of Hypothesis (npm \`hypothesis\`, BSD-2-Clause) in an extension as its makers wrap it, its server out of reach: the one sidebar on other people's pages whose built files npm carries. Altify, ClosePlan and other CRM sidebars can't be had from npm or Debian. It waits for the reader to select text and reads no record; ours reads the record and all its people.

- It takes less: ${less.join("; ") || "nowhere"}.
- It takes more: ${more.join("; ") || "nowhere"}.
`;
}

const inMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

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
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11"><rect width="100%" height="100%" fill="#fff"/><path d="M${at(1)} 12V${height - 8}" stroke="#181818"/><text x="${at(1)}" y="10" text-anchor="middle">budget</text>${lines.join("")}</svg>\n`;
}
