import type { SsmDatabase } from "./db";
import type { WriteError } from "./door";
import { storageError } from "./errors";
import { checkRow } from "./read";
import { done, fail, type Result } from "./result";

/** Keeps typing that isn't saved yet. The only write besides the door: a draft is no fact, so it isn't logged. */
export async function keepDraft(
  db: SsmDatabase,
  id: string,
  text: string,
): Promise<Result<void, WriteError>> {
  return directly(db, () => db.rows("drafts").put({ id, at: db.now(), body: { text } }));
}

/** Forgets a draft: it was saved or given up. */
export async function dropDraft(db: SsmDatabase, id: string): Promise<Result<void, WriteError>> {
  return directly(db, () => db.rows("drafts").delete(id));
}

/** What was typed and not saved, or null. */
export async function draftOf(db: SsmDatabase, id: string): Promise<string | null> {
  const row = await db.rows("drafts").get(id);
  const checked = row === undefined ? null : checkRow("drafts", row);
  return checked && "row" in checked ? checked.row.body.text : null;
}

async function directly(
  db: SsmDatabase,
  work: () => PromiseLike<unknown>,
): Promise<Result<void, WriteError>> {
  if (db.standing !== "writable") return fail({ kind: db.standing });
  try {
    await work();
    return done(undefined);
  } catch (error) {
    return fail(storageError(error));
  }
}
