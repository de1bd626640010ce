import type { Holds } from "../backup/format";
import { type Backup, backupOf, isEmpty } from "../backup/makeBackup";
import type { SsmDatabase } from "../db";
import { type StorageError, storageError } from "../errors";
import { done, fail, type Result } from "../result";
import { sealed } from "./seal";
import { selectContent, type Wanted } from "./select";

/** One opportunity or account as the text of a file that only the passphrase opens. */
export async function makeHandover(
  db: SsmDatabase,
  wanted: Wanted,
  passphrase: string,
): Promise<Result<Backup, { kind: "empty" } | StorageError>> {
  try {
    const content = await selectContent(db, wanted);
    if (isEmpty(content)) return fail({ kind: "empty" });
    const holds: Holds = "accountKey" in wanted ? "account" : "opportunity";
    const backup = await backupOf(content, { madeAt: db.now(), holds });
    return done(await sealed(backup, passphrase));
  } catch (error) {
    return fail(storageError(error));
  }
}
