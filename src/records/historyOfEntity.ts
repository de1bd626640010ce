import type { Entity } from "./backup/tombstones";
import type { SsmDatabase } from "./db";
import { historyOf, historyOfRow } from "./history";
import type { Checked } from "./read";
import type { ChangeRow } from "./schema/changes";

/** Changes that keep figures and say nothing of their own. */
const silent = ["snapshot.take", "snapshot.thin"];

/** What was ever done to a record, newest first: in an opportunity, of a person in all of theirs, of an account. */
export async function historyOfEntity(
  db: SsmDatabase,
  { table, key }: Entity,
  limit: number,
): Promise<ChangeRow[]> {
  const found = await Promise.all(await pagesOf(db, { table, key }, limit));
  const byId = new Map(found.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
  return [...byId.values()]
    .filter(({ name }) => !silent.includes(name))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, limit);
}

async function pagesOf(
  db: SsmDatabase,
  { table, key }: Entity,
  limit: number,
): Promise<Promise<Checked<ChangeRow>>[]> {
  const own = historyOfRow(db, table, key, limit);
  if (table !== "people") return [own, historyOf(db, key, { limit })];
  const tags = await db.rows("roleTags").where("personKey").equals(key).primaryKeys();
  return [own, ...tags.map((tag) => historyOfRow(db, "roleTags", tag, limit))];
}
