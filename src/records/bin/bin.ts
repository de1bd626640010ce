import type { Entity, EntityTable } from "../backup/tombstones";
import type { RowSet } from "../changes/rowSet";
import { contactKey } from "../changes/seen";
import type { SsmDatabase } from "../db";
import { throughDoor, type WriteError } from "../door";
import { storageError } from "../errors";
import { fieldsInUse, typedOf } from "../fieldsInUse";
import { forget } from "../forget/forget";
import { historyOfRow } from "../history";
import { checkRows } from "../read";
import { done, fail, type Result } from "../result";
import { rowName, tableNames } from "../schema";
import type { BinRow } from "../schema/bin";
import { undoChange } from "../undo";
import { binnedAmong } from "./inBin";
import { whatLeaves } from "./whatLeaves";

/** Days for which something lies in the bin. */
export const BIN_DAYS = 30;
const DAY = 86_400_000;

/** The change that puts something into the bin. */
export const BIN = "bin.put";

/**
 * Puts an opportunity, an account with its opportunities, or a person into the bin, all that is said of them with it:
 * one gesture, which undo or `takeOut` takes back whole.
 */
export async function putIntoBin(
  db: SsmDatabase,
  entity: Entity,
): Promise<Result<{ id: string | null }, WriteError>> {
  const stored = await throughDoor(db, tableNames, async ({ load, moment: { at } }) => {
    const { entities, rows, lists } = await whatLeaves(db, entity);
    const set = await load([
      ...rows,
      ...lists.map((key) => ({ table: "opportunities" as const, key })),
      ...entities.map(({ table, key }) => ({ table: "bin" as const, key: rowName(table, key) })),
    ]);
    const root = rowName(entity.table, entity.key);
    for (const each of entities) {
      const name = nameIn(set, each);
      const own = rowName(each.table, each.key);
      const body: BinRow["body"] = { at, ...(name ? { name } : {}), ...(own === root ? {} : { root }) };
      set.put("bin", { entity: own, body });
    }
    const gone = new Set(entities.map(({ key }) => key));
    for (const key of lists) withoutContacts(set, key, gone);
    for (const { table, key } of rows) set.remove(table, key);
    // Figures are judged anew when the record is back.
    await db
      .rows("assessments")
      .bulkDelete(rows.flatMap(({ table, key }) => (table === "opportunities" ? [key] : [])));
    const scope = entity.table === "people" ? undefined : entity.key;
    return {
      set,
      entry: { name: BIN, kind: "gesture", scope, about: { table: entity.table, key: entity.key } },
    };
  });
  return stored.ok ? done({ id: stored.value?.id ?? null }) : stored;
}

function nameIn(set: RowSet, { table, key }: Entity): string {
  if (table === "accounts") return set.get("accounts", key)?.body.page?.name ?? "";
  if (table === "people") {
    const body = set.get("people", key)?.body;
    return body?.name ?? body?.page?.name ?? "";
  }
  const body = set.get("opportunities", key)?.body;
  if (!body) return "";
  const { name } = fieldsInUse(body);
  return name?.state === "read" ? name.text : (typedOf(body)?.name ?? "");
}

function withoutContacts(set: RowSet, opportunityKey: string, gone: ReadonlySet<string>): void {
  const row = set.get("opportunities", opportunityKey);
  const reading = row?.body.reading;
  if (!row || !reading) return;
  const { crm, org } = reading.identity;
  const contacts = (reading.contacts ?? []).filter(({ id }) => !id || !gone.has(contactKey(crm, org, id)));
  set.put("opportunities", { ...row, body: { ...row.body, reading: { ...reading, contacts } } });
}

/** Something in the bin, as it is listed. */
export interface Binned {
  table: EntityTable;
  key: string;
  name: string;
  /** When it was put there, and from when on it is gone for good. */
  at: number;
  until: number;
  /** What went with it. */
  along: number;
}

/** What lies in the bin, what goes first at the top. */
export async function binOf(db: SsmDatabase): Promise<Binned[]> {
  const { rows } = checkRows("bin", await db.rows("bin").toArray());
  const now = db.now();
  const there = new Set(
    (await binnedAmong(db, rows.map(entityOf))).map(({ table, key }) => rowName(table, key)),
  );
  return rows
    .filter(({ entity, body }) => !body.root && there.has(entity) && now < endOf(body.at))
    .map((row) => ({
      ...entityOf(row),
      name: row.body.name ?? "",
      at: row.body.at,
      until: endOf(row.body.at),
      along: rows.filter(({ body }) => body.root === row.entity).length,
    }))
    .sort((a, b) => a.at - b.at);
}

const endOf = (at: number): number => at + BIN_DAYS * DAY;

function entityOf({ entity }: BinRow): Entity {
  const at = entity.indexOf(" ");
  // The bin's rows are written here alone, and by merging rows that were.
  return { table: entity.slice(0, at) as EntityTable, key: entity.slice(at + 1) };
}

/** Puts something back as it was, with all that went with it. Null: it isn't in the bin any more. */
export async function takeOut(
  db: SsmDatabase,
  entity: Entity,
): Promise<Result<{ id: string } | null, WriteError>> {
  try {
    const own = rowName(entity.table, entity.key);
    const row = await db.rows("bin").get(own);
    if (!row) return done(null);
    const { rows } = await historyOfRow(db, "bin", row.body.root ?? own, 1);
    const [put] = rows;
    if (!put) return done(null);
    return undoChange(db, put.id);
  } catch (error) {
    return fail(storageError(error));
  }
}

/**
 * What has lain in the bin for its time is forgotten, with its history. All that was said until it was put there counts
 * as gone, on every device: what another one has taken out again since, stands.
 */
export async function emptyBin(db: SsmDatabase): Promise<void> {
  if (db.standing !== "writable") return;
  const { rows } = checkRows("bin", await db.rows("bin").toArray());
  const due = rows.filter(({ body }) => db.now() >= endOf(body.at));
  if (due.length === 0) return;
  const gone = await binnedAmong(db, due.map(entityOf));
  const until = new Map<string, string>();
  for (const row of due) {
    const [put] = (await historyOfRow(db, "bin", row.body.root ?? row.entity, 1)).rows;
    if (put) until.set(row.entity, put.id);
  }
  const names = new Map(due.map(({ entity, body }) => [entity, body.name ?? ""]));
  const named = gone.map(({ table, key }) => ({ table, key, name: names.get(rowName(table, key)) ?? "" }));
  if (named.length > 0) await forget(db, named, until);
  const left = due.filter(({ entity }) => !gone.some(({ table, key }) => rowName(table, key) === entity));
  if (left.length === 0) return;
  await throughDoor(db, ["bin"], async ({ load }) => {
    const set = await load(left.map(({ entity }) => ({ table: "bin" as const, key: entity })));
    for (const { entity } of left) set.remove("bin", entity);
    return { set, entry: { name: "bin.drop", kind: "record", scope: undefined, about: undefined } };
  });
}
