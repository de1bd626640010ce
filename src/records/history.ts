import Dexie from "dexie";
import type { SsmDatabase } from "./db";
import type { RowKey } from "./leaves";
import { type Checked, checkRows } from "./read";
import { rowName, type TableName } from "./schema";
import type { ChangeRow } from "./schema/changes";

export interface Page {
  limit: number;
  /** Only changes older than this one: the last id of the page before. */
  before?: string;
}

/** What was changed in one opportunity, newest first, readings of the page included. */
export async function historyOf(
  db: SsmDatabase,
  opportunityKey: string,
  page: Page,
): Promise<Checked<ChangeRow>> {
  return newestFirst(db, "[scope+id]", [opportunityKey], page);
}

/** Only what people did in one opportunity, newest first. */
export async function gesturesOf(
  db: SsmDatabase,
  opportunityKey: string,
  page: Page,
): Promise<Checked<ChangeRow>> {
  return newestFirst(db, "[scope+kind+id]", [opportunityKey, "gesture"], page);
}

/** What happened to one row, newest first. */
export async function historyOfRow(
  db: SsmDatabase,
  table: TableName,
  key: RowKey,
  limit: number,
): Promise<Checked<ChangeRow>> {
  const rows = await db
    .rows("changes")
    .where("rows")
    .equals(rowName(table, key))
    .reverse()
    .limit(limit)
    .toArray();
  return checkRows("changes", rows);
}

/** What was said of a person, of themselves and of their part in one opportunity, newest first. */
export async function historyOfPerson(
  db: SsmDatabase,
  opportunityKey: string,
  personKey: string,
  limit: number,
): Promise<Checked<ChangeRow>> {
  const [tag, person] = await Promise.all([
    historyOfRow(db, "roleTags", [opportunityKey, personKey], limit),
    historyOfRow(db, "people", personKey, limit),
  ]);
  const byId = new Map([...tag.rows, ...person.rows].map((row) => [row.id, row]));
  return {
    rows: [...byId.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit),
    damaged: [...tag.damaged, ...person.damaged],
  };
}

async function newestFirst(
  db: SsmDatabase,
  index: string,
  prefix: string[],
  { limit, before }: Page,
): Promise<Checked<ChangeRow>> {
  const rows = await db
    .rows("changes")
    .where(index)
    .between([...prefix, Dexie.minKey], [...prefix, before ?? Dexie.maxKey], true, false)
    .reverse()
    .limit(limit)
    .toArray();
  return checkRows("changes", rows);
}
