import type { SsmDatabase } from "../db";
import { LAST_BACKUP } from "../schema/settings";

/** When this device last made a backup, in milliseconds; null: never. */
export async function lastBackupOf(db: SsmDatabase): Promise<number | null> {
  const value = (await db.rows("settings").get(LAST_BACKUP))?.body.value;
  return typeof value === "number" ? value : null;
}

/** Notes that a backup was made. Of this device alone, so it is neither logged nor in the backup. */
export async function noteBackup(db: SsmDatabase, at: number): Promise<void> {
  if (db.standing === "writable") await db.rows("settings").put({ key: LAST_BACKUP, body: { value: at } });
}
