import { announceErased, type Erased, eraseForgotten } from "../backup/erase";
import { contentNow } from "../backup/readContent";
import { hashOf, saltFor, tombstonesIn } from "../backup/tombstones";
import type { SsmDatabase } from "../db";
import { nextChangeId, throughDoor, type WriteError } from "../door";
import { storageError } from "../errors";
import { done, fail, type Result } from "../result";
import { rowName, tableNames } from "../schema";
import type { Named } from "./whatGoes";

/** That something was forgotten and when, never what: it also keeps the log's clock from running backwards. */
const FORGET = "forget";

/**
 * Takes opportunities, accounts and people out of everything that is stored, history included, in one transaction, and
 * leaves a tombstone of each, so that no older file brings them back. Nothing takes this back. Resolves to what went.
 * `lastWord`: of some, by `rowName`, the change up to which all that was said is gone; else it is this one.
 */
export async function forget(
  db: SsmDatabase,
  entities: readonly Named[],
  lastWord: ReadonlyMap<string, string> = new Map(),
): Promise<Result<Erased, WriteError>> {
  let erased: Erased = { rows: {}, changed: 0, lines: 0, deals: [] };
  try {
    // Hashes are made before: a transaction doesn't wait for anything but the database.
    const salt = saltFor(await db.rows("tombstones").toArray());
    const hashes = await Promise.all(entities.map((entity) => hashOf(salt, entity)));
    const stored = await throughDoor(db, tableNames, async ({ device, moment: { at } }) => {
      const own = await contentNow(db);
      const until = await nextChangeId(db, at, device);
      const untilOf = ({ table, key }: Named) => lastWord.get(rowName(table, key)) ?? until;
      const buried = hashes.flatMap((hash, at) => {
        const entity = entities[at];
        return entity ? [{ hash, body: { until: untilOf(entity) } }] : [];
      });
      const forgotten = new Map(entities.map((each) => [rowName(each.table, each.key), untilOf(each)]));
      const names = entities.map(({ name }) => name);
      const tombstones = [...tombstonesIn(own), ...buried];
      erased = await eraseForgotten(db, { ...own, tombstones }, {}, forgotten, names);
      const about = { rows: Object.values(erased.rows).reduce((sum, count) => sum + count, 0) };
      await db
        .rows("changes")
        .add({ id: until, kind: "record", name: FORGET, at, device, rows: [], body: { about, patches: [] } });
      return null;
    });
    if (!stored.ok) return stored;
    announceErased(db, erased);
    return done(erased);
  } catch (error) {
    return fail(storageError(error));
  }
}
