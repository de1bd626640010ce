import { contactKeysOf } from "../backup/entities";
import type { Entity } from "../backup/tombstones";
import type { RowRef } from "../changes/rowSet";
import type { SsmDatabase } from "../db";
import type { RowKey } from "../leaves";
import type { TableName } from "../schema";

/** What leaves its tables with an entity. */
export interface Leaving {
  /** What was asked for first, then what goes with it. */
  entities: Entity[];
  rows: RowRef[];
  /** Opportunities whose list of contacts loses somebody. */
  lists: string[];
}

const ofDeal = [
  "roleTags",
  "evidence",
  "plans",
  "snapshots",
  "acknowledgements",
  "reviews",
  "relations",
] as const;

/** Reads inside the transaction that is open. Looks through all opportunities for a person: nothing waits for it. */
export async function whatLeaves(db: SsmDatabase, entity: Entity): Promise<Leaving> {
  const keysIn = async (table: TableName, index: string, value: string): Promise<RowKey[]> =>
    db.rows(table).where(index).equals(value).primaryKeys();
  if (entity.table === "people") return personLeaves(db, entity, keysIn);
  const deals =
    entity.table === "accounts"
      ? (await keysIn("opportunities", "accountKey", entity.key)).map(String)
      : [entity.key];
  const going = new Set(deals);
  const rows: RowRef[] = deals.map((key) => ({ table: "opportunities", key }));
  const alone: Entity[] = [];
  for (const deal of deals) {
    for (const table of ofDeal)
      for (const key of await keysIn(table, "opportunityKey", deal)) rows.push({ table, key });
    for (const key of (await keysIn("people", "opportunityKey", deal)).map(String)) {
      const tags = await keysIn("roleTags", "personKey", key);
      if (tags.every((tag) => going.has(String(tag[0])))) alone.push({ table: "people", key });
    }
  }
  const along: Entity[] = deals.map((key) => ({ table: "opportunities", key }));
  const account = entity.table === "accounts" ? [entity] : [];
  const people = alone.map(({ key }): RowRef => ({ table: "people", key }));
  const own = account.map(({ key }): RowRef => ({ table: "accounts", key }));
  return { entities: [...account, ...along, ...alone], rows: [...own, ...rows, ...people], lists: [] };
}

async function personLeaves(
  db: SsmDatabase,
  entity: Entity,
  keysIn: (table: TableName, index: string, value: string) => Promise<RowKey[]>,
): Promise<Leaving> {
  const others = await db
    .rows("people")
    .filter(({ body }) => body.sameAs === entity.key)
    .primaryKeys();
  const keys = [entity.key, ...others.map(String)];
  const tags = (await Promise.all(keys.map((key) => keysIn("roleTags", "personKey", key)))).flat();
  const lists = await db
    .rows("opportunities")
    .filter((row) => contactKeysOf(row).some((key) => keys.includes(key)))
    .primaryKeys();
  return {
    entities: keys.map((key) => ({ table: "people", key })),
    rows: [
      ...keys.map((key): RowRef => ({ table: "people", key })),
      ...tags.map((key): RowRef => ({ table: "roleTags", key })),
    ],
    lists: lists.map(String),
  };
}
