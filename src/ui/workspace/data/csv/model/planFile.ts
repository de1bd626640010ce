import type { SsmDatabase } from "../../../../../records/db";
import { checkRows } from "../../../../../records/read";
import type { OpportunityRow } from "../../../../../records/schema/opportunities";
import type { RowsTake } from "../../../../../records/takeRows";
import { identify } from "./identify";
import { planEvidence } from "./planEvidence";
import { type FileChoices, type FilePlan, type PlannedLine, Refused, unsure } from "./planned";
import { planOpportunities } from "./planOpportunities";
import { planPeople } from "./planPeople";
import type { Sheet } from "./readCsv";
import type { Target } from "./targets";
import { asksForOrder, asksForSign } from "./values";
import type { FileWords } from "./words";

/** A line as what its columns mean; a cell that is empty or a dash says nothing. */
export interface Line {
  line: number;
  cell: (target: Target) => string;
}

/** What a kind of file plans with. */
export interface Planning {
  db: SsmDatabase;
  lines: Line[];
  choices: FileChoices;
  words: FileWords;
  /** All that stand in one column. */
  column: (target: Target) => string[];
  opportunities: OpportunityRow[];
  byKey: Map<string, OpportunityRow>;
  /** Runs for each line: what it throws as `Refused` is why the line isn't taken. */
  each: (
    plan: (line: Line) => Omit<PlannedLine, "line"> | Promise<Omit<PlannedLine, "line">>,
  ) => Promise<PlannedLine[]>;
  change: RowsTake;
  unknownRoles: Set<string>;
}

/** What taking a file would do, line by line, before anything is done. Reads the database, changes nothing. */
export async function planFile(
  db: SsmDatabase,
  sheet: Sheet,
  choices: FileChoices,
  words: FileWords,
): Promise<FilePlan> {
  const columns = new Map(Object.entries(choices.mapping).map(([at, target]) => [target, Number(at)]));
  const cellOf = (cells: string[], target: Target) =>
    withoutDash(restored(cells[columns.get(target) ?? -1] ?? ""));
  const lines = sheet.rows.map(
    ({ line, cells }): Line => ({ line, cell: (target) => cellOf(cells, target) }),
  );
  const opportunities = checkRows("opportunities", await db.rows("opportunities").toArray()).rows;
  const change: RowsTake = {
    name: "rows.take",
    from: "file",
    opportunities: [],
    people: [],
    tags: [],
    evidence: [],
  };
  const unknownRoles = new Set<string>();
  const planning: Planning = {
    db,
    lines,
    choices,
    words,
    column: (target) => lines.map(({ cell }) => cell(target)).filter(Boolean),
    opportunities,
    byKey: new Map(opportunities.map((row) => [row.opportunityKey, row])),
    each: async (plan) => {
      const planned: PlannedLine[] = [];
      for (const line of lines) planned.push({ line: line.line, ...(await orRefused(line, plan)) });
      return planned;
    },
    change,
    unknownRoles,
  };
  const plan = { opportunities: planOpportunities, people: planPeople, evidence: planEvidence }[choices.kind];
  const asks = (targets: Target[], question: (texts: string[]) => boolean) =>
    targets.filter((target) => columns.has(target) && question(planning.column(target)));
  return {
    lines: await plan(planning),
    change,
    unknownRoles: [...unknownRoles],
    asksOrder: asks(["closeDate", "date"], asksForOrder),
    asksSign: asks(["amount"], asksForSign),
    asksOrg: [["opportunity", "opportunityRecord"] as const, ["contact", "contactRecord"] as const].some(
      ([type, target]) =>
        planning.column(target).some((record) => {
          const found = identify(type, { record }, null);
          return "fault" in found && found.fault === "noOrg";
        }),
    ),
  };
}

async function orRefused(
  line: Line,
  plan: Parameters<Planning["each"]>[0],
): Promise<Omit<PlannedLine, "line">> {
  try {
    return await plan(line);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { id, value } = error;
    const title = line.cell("personName") || line.cell("item") || line.cell("opportunityName");
    const verdict = unsure.includes(id) ? "unsure" : "refused";
    return { verdict, title, reason: { id, value }, differences: [] };
  }
}

const withoutDash = (text: string): string => (/^[-–—]+$/.test(text) ? "" : text);

/** Our own files put an apostrophe before what a spreadsheet would run. */
const restored = (text: string): string =>
  /^'[\s\p{C}]*[=+\-@＝＋－＠]|^'[\t\r\n]/u.test(text) ? text.slice(1) : text;
