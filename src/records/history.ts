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
