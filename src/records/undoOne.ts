import type { SsmDatabase } from "./db";
import type { RowKey } from "./leaves";
import { MERGE, wholeOf } from "./parts";
import { revert } from "./revert";
import { definitionOf, isTableName, rowName } from "./schema";
import type { ChangeRow } from "./schema/changes";

/**
 * Whether a gesture can be taken back alone, whatever came after it. `undone`: it was. `undoing`: it is itself one.
 * `record`: the program's own note. `changedSince`: some of its fields have another value now. `usedSince`: what it
 * made is named by something later. `merge`: more was written after it than a merge can be taken out of.
 */
export type UndoVerdict = "can" | "undone" | "undoing" | "record" | "changedSince" | "usedSince" | "merge";

/** One verdict for each line of a page of history. */
export async function undoVerdicts(
  db: SsmDatabase,
  lines: readonly ChangeRow[],
): Promise<Map<string, UndoVerdict>> {
  const taken = await takenBack(db, lines);
  const verdicts = new Map<string, UndoVerdict>();
  for (const line of lines) verdicts.set(line.id, await verdictOf(db, line, taken));
  return verdicts;
}

/**
 * Undos and redos come after what they take back and stand in the same history, or touch the same row: the newest word
 * on each change counts.
 */
async function takenBack(db: SsmDatabase, lines: readonly ChangeRow[]): Promise<Set<string>> {
  const scopes = new Set(lines.flatMap(({ scope }) => scope ?? []));
  const rows = new Set(lines.flatMap(({ scope, rows }) => (scope === undefined ? rows.slice(0, 1) : [])));
  const oldest = lines.map(({ id }) => id).sort()[0] ?? "";
  const found = await Promise.all([
    ...[...scopes].map((scope) =>
      db
        .rows("changes")
        .where("[scope+kind+id]")
        .between([scope, "gesture", oldest], [scope, "gesture", "\uffff"])
        .toArray(),
    ),
    ...[...rows].map((row) => db.rows("changes").where("rows").equals(row).toArray()),
  ]);
  const later = found.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
  const undoOf = new Map<string, string>();
  const state = new Map<string, boolean>();
  for (const { id, undoOf: undone, redoOf: redone } of later) {
    if (undone !== undefined) {
      undoOf.set(id, undone);
      state.set(undone, true);
    }
    const again = redone === undefined ? undefined : undoOf.get(redone);
    if (again !== undefined) state.set(again, false);
  }
  return new Set([...state].filter(([, isTaken]) => isTaken).map(([id]) => id));
}

async function verdictOf(db: SsmDatabase, line: ChangeRow, taken: ReadonlySet<string>): Promise<UndoVerdict> {
  if (line.undoOf !== undefined || line.redoOf !== undefined) return "undoing";
  if (line.kind !== "gesture") return "record";
  if (taken.has(line.id)) return "undone";
  if (line.name === MERGE) return (await isNewest(db, line)) ? "can" : "merge";
  const { patches } = await wholeOf(db, line);
  for (const { table, key, before, after } of patches) {
    if (!isTableName(table)) continue;
    const current = await db.rows(table).get(key);
    const { key: fields, skeleton = [] } = definitionOf(table);
    const paths = [...fields.map((field) => `/${field}`), ...skeleton];
    const { row, kept } = revert(current && { ...current }, { table, key, before, after }, paths);
    if (kept.length > 0) return "changedSince";
    if (row === undefined && current !== undefined && (await isUsed(db, table, key, line)))
      return "usedSince";
  }
  return "can";
}

/** Whether something that this change didn't make speaks of the row that would go. */
async function isUsed(db: SsmDatabase, table: string, key: RowKey, { rows }: ChangeRow): Promise<boolean> {
  if (table === "people") {
    const tags = await db.rows("roleTags").where("personKey").equals(String(key)).primaryKeys();
    return tags.some((tag) => !rows.includes(rowName("roleTags", tag)));
  }
  if (table !== "opportunities") return false;
  for (const other of ["roleTags", "evidence", "plans"] as const) {
    const found = await db.rows(other).where("opportunityKey").equals(String(key)).primaryKeys();
    if (found.some((each) => !rows.includes(rowName(other, each)))) return true;
  }
  return false;
}

async function isNewest(db: SsmDatabase, { id }: ChangeRow): Promise<boolean> {
  const [last] = await db
    .rows("changes")
    .where("[kind+id]")
    .between(["gesture", ""], ["gesture", "\uffff"])
    .reverse()
    .limit(1)
    .primaryKeys();
  return last === id;
}
