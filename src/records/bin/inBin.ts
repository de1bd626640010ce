import type { Entity } from "../backup/tombstones";
import type { SsmDatabase } from "../db";
import { rowName } from "../schema";

/** Those that lie in the bin: put there, and not in their table again since. */
export async function binnedAmong(db: SsmDatabase, entities: readonly Entity[]): Promise<Entity[]> {
  const entries = await db.rows("bin").bulkGet(entities.map(({ table, key }) => rowName(table, key)));
  const found = entities.filter((_, at) => entries[at] !== undefined);
  const stored = await Promise.all(found.map(({ table, key }) => db.rows(table).get(key)));
  return found.filter((_, at) => stored[at] === undefined);
}
