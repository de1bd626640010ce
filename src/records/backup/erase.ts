import type { SsmDatabase } from "../db";
import { isPlainObject } from "../json";
import { checkRow, checkRows } from "../read";
import { rowName, type TableName, tableNames } from "../schema";
import type { ChangeRow } from "../schema/changes";
import { type Content, type Placed, sideOf } from "./content";
import { entitiesOf } from "./entities";
import { type ForgetRule, type Forgotten, ruleFor } from "./forgotten";
import { joinTombstones, tombstonesIn } from "./tombstones";

/** What goes, or went: rows by table, rows that only lose a name, lines of history. */
export interface Erased {
  rows: Partial<Record<TableName, number>>;
  changed: number;
  lines: number;
  /** Opportunities that are judged anew, as something of them went. */
  deals: string[];
}

/** Tells this page's listeners what is to be judged and drawn anew. */
export function announceErased(db: SsmDatabase, { rows, changed, deals }: Erased): void {
  if (Object.keys(rows).length + changed === 0) return;
  db.announce({
    names: ["forget"],
    opportunityKey: null,
    tables: Object.keys(rows),
    rows: deals.map((key) => rowName("opportunities", key)),
  });
}

/** What erasing these would do. Pure. */
export function tallyOf(own: Content, forgotten: Forgotten): Erased {
  const log = checkRows("changes", own.changes ?? []).rows;
  const rule = ruleFor(log, forgotten);
  const rows: Erased["rows"] = {};
  const deals = new Set<string>();
  let changed = 0;
  for (const placed of sideOf(own).rows.values()) {
    const kept = rule.row(placed);
    if (kept === placed) continue;
    if (kept) changed += 1;
    else rows[placed.table] = (rows[placed.table] ?? 0) + 1;
    for (const deal of dealsOf(placed)) deals.add(deal);
  }
  const lines = log.filter((line) => withoutUndone(line, rule) !== line).length;
  return { rows, changed, lines, deals: [...deals] };
}

const OPPORTUNITY = "opportunities ";
const dealsOf = ({ table, key, row }: Placed): string[] =>
  entitiesOf(table, key, row.opportunityKey)
    .filter((entity) => entity.startsWith(OPPORTUNITY))
    .map((entity) => entity.slice(OPPORTUNITY.length));

/**
 * Takes what was forgotten out of the database: rows, history, what was set aside, typed or merged. Not undone by
 * anything. Runs inside the transaction that is open; `own` is what lies there, `file` may bring tombstones of its own.
 * `names`: how those who go are called, where that is known, so that typing that isn't saved doesn't keep them.
 */
export async function eraseForgotten(
  db: SsmDatabase,
  own: Content,
  file: Content,
  forgotten: Forgotten,
  names: readonly string[] = [],
): Promise<Erased> {
  await db.rows("tombstones").bulkPut(joinTombstones(tombstonesIn(own), tombstonesIn(file)));
  if (forgotten.size === 0) return { rows: {}, changed: 0, lines: 0, deals: [] };
  const erased = tallyOf(own, forgotten);
  const lines: unknown[] = await db.rows("changes").toArray();
  const sound = checkRows("changes", lines).rows;
  const rule = ruleFor(sound, forgotten);
  for (const placed of sideOf(own).rows.values()) await eraseRow(db, placed, rule.row(placed));
  for (const line of sound) await eraseLine(db, line, rule);
  const gone = [...forgotten.keys()].filter((name) => rule.isGone(name));
  const keys = gone.map((name) => name.slice(name.indexOf(" ") + 1));
  // Figures name those who decide: they are judged anew from what is left.
  await db.rows("assessments").bulkDelete([...new Set([...keys, ...erased.deals])]);
  const marks = [...keys, ...names.filter((name) => name.trim().length > 2)];
  const isAbout = (value: unknown) => {
    const text = JSON.stringify(value) ?? "";
    return marks.some((mark) => text.includes(JSON.stringify(mark).slice(1, -1)));
  };
  await db.rows("drafts").filter(isAbout).delete();
  await db
    .rows("quarantine")
    .filter(({ body }) => isAbout(body) || isOfGone(body, rule))
    .delete();
  // A line that doesn't read can't be taken apart.
  for (const line of lines) {
    if (isPlainObject(line) && "damaged" in checkRow("changes", line) && isAbout(line))
      await db.rows("changes").delete(String(line.id));
  }
  return erased;
}

function isOfGone(
  { table, key, row }: { table: string; key: Placed["key"]; row: unknown },
  rule: ForgetRule,
) {
  const owner = isPlainObject(row) ? row.opportunityKey : undefined;
  return (
    tableNames.some((name) => name === table) &&
    entitiesOf(table, key, owner).some((entity) => rule.isGone(entity))
  );
}

async function eraseRow(db: SsmDatabase, placed: Placed, kept: Placed | undefined): Promise<void> {
  if (kept === placed) return;
  if (kept) await db.table(placed.table).put(kept.row);
  else await db.rows(placed.table).delete(placed.key);
}

async function eraseLine(db: SsmDatabase, line: ChangeRow, rule: ForgetRule): Promise<void> {
  const kept = withoutUndone(line, rule);
  if (kept === line) return;
  if (kept) await db.rows("changes").put(kept);
  else await db.rows("changes").delete(line.id);
}

/** A merge that was undone keeps the lines it took out: they are history too. */
function withoutUndone(whole: ChangeRow, rule: ForgetRule): ChangeRow | undefined {
  const line = whole.body.parts ? whole : rule.line(whole);
  const removed = line?.body.removed;
  if (!line || !removed) return line;
  const lines = checkRows("changes", removed).rows;
  const kept = lines.flatMap((each) => rule.line(each) ?? []);
  if (kept.length === removed.length && kept.every((each, at) => each === lines[at])) return line;
  return { ...line, body: { ...line.body, removed: kept } };
}
