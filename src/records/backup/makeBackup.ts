import type { SsmDatabase } from "../db";
import { type StorageError, storageError } from "../errors";
import { checkRow, type Damaged } from "../read";
import { done, fail, type Result } from "../result";
import { rowName, type TableName } from "../schema";
import { versions } from "../schema/versions";
import { backupTables, type Content } from "./content";
import { FileBody } from "./fileBody";
import { fileStamp } from "./fileStamp";
import { type BackupHead, FORMAT, type Holds, LIMITS, type Sender, VERSION } from "./format";
import { bytesOf, type Piece, PieceMaker, piecesOf, readPieces, rowsIn } from "./pieces";

/** A backup, ready to be kept somewhere. */
export interface Backup {
  /** JSON; see `BackupHead`. */
  file: Blob;
  madeAt: number;
  counts: Record<string, number>;
  /** Rows that don't fit their schema: in it, set aside as they are. Such a file never replaces a sound one. */
  damaged: Damaged[];
}

/**
 * `empty`: there is nothing to keep, and nothing never overwrites something. `tooLarge`: what was made couldn't be read
 * again.
 */
export type BackupError = { kind: "empty" | "tooLarge" } | StorageError;

/** Everything in one file. Refused when there is nothing. */
export async function makeBackup(db: SsmDatabase): Promise<Result<Backup, BackupError>> {
  try {
    const pieces = await readPieces(db);
    if (!pieces.some(({ table }) => factTables.includes(table))) return fail({ kind: "empty" });
    const made = await backupOfPieces(pieces, { madeAt: db.now(), holds: "everything" });
    return made.file.size > LIMITS.file ? fail({ kind: "tooLarge" }) : done(made);
  } catch (error) {
    return fail(storageError(error));
  }
}

interface Making {
  madeAt: number;
  holds: Holds;
  from?: Sender;
}

/** These rows as a file. */
export const backupOf = (content: Content, making: Making): Promise<Backup> =>
  backupOfPieces(piecesOf(content), making);

const factTables: readonly TableName[] = ["opportunities", "people", "accounts", "playbooks", "changes"];

/** A database that nothing was recorded in yet, or that has lost everything. */
export const isEmpty = (content: Content): boolean =>
  factTables.every((table) => (content[table] ?? []).length === 0);

/** Takes what is out of order in any other table, so it comes last. */
const ASIDE = "quarantine";
const inOrder: readonly TableName[] = [...backupTables.filter((table) => table !== ASIDE), ASIDE];

async function backupOfPieces(pieces: readonly Piece[], { madeAt, holds, from }: Making): Promise<Backup> {
  const body = new FileBody();
  const damaged: Damaged[] = [];
  const aside = new PieceMaker(ASIDE);
  for (const table of inOrder) {
    body.open(table);
    for (const piece of pieces) {
      if (piece.table !== table) continue;
      const bytes = await bytesOf(piece);
      const found = sorted(table, rowsIn(bytes), madeAt);
      if (found.damaged.length === 0) body.put(piece, bytes);
      else for (const sound of piecesOf({ [table]: found.sound })) body.put(sound, await bytesOf(sound));
      for (const row of found.aside) aside.add(row);
      damaged.push(...found.damaged);
    }
    if (table === ASIDE) for (const piece of aside.pieces()) body.put(piece, await bytesOf(piece));
    body.close();
  }
  const { parts, counts, checksum } = body.end();
  const head: BackupHead = {
    format: FORMAT,
    version: VERSION,
    schema: Math.max(...versions.map(({ number }) => number)),
    madeAt,
    holds,
    ...(from ? { from } : {}),
    counts,
    checksum,
  };
  // The head first, readable in any editor.
  const start = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "tables": `;
  const file = new Blob([start, ...parts, "\n}\n"], { type: "application/json;charset=utf-8" });
  return { file, madeAt, counts, damaged };
}

/** What is out of order would make the whole file unreadable, so it goes among the rows set aside, as it is. */
function sorted(table: TableName, rows: readonly unknown[], at: number) {
  const damaged: Damaged[] = [];
  const aside: unknown[] = [];
  const sound = rows.filter((row) => {
    const checked = checkRow(table, row);
    if ("row" in checked) return true;
    damaged.push(checked.damaged);
    const { key } = checked.damaged;
    aside.push({ id: `damaged ${rowName(table, key)}`, at, body: { table, key, row } });
    return false;
  });
  return { sound, aside, damaged };
}

/** `ssm-backup-2026-06-15-1432.json`, by the local clock: names sort by time. */
export function backupName(madeAt: number, isDamaged = false): string {
  return `ssm-backup-${fileStamp(madeAt)}${isDamaged ? "-damaged" : ""}.json`;
}
