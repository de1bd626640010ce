/** `docs/performance.md`, from the results file. */
import { comparators } from "./comparator.ts";
import type { Size } from "./measure.ts";
import type { Result } from "./result.ts";
import { figure } from "./table.ts";

export interface Report {
  readonly machine: string;
  readonly browser: string;
  readonly size: Size["name"];
  readonly parts: readonly Part[];
}
/** What is measured in one go; one that failed has no figures. */
export interface Part {
  readonly id: string;
  /** When it was over, ISO. */
  readonly made: string;
  readonly seconds: number;
  readonly failure?: string;
  readonly results: readonly Result[];
}

export const resultsOf = ({ parts }: Report): Result[] => parts.flatMap(({ results }) => results);

const cell = (text: string) => text.replaceAll("|", "\\|");
const notes = {
  whole: "",
  quick: ", the quick run: few pairs, wide intervals",
  tiny: ", a trial: its figures say nothing",
};

export function markdown(report: Report): string {
  const { machine, browser, size, parts } = report;
  const results = resultsOf(report);
  const minutes = parts.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  return `${[
    "# What the product costs",
    `Made by \`npm run bench\` on ${days(parts)}, in ${minutes.toFixed(0)} minutes${notes[size]}. ${machine}; Chromium ${browser}, headless.`,
    ...failures(report),
    "Each figure stands beside a run without the extension on the same page, the two browsers taking turns. Our own time is summed from the browser's trace: samples with a function of our content scripts on the stack, scaled to what the thread really had of the processor. Compiling is the browser's own event. The interval is a 95 % bootstrap: of the paired difference where there is a run without us, else of the median. A budget is met when the whole interval is inside it. Detached nodes are counted in heap snapshots, listeners and nodes by the browser's own counters, both after garbage collection.",
    "![Figures as a share of their budgets](pictures/performance.svg)",
    `| page | what | median | p95 | runs | without us | interval | budget |\n|---|---|---|---|---|---|---|---|\n${results
      .filter(({ id }) => !id.startsWith("compare-"))
      .map(row)
      .join("\n")}`,
    ...growth(results),
    ...besideOthers(results),
    ...missed(results),
    `Seconds by part, and when it was over (UTC): ${parts.map(({ id, seconds, made }) => `${id} ${seconds.toFixed(0)} (${made.slice(0, 16).replace("T", " ")})`).join(", ")}.`,
  ].join("\n\n")}\n`;
}

const days = (parts: Report["parts"]) =>
  [...new Set(parts.map(({ made }) => made.slice(0, 10)))].sort().join(" and ");

function row({ page, what, unit, withUs, without, interval, budget, isMet, note }: Result): string {
  const verdict = budget === undefined ? "" : `${isMet ? "met" : "**missed**"} (${budget} ${unit})`;
  return `| ${[
    cell(page),
    cell(note === undefined ? what : `${what} (${note})`),
    `${figure(withUs.median)} ${unit}`,
    figure(withUs.p95),
    withUs.count,
    without ? figure(without.median) : "",
    `${figure(interval.low)} to ${figure(interval.high)}`,
    verdict,
  ].join(" | ")} |`;
}

function failures({ parts }: Report): string[] {
  const failed = parts.filter(({ failure }) => failure !== undefined);
  if (failed.length === 0) return [];
  return [
    `**Without figures**, since it failed: ${failed.map(({ id, failure }) => `${id} (${failure?.split("\n")[0]})`).join("; ")}.`,
  ];
}

/** How each operation and each view grows with the database. */
function growth(results: readonly Result[]): string[] {
  const ends = results.filter(({ series }) => series?.growth !== undefined);
  if (ends.length === 0) return [];
  const sizes = [...new Set(results.flatMap(({ series }) => series?.size ?? []))].sort((a, b) => a - b);
  const rows = ends.map(({ what, series }) => {
    const of = sizes.map((size) =>
      results.find((one) => one.series?.id === series?.id && one.series?.size === size),
    );
    return `| ${cell(what)} | ${of.map((one) => (one ? `${figure(one.withUs.median)} ms` : "")).join(" | ")} | n^${series?.growth?.toFixed(2)} |`;
  });
  return [
    "## How it grows with the database",
    "An exponent of 0 is no growth, of 1 growth with the number of opportunities. Medians.",
    "![Time over the size of the database, both by powers](pictures/growth.svg)",
    `| what | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} | grows as |\n|---|${sizes.map(() => "---").join("|")}|---|\n${rows.join("\n")}`,
  ];
}

/** Of what was compared with another extension, where it takes less than ours and where more. */
function besideOthers(results: readonly Result[]): string[] {
  const ours = results.filter(({ id }) => id.startsWith("compare-ours-"));
  if (ours.length === 0) return [];
  const theirs = (our: Result, id: string) =>
    results.find((one) => one.id === our.id.replace("-ours-", `-${id}-`));
  const label = ({ what }: Result) => what.replace(/^[^:]*: /, "");
  const value = (one: Result | undefined) =>
    one
      ? `${figure(one.withUs.median)} ${one.unit} (${figure(one.interval.low)} to ${figure(one.interval.high)})`
      : "";
  const verdicts = comparators.flatMap(({ id, name, says }) => {
    const pairs = ours.flatMap((our) => {
      const their = theirs(our, id);
      return their ? [{ our, their }] : [];
    });
    if (pairs.length === 0) return [];
    const less = pairs.filter(({ our, their }) => their.withUs.median < our.withUs.median);
    const more = pairs.filter(({ our, their }) => their.withUs.median >= our.withUs.median);
    const list = (some: typeof pairs) => some.map(({ our }) => label(our)).join(", ") || "nowhere";
    return [`- **${name}**: ${says} It takes less: ${list(less)}. It takes more: ${list(more)}.`];
  });
  const head = `| page | what | SSM Sidebar | ${comparators.map(({ name }) => name).join(" | ")} |\n|---|---|---|${comparators.map(() => "---").join("|")}|`;
  const rows = ours.map(
    (our) =>
      `| ${cell(our.page.replace(/^compared: /, ""))} | ${label(our)} | ${value(our)} | ${comparators.map(({ id }) => value(theirs(our, id))).join(" | ")} |`,
  );
  return [
    "## Beside other extensions",
    "On the same pages, by the same measures, in the same turns. Altify, ClosePlan and the other CRM sidebars can't be had from npm or Debian, nor can the built files of any other CRM extension; Debian's `webext-*` packages are Manifest V2, which this Chromium no longer loads.",
    `${head}\n${rows.join("\n")}`,
    verdicts.join("\n"),
  ];
}

function missed(results: readonly Result[]): string[] {
  const found = results.filter((one) => one.isMet === false && one.profile?.length);
  if (found.length === 0) return [];
  return [
    "## Where the time goes that is over a budget",
    "Functions by their names in the source, with their share of our time in that figure.",
    found
      .map(
        ({ page, what, profile }) =>
          `- ${page}, ${what}: ${profile?.map(({ name, share }) => `\`${name}\` ${share} %`).join(", ")}`,
      )
      .join("\n"),
  ];
}
