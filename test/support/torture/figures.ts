/** The figures of a whole run as the tables of docs/reading.md. */
import type { FuzzResult } from "./in-page/fuzz";
import type { Tally } from "./in-page/mutate";
import { type Kind, kinds } from "./in-page/mutations";
import type { PageRun } from "./run";

const marks = ["<!-- figures: written by npm run torture -->", "<!-- end of figures -->"] as const;

/** The document with its figures replaced. */
export function withFigures(document: string, figures: string): string {
  const [before, rest] = document.split(marks[0]);
  const [, after] = rest?.split(marks[1]) ?? [];
  if (before === undefined || after === undefined)
    throw new Error("docs/reading.md has no place for figures.");
  return `${before}${marks[0]}\n\n${figures}\n\n${marks[1]}${after}`;
}

export function figuresOf(runs: readonly PageRun[], fuzzed: readonly FuzzResult[]): string {
  const crms = [...new Set(runs.map(({ crm }) => crm))];
  const rows = [
    ...crms.map((crm) =>
      row(
        crm,
        runs.filter((run) => run.crm === crm),
      ),
    ),
    row("all", runs),
  ];
  const head = ["CRM", "pages", "readings", ...kinds, "wrong"];
  const trees = fuzzed.reduce((total, { trees }) => total + trees, 0);
  const nodes = fuzzed.reduce((total, { nodes }) => total + nodes, 0);
  const problems = fuzzed.reduce((total, { problems }) => total + problems.length, 0);
  const widest = fuzzed.toSorted((a, b) => b.widest.nodes - a.widest.nodes)[0]?.widest;
  const longest = Math.max(...fuzzed.map(({ longest }) => longest.ms));
  return [
    "Share of what the untouched page tells (fields, contact rows, their roles, stages, the current stage) that is still told after one mutation:",
    "",
    table(head),
    table(head.map((_, at) => (at ? "--:" : "---"))),
    ...rows,
    "",
    `Random trees: ${trees.toLocaleString("en")} with ${nodes.toLocaleString("en")} elements, exceptions: ${problems}, longest piece: ${longest.toFixed(0)} ms; the widest tree (${widest?.nodes.toLocaleString("en")} elements) was read in ${widest?.pieces} pieces.`,
  ].join("\n");
}

function row(name: string, runs: readonly PageRun[]): string {
  const tallies = (kind: Kind) => runs.flatMap((run) => run.tallies[kind] ?? []);
  const readings = kinds.flatMap(tallies).reduce((total, { runs }) => total + runs, 0);
  const wrong = runs.reduce((total, run) => total + run.wrong.length, 0);
  const shares = kinds.map((kind) => share(tallies(kind)));
  return table([name, String(runs.length), readings.toLocaleString("en"), ...shares, String(wrong)]);
}

function share(tallies: readonly Tally[]): string {
  const parts = tallies.reduce((total, tally) => total + tally.parts, 0);
  const kept = tallies.reduce((total, tally) => total + tally.kept, 0);
  return parts ? `${((100 * kept) / parts).toFixed(1)} %` : "–";
}

const table = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
