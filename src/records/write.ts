import Dexie from "dexie";
import { personsOf } from "./aliases";
import { type Change, prepare } from "./changes/registry";
import type { SsmDatabase } from "./db";
import { throughDoor, type WriteError } from "./door";
import { storageError } from "./errors";
import { done, fail, type Result } from "./result";

/** A write that lasts. `id` is null when everything already was as the change wants it. */
export interface Committed {
  id: string | null;
  change: Change;
}

/**
 * The one door: parses the change, then stores its rows and its line in the log in one transaction, and
 * resolves when the browser has reported the transaction complete.
 */
export async function write(db: SsmDatabase, change: Change): Promise<Result<Committed, WriteError>> {
  // Asked in one go: each answer takes its way through the browser.
  const [allowed, own] = await Promise.all([withoutForgotten(db, change), ofPerson(db, change)]);
  if (!allowed.ok) return allowed;
  if (!allowed.value) return done({ id: null, change });
  const prepared = prepare(allowed.value === change ? own : await ofPerson(db, allowed.value));
  if (!prepared.ok) return prepared;
  const { name, tables, scope, undoable, about, rows, apply } = prepared.value;
  const stored = await throughDoor(db, tables, async (doorway) => {
    const set = await doorway.load(await rows(doorway.find));
    apply(set, doorway.moment);
    return { set, entry: { name, kind: undoable ? "gesture" : "record", scope: scope ?? undefined, about } };
  });
  if (!stored.ok) return stored;
  // `prepare` has parsed it by the schema of its name.
  return done({ id: stored.value?.id ?? null, change: prepared.value.change as Change });
}

/** Null: nothing of it may be stored. */
async function withoutForgotten(db: SsmDatabase, change: Change): Promise<Result<Change | null, WriteError>> {
  if (db.standing !== "writable") return done(change);
  // Whoever writes inside a transaction of their own may not have named these tables.
  return Dexie.ignoreTransaction(() => lookedAt(db, change));
}

async function lookedAt(db: SsmDatabase, change: Change): Promise<Result<Change | null, WriteError>> {
  try {
    // Fetched only where something was ever forgotten or lies in the bin: the first paint doesn't wait for it.
    const counts = await Promise.all([db.rows("tombstones").count(), db.rows("bin").count()]);
    if (counts.every((count) => count === 0)) return done(change);
    const { keptOut } = await import("./forget/keptOut");
    const kept = await keptOut(db, change);
    if (kept === "forgotten") return fail({ kind: "forgotten" });
    return done(kept === "nothing" ? null : kept);
  } catch (error) {
    return fail(storageError(error));
  }
}

/** What is said of a second entry of the CRM for one person is said of that person. */
async function ofPerson(db: SsmDatabase, change: Change): Promise<Change> {
  try {
    if (change.name === "role.set" || change.name === "roleTag.edit") {
      const persons = await personsOf(db, [change.personKey]);
      return { ...change, personKey: persons.get(change.personKey) ?? change.personKey };
    }
    if (change.name === "people.tag") {
      const persons = await personsOf(db, change.people);
      return { ...change, people: change.people.map((personKey) => persons.get(personKey) ?? personKey) };
    }
  } catch {
    // What can't be read now can't be written either: the door says why, in its own words.
  }
  return change;
}
