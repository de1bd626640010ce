import type { RowKey } from "../leaves";
import { MERGE } from "../parts";
import { keyOf } from "../read";
import { rowName, type TableName, tableNames } from "../schema";
import type { ChangeRow } from "../schema/changes";
import { DEVICE, LAST_BACKUP } from "../schema/settings";

/** Everything that a database or a file holds, by table, as it lies there. */
export type Content = { [N in TableName]?: readonly unknown[] };

/** Derived figures are judged anew wherever they are needed. */
const derived: readonly TableName[] = ["assessments"];
export const backupTables: readonly TableName[] = tableNames.filter((name) => !derived.includes(name));

/** Tables whose every field stands in the log, so that two of them can be merged field by field. */
export const mergedTables = [
  "opportunities",
  "people",
  "roleTags",
  "evidence",
  "plans",
  "accounts",
  "snapshots",
  "relations",
  "playbooks",
  "acknowledgements",
  "reviews",
  "bin",
  "settings",
] as const satisfies readonly TableName[];
export type MergedTable = (typeof mergedTables)[number];

export const isMergedTable = (name: string): name is MergedTable =>
  (mergedTables as readonly string[]).includes(name);

/** A row of this database alone: its own id, and what it has merged. */
export function isLocalOnly(table: TableName, row: unknown): boolean {
  if (table === "settings") return [DEVICE, LAST_BACKUP].includes(String(keyOf("settings", row)));
  return table === "changes" && row instanceof Object && "name" in row && row.name === MERGE;
}

/** One row with its place. */
export interface Placed {
  table: MergedTable;
  key: RowKey;
  row: Record<string, unknown>;
}

/** One side of a merge: its rows by `rowName`, and its log by id. */
export interface Side {
  rows: Map<string, Placed>;
  log: Map<string, ChangeRow>;
}

export function sideOf(content: Content): Side {
  const rows = new Map<string, Placed>();
  for (const table of mergedTables) {
    for (const row of content[table] ?? []) {
      if (isLocalOnly(table, row) || !(row instanceof Object)) continue;
      const key = keyOf(table, row);
      rows.set(rowName(table, key), { table, key, row: { ...row } });
    }
  }
  const log = new Map<string, ChangeRow>();
  for (const row of content.changes ?? []) {
    if (isLocalOnly("changes", row)) continue;
    // Rows of a side were checked by their schema: a file's by `parse`, a database's by `readContent`.
    const change = row as ChangeRow;
    log.set(change.id, change);
  }
  return { rows, log };
}
