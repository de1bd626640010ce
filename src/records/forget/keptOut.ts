import { type Entity, hashOf } from "../backup/tombstones";
import { binnedAmong } from "../bin/inBin";
import { type Change, prepare } from "../changes/registry";
import { contactKey, shownAccount } from "../changes/seen";
import type { SsmDatabase } from "../db";
import { rowName } from "../schema";

/**
 * What was forgotten, or lies in the bin, and is shown again by a page isn't stored again by itself: the rep says so, by tagging the person
 * or by "keep again". Here every write is looked at before it reaches the door.
 */

type Seen = Extract<Change, { name: "opportunity.seen" }>;

/** The change as it may be stored, null when nothing of it may, or "forgotten" when the rep must be told. */
export async function keptOut(db: SsmDatabase, change: Change): Promise<Change | "forgotten" | "nothing"> {
  const salts = await saltsOf(db);
  // What makes no sense as a change is left to the door to refuse.
  if (!prepare(change).ok) return change;
  if (change.name === "opportunity.seen") return seenWithout(db, salts, change);
  if (change.name === "person.seen") {
    if (change.again) return change;
    const { personKey } = change;
    return (await peopleKeptOut(db, salts, [personKey])).has(personKey) ? "nothing" : change;
  }
  // What was typed before the record was forgotten, and is saved late, has no home any more.
  const key = "opportunityKey" in change ? change.opportunityKey : undefined;
  if (!key || (await db.rows("opportunities").get(key))) return change;
  const [isGone] = await areGone(db, salts, [{ table: "opportunities", key }]);
  return isGone ? "forgotten" : change;
}

/** Those that were forgotten or lie in the bin, and of which nothing is stored since: a list or a file doesn't bring them back. */
export async function goneAmong(db: SsmDatabase, entities: readonly Entity[]): Promise<Entity[]> {
  const salts = await saltsOf(db);
  const gone = await areGone(db, salts, entities);
  const forgotten = entities.filter((_, at) => gone[at]);
  const stored = await Promise.all(forgotten.map(({ table, key }) => db.rows(table).get(key)));
  return forgotten.filter((_, at) => stored[at] === undefined);
}

async function seenWithout(db: SsmDatabase, salts: string[], change: Seen): Promise<Change | "forgotten"> {
  const { reading } = change;
  const { crm, org, key } = reading.identity;
  if (!change.again && !(await db.rows("opportunities").get(key))) {
    const account = shownAccount(reading);
    const owners: Entity[] = [
      { table: "opportunities", key },
      ...(account ? [{ table: "accounts" as const, key: account.accountKey }] : []),
    ];
    if ((await areGone(db, salts, owners)).includes(true)) return "forgotten";
  }
  const keys = reading.contacts.rows.flatMap(({ id }) => (id ? [contactKey(crm, org, id)] : []));
  const out = await peopleKeptOut(db, salts, keys);
  if (out.size === 0) return change;
  const rows = reading.contacts.rows.filter(({ id }) => !id || !out.has(contactKey(crm, org, id)));
  return { ...change, reading: { ...reading, contacts: { ...reading.contacts, rows } } };
}

/** Of these people, those who were forgotten and of whom nothing has been said since. */
export async function forgottenPeople(db: SsmDatabase, personKeys: readonly string[]): Promise<Set<string>> {
  return peopleKeptOut(db, await saltsOf(db), personKeys);
}

async function peopleKeptOut(
  db: SsmDatabase,
  salts: string[],
  personKeys: readonly string[],
): Promise<Set<string>> {
  const keys = [...new Set(personKeys)];
  const rows = await db.rows("people").bulkGet(keys);
  const unknown = keys.filter((_, at) => rows[at] === undefined);
  const gone = await areGone(
    db,
    salts,
    unknown.map((key) => ({ table: "people", key })),
  );
  const forgotten = unknown.filter((_, at) => gone[at]);
  const tags = await db.rows("roleTags").where("personKey").anyOf(forgotten).primaryKeys();
  const tagged = new Set(tags.map((tag) => (Array.isArray(tag) ? String(tag[1]) : "")));
  return new Set(forgotten.filter((key) => !tagged.has(key)));
}

/** One read a salt, however many tombstones there are; usually there is one salt or none. */
async function saltsOf(db: SsmDatabase): Promise<string[]> {
  const salts: string[] = [];
  for (let after = ""; ; ) {
    const [next] = await db.rows("tombstones").where("hash").above(after).limit(1).primaryKeys();
    if (typeof next !== "string") return salts;
    const salt = next.split(".")[0] ?? "";
    salts.push(salt);
    after = `${salt}/`;
  }
}

/** Forgotten, or in the bin. */
async function areGone(db: SsmDatabase, salts: string[], entities: readonly Entity[]): Promise<boolean[]> {
  const binned = new Set((await binnedAmong(db, entities)).map(({ table, key }) => rowName(table, key)));
  const forgotten = await areForgotten(db, salts, entities);
  return entities.map(({ table, key }, at) => forgotten[at] === true || binned.has(rowName(table, key)));
}

async function areForgotten(
  db: SsmDatabase,
  salts: string[],
  entities: readonly Entity[],
): Promise<boolean[]> {
  if (salts.length === 0) return entities.map(() => false);
  const hashes = await Promise.all(
    entities.map((entity) => Promise.all(salts.map((salt) => hashOf(salt, entity)))),
  );
  const found = await db.rows("tombstones").bulkGet(hashes.flat());
  const known = new Set(found.flatMap((row) => row?.hash ?? []));
  return hashes.map((each) => each.some((hash) => known.has(hash)));
}
