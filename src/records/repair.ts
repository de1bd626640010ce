import { newId } from "./clock";
import type { SsmDatabase } from "./db";
import { throughDoor, type WriteError } from "./door";
import type { RowKey } from "./leaves";
import { checkRow, type Damaged } from "./read";
import { done, type Result } from "./result";
import { rowName, type TableName, tableNames } from "./schema";

/** Looks through the whole database for rows that don't fit their schema. Slow: for a report, not for a view. */
export async function findDamage(db: SsmDatabase): Promise<Damaged[]> {
  const damaged: Damaged[] = [];
  for (const table of tableNames) {
    await db.rows(table).each((row) => {
      const checked = checkRow(table, row);
      if ("damaged" in checked) damaged.push(checked.damaged);
    });
  }
  return damaged;
}

/**
 * Moves a damaged row out of the way, as it is, into quarantine, so that its place can be written again.
 * False when the row is gone or in order.
 */
export async function setAside(
  db: SsmDatabase,
  table: TableName,
  key: RowKey,
): Promise<Result<boolean, WriteError>> {
  const stored = await throughDoor(db, [table, "quarantine"], async ({ moment, load }) => {
    const row: unknown = await db.rows(table).get(key);
    if (row === undefined || "row" in checkRow(table, row)) return null;
    await db.rows("quarantine").add({ id: newId(), at: moment.at, body: { table, key, row } });
    await db.rows(table).delete(key);
    const entry = {
      name: "row.setAside",
      kind: "record" as const,
      scope: undefined,
      about: { row: rowName(table, key) },
    };
    return { set: await load([]), entry: { ...entry, isAlwaysRecorded: true } };
  });
  return stored.ok ? done(stored.value !== null) : stored;
}
