import { type AssessmentRow, figuresOf, type KeptFigures } from "./assessments";
import type { SsmDatabase } from "./db";
import { fieldsOf, type Listed } from "./listed";
import { checkRows, type Damaged } from "./read";

/** One opportunity as lists show it; `figures` is null until it has been judged by this version. */
export interface PipelineRow {
  opportunityKey: string;
  asOf: string | null;
  score: number | null;
  verifiedStage: number | null;
  gap: number | null;
  figures: KeptFigures | null;
  listed: Listed;
}

export interface PipelineRows {
  rows: PipelineRow[];
  damaged: Damaged[];
}

/**
 * All opportunities, in three reads whatever their number: the cache of judgements, the keys of opportunities, and
 * the few rows that the cache doesn't have yet. Nothing is judged here.
 */
export function pipelineRows(db: SsmDatabase): Promise<PipelineRows> {
  return db.transaction("r", ["assessments", "opportunities"], async () => {
    const [cached, keys] = await Promise.all([
      db.rows("assessments").toArray(),
      db.rows("opportunities").toCollection().primaryKeys(),
    ]);
    const known = new Set(keys.map(String));
    const rows = cached.flatMap((row) => (known.has(row.opportunityKey) ? judgedRow(row) : []));
    for (const { opportunityKey } of rows) known.delete(opportunityKey);
    const rest = known.size === 0 ? [] : await db.rows("opportunities").bulkGet([...known]);
    const unjudged = checkRows("opportunities", rest);
    return {
      rows: [...rows, ...unjudged.rows.map((row) => blankRow(row.opportunityKey, fieldsOf(row)))],
      damaged: unjudged.damaged,
    };
  });
}

/** The same of those named, in two reads: those that have gone are missing. */
export function pipelineRowsOf(db: SsmDatabase, keys: readonly string[]): Promise<PipelineRows> {
  return db.transaction("r", ["assessments", "opportunities"], async () => {
    const [cached, stored] = await Promise.all([
      db.rows("assessments").bulkGet([...keys]),
      db.rows("opportunities").bulkGet([...keys]),
    ]);
    const found = stored.filter((row) => row !== undefined);
    const judged = new Map(
      cached.flatMap((row) => (row ? judgedRow(row) : [])).map((row) => [row.opportunityKey, row]),
    );
    const unjudged = checkRows(
      "opportunities",
      found.filter(({ opportunityKey }) => !judged.has(opportunityKey)),
    );
    const blank = unjudged.rows.map((row) => blankRow(row.opportunityKey, fieldsOf(row)));
    const standing = found.flatMap(({ opportunityKey }) => judged.get(opportunityKey) ?? []);
    return { rows: [...standing, ...blank], damaged: unjudged.damaged };
  });
}

function judgedRow(row: AssessmentRow): PipelineRow[] {
  const figures = figuresOf(row);
  if (!figures?.listed) return [];
  const { opportunityKey, asOf, score, verifiedStage, gap = null } = row;
  return [{ opportunityKey, asOf, score, verifiedStage, gap, figures, listed: figures.listed }];
}

const blankRow = (opportunityKey: string, fields: ReturnType<typeof fieldsOf>): PipelineRow => ({
  opportunityKey,
  asOf: null,
  score: null,
  verifiedStage: null,
  gap: null,
  figures: null,
  listed: {
    ...fields,
    leaders: [],
    sponsors: [],
    step: { text: "", date: null, by: null },
    daysInStage: null,
    lastEvidence: null,
    aside: [],
    scores: [],
    fell: null,
    slipped: null,
    stages: [],
  },
});
