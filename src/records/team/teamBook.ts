import type { Content } from "../backup/content";
import type { SsmDatabase } from "../db";
import { deviceIdOf } from "../device";
import { isPlainObject } from "../json";
import { keyOf } from "../read";
import { rowName, type TableName, tableNames } from "../schema";
import type { ChangeRow } from "../schema/changes";
import { DEVICE } from "../schema/settings";
import type { Book } from "./books";

export const TEAM_DATABASE = "ssm-sidebar-team";

/** All that may be written in a team book: the manager's review, the snapshots that belong to it, and how it is shown. */
export const TEAM_CHANGES: ReadonlySet<string> = new Set([
  "review.edit",
  "snapshot.take",
  "snapshot.thin",
  "settings.set",
]);

const dealTables: readonly TableName[] = [
  "opportunities",
  "roleTags",
  "evidence",
  "plans",
  "snapshots",
  "acknowledgements",
];
const sharedTables: readonly TableName[] = ["people", "accounts", "playbooks"];

/** Of an opportunity that stands in several reps' files the newest file counts, whole. */
export function bookOfDeal(books: readonly Book[]): Map<string, string> {
  const winner = new Map<string, string>();
  for (const { device, opportunityKeys } of [...books].sort((a, b) => a.madeAt - b.madeAt))
    for (const key of opportunityKeys) winner.set(key, device);
  return winner;
}

/** The rows that these files make together. Pure. */
export function contentOfBooks(books: readonly Book[]): Content {
  const ordered = [...books].sort((a, b) => a.madeAt - b.madeAt);
  const winner = bookOfDeal(ordered);
  const rows: { [N in TableName]?: Map<string, unknown> } = {};
  const put = (table: TableName, row: unknown) => {
    const of = rows[table] ?? new Map<string, unknown>();
    rows[table] = of.set(rowName(table, keyOf(table, row)), row);
  };
  for (const { device, content } of ordered) {
    const isTheirs = (key: unknown) => typeof key !== "string" || winner.get(key) === device;
    for (const table of dealTables)
      for (const row of content[table] ?? [])
        if (isPlainObject(row) && isTheirs(row.opportunityKey)) put(table, row);
    for (const table of sharedTables) for (const row of content[table] ?? []) put(table, row);
    for (const line of content.changes ?? [])
      if (isPlainObject(line) && isTheirs(line.scope)) put("changes", line);
    for (const row of content.settings ?? []) {
      if (!isPlainObject(row)) continue;
      const known = rows.settings?.get(rowName("settings", keyOf("settings", row)));
      put("settings", joinedSetting(known, row));
    }
  }
  return Object.fromEntries(Object.entries(rows).map(([table, each]) => [table, [...each.values()]]));
}

/** Stages are mapped by each org for itself: files of several orgs stand beside each other. */
function joinedSetting(known: unknown, row: Record<string, unknown>): unknown {
  const valuesIn = (each: unknown) =>
    isPlainObject(each) && isPlainObject(each.body) && isPlainObject(each.body.value) ? each.body.value : {};
  return { ...row, body: { value: { ...valuesIn(known), ...valuesIn(row) } } };
}

const isSetHere = (noted: ReadonlySet<string>, { key }: { key: string }) =>
  noted.has(rowName("settings", key));

/** Settings of the manager's own, by which the book is shown; what was chosen in the book itself goes over them. */
export async function showAs(db: SsmDatabase, appearance: readonly { key: string }[]): Promise<void> {
  await db.transaction("rw", ["settings", "changes"], async () => {
    const device = await deviceIdOf(db);
    const names = appearance.map(({ key }) => rowName("settings", key));
    const lines = await db.rows("changes").where("rows").anyOf(names).toArray();
    const noted = namesIn(lines.filter((line) => line.device === device));
    await db.table("settings").bulkPut(appearance.filter((row) => !isSetHere(noted, row)));
  });
}

const namesIn = (lines: readonly ChangeRow[]) => new Set(lines.flatMap(({ rows }) => rows));

/**
 * Puts the book together anew from its files, all or nothing. What the manager noted here stays: reviews, their history,
 * the snapshots taken for them, and how the book is shown. `appearance`: see `showAs`.
 */
export async function rebuild(
  db: SsmDatabase,
  books: readonly Book[],
  appearance: readonly { key: string }[] = [],
): Promise<void> {
  const content = contentOfBooks(books);
  await db.transaction("rw", [...tableNames], async () => {
    // What was written in the book itself, not in a rep's file.
    const device = await deviceIdOf(db);
    const own = (await db.rows("changes").toArray()).filter((line) => line.device === device);
    const noted = namesIn(own);
    const snapshots = (await db.rows("snapshots").toArray()).filter((row) =>
      noted.has(rowName("snapshots", keyOf("snapshots", row))),
    );
    for (const table of tableNames) {
      if (table === "reviews") continue;
      if (table === "settings")
        await db
          .rows(table)
          .filter((row) => row.key !== DEVICE && !isSetHere(noted, row))
          .delete();
      else await db.rows(table).clear();
    }
    for (const table of tableNames)
      if (table !== "reviews" && table !== "settings")
        await db.table(table).bulkPut([...(content[table] ?? [])]);
    const shown = [...(content.settings ?? []), ...appearance] as { key: string }[];
    await db.table("settings").bulkPut(shown.filter((row) => !isSetHere(noted, row)));
    const known = new Set((content.opportunities ?? []).map((row) => String(keyOf("opportunities", row))));
    await db.rows("snapshots").bulkPut(snapshots.filter((row) => known.has(row.opportunityKey)));
    await db.rows("changes").bulkPut(own);
  });
  const rows = (content.opportunities ?? []).map((row) =>
    rowName("opportunities", keyOf("opportunities", row)),
  );
  // Judged here, by the playbooks that came along.
  db.announce({ names: ["team.books"], opportunityKey: null, tables: [...tableNames], rows });
}
