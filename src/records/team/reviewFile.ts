import { type Backup, backupOf, isEmpty } from "../backup/makeBackup";
import type { SsmDatabase } from "../db";
import { deviceIdOf } from "../device";
import { type StorageError, storageError } from "../errors";
import { sealed } from "../handover/seal";
import { selectContent } from "../handover/select";
import { done, fail, type Result } from "../result";
import { withoutPrivate } from "./privacy";

/** Settings by which opportunities are judged: with them the manager sees the same stage and score. */
const JUDGING = ["stageMappings", "usualDays"];

interface ReviewFileOptions {
  opportunityKeys: readonly string[];
  /** The rep's own, as the manager will read it. */
  name: string;
  /** Null: the file isn't sealed. */
  passphrase: string | null;
}

/** Chosen opportunities for the manager's team book, without private notes. */
export async function makeReviewFile(
  db: SsmDatabase,
  { opportunityKeys, name, passphrase }: ReviewFileOptions,
): Promise<Result<Backup, { kind: "empty" } | StorageError>> {
  try {
    const content = withoutPrivate(await selectContent(db, { opportunityKeys }));
    if (isEmpty(content)) return fail({ kind: "empty" });
    const settings = (await db.rows("settings").bulkGet(JUDGING)).filter((row) => row !== undefined);
    const from = { device: await deviceIdOf(db), name: name.trim() };
    const backup = await backupOf({ ...content, settings }, { madeAt: db.now(), holds: "review", from });
    return done(passphrase === null ? backup : await sealed(backup, passphrase));
  } catch (error) {
    return fail(storageError(error));
  }
}
