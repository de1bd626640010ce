import type { Form } from "../../../records/schema/plans";

/** How an option stands against us on one criterion, in the customer's eyes. */
export const JUDGEMENTS = ["stronger", "same", "weaker"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** More than three are a market, not a contest. */
export const mostRivals = 3;
export const mostCriteria = 6;
/** The option that is always on the table. */
export const NOTHING = "nothing";

export interface Criterion {
  id: string;
  text: string;
}

export interface Rival {
  id: string;
  name: string;
  /** personKeys */
  supporters: string[];
  /** by criterion */
  judged: Partial<Record<string, Judgement>>;
}

export interface Competition {
  criteria: Criterion[];
  /** In the order in which they were added. */
  rivals: Rival[];
  /** Doing nothing, judged on the same criteria. */
  nothing: Rival;
}

/** A judgement's field in an option's line. */
export const judgementOf = (criterionId: string): string => `on ${criterionId}`;

type Line = Record<string, unknown>;
const isLine = (value: unknown): value is Line =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const linesOf = (table: unknown): [string, Line][] =>
  Object.entries(isLine(table) ? table : {}).flatMap(([id, line]) => (isLine(line) ? [[id, line]] : []));
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The rivals as the plan stores them: a table of options and one of criteria. */
export function readCompetition(form: Form | undefined): Competition {
  const criteria = linesOf(form?.criteria).map(([id, line]) => ({ id, text: textOf(line.text) }));
  const options = linesOf(form?.options).map(([id, line]) => rivalOf(id, line, criteria));
  return {
    criteria: criteria.sort(byId),
    rivals: options.filter(({ id }) => id !== NOTHING).sort(byId),
    nothing: options.find(({ id }) => id === NOTHING) ?? rivalOf(NOTHING, {}, []),
  };
}

function rivalOf(id: string, line: Line, criteria: readonly Criterion[]): Rival {
  const supporters = Array.isArray(line.supporters)
    ? line.supporters.filter((each) => typeof each === "string")
    : [];
  const judged = Object.fromEntries(
    criteria.map((criterion) => [
      criterion.id,
      JUDGEMENTS.find((each) => each === line[judgementOf(criterion.id)]),
    ]),
  );
  return { id, name: textOf(line.name), supporters, judged };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** A free place in an ordered table: `r1`, `r2`, … */
export function freeId(prefix: string, taken: readonly { id: string }[]): string {
  for (let n = 1; ; n++) if (!taken.some(({ id }) => id === `${prefix}${n}`)) return `${prefix}${n}`;
}
