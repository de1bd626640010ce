import type { SsmDatabase } from "../db";
import { type StorageError, storageError } from "../errors";
import { checkRow, type Damaged } from "../read";
import { done, fail, type Result } from "../result";
import { rowName, type TableName } from "../schema";
import { versions } from "../schema/versions";
import { backupTables, type Content } from "./content";
import { fileStamp } from "./fileStamp";
import { type BackupHead, checksumOf, FORMAT, type Holds, type Sender, VERSION } from "./format";
import { readContent } from "./readContent";

/** A backup, ready to be kept somewhere. */
export interface Backup {
  text: string;
  madeAt: number;
  counts: Record<string, number>;
  /** Rows that don't fit their schema: in it, set aside as they are. Such a file never replaces a sound one. */
  damaged: Damaged[];
}

/** `empty`: there is nothing to keep, and nothing never overwrites something. */
export type BackupError = { kind: "empty" } | StorageError;

/** Everything in one text. Refused when there is nothing. */
export async function makeBackup(db: SsmDatabase): Promise<Result<Backup, BackupError>> {
  try {
    const content = await readContent(db);
    if (isEmpty(content)) return fail({ kind: "empty" });
    return done(await backupOf(content, { madeAt: db.now(), holds: "everything" }));
  } catch (error) {
    return fail(storageError(error));
  }
}

/** These rows as the text of a file. */
export async function backupOf(
  content: Content,
  { madeAt, holds, from }: { madeAt: number; holds: Holds; from?: Sender },
): Promise<Backup> {
  const { sound, damaged } = sorted(content, madeAt);
  const tables = Object.fromEntries(backupTables.map((table) => [table, sound[table] ?? []]));
  const counts = Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]));
  const body = JSON.stringify(tables);
  const head: BackupHead = {
    format: FORMAT,
    version: VERSION,
    schema: Math.max(...versions.map(({ number }) => number)),
    madeAt,
    holds,
    ...(from ? { from } : {}),
    counts,
    checksum: await checksumOf(body),
  };
  // The head first, readable in any editor; the rows as one line, which the checksum is of.
  const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "tables": ${body}\n}\n`;
  return { text, madeAt, counts, damaged };
}

const factTables: readonly TableName[] = ["opportunities", "people", "accounts", "playbooks", "changes"];

/** A database that nothing was recorded in yet, or that has lost everything. */
export const isEmpty = (content: Content): boolean =>
  factTables.every((table) => (content[table] ?? []).length === 0);

/** What is out of order would make the whole file unreadable, so it goes among the rows set aside, as it is. */
function sorted(content: Content, at: number): { sound: Content; damaged: Damaged[] } {
  const damaged: Damaged[] = [];
  const aside: unknown[] = [];
  const sound: { [N in TableName]?: unknown[] } = {};
  for (const table of backupTables) {
    sound[table] = (content[table] ?? []).filter((row) => {
      const checked = checkRow(table, row);
      if ("row" in checked) return true;
      damaged.push(checked.damaged);
      const { key } = checked.damaged;
      aside.push({ id: `damaged ${rowName(table, key)}`, at, body: { table, key, row } });
      return false;
    });
  }
  return { sound: { ...sound, quarantine: [...(sound.quarantine ?? []), ...aside] }, damaged };
}

/** `ssm-backup-2026-06-15-1432.json`, by the local clock: names sort by time. */
export function backupName(madeAt: number, isDamaged = false): string {
  return `ssm-backup-${fileStamp(madeAt)}${isDamaged ? "-damaged" : ""}.json`;
}
