import { noteBackup } from "../backup/last";
import { type Backup, type BackupError, makeBackup } from "../backup/makeBackup";
import type { SsmDatabase } from "../db";
import { deviceIdOf } from "../device";
import { isPlainObject } from "../json";
import { done, fail, type Result } from "../result";
import { type Folder, mayWriteTo } from "./handle";
import { folderFileName, type KeptFile, readName } from "./names";
import { isBackupDue } from "./schedule";
import type { FolderProblem, FolderStore } from "./store";
import { superfluous } from "./thinning";
import { writeAndReadBack } from "./writeAndReadBack";

/** One page writes at a time, whatever runs it; resolves to null where another one holds it. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T | null>;

const LOCK = "ssm-folder-backup";

/** The browser's own, across all pages and the worker. */
export const browserLock: Lock = async <T>(work: () => Promise<T>) =>
  (await navigator.locks.request(LOCK, { ifAvailable: true }, (held) => (held ? work() : null))) as T | null;

/**
 * `written`: a file lies there and was read back. `notDue`: the last one is young enough. `busy`: another page is at it.
 * `noFolder`: none was chosen.
 */
export type Kept =
  | { kind: "written"; file: string; isDamaged: boolean; removed: string[] }
  | { kind: "notDue" | "busy" | "noFolder" };

interface KeepOptions {
  /** By the rep's press: also when it isn't time yet. */
  isAsked?: boolean;
  lock?: Lock;
}

/** Writes a backup into the chosen folder when it is time, and notes how that went. */
export async function keepInFolder(
  db: SsmDatabase,
  store: FolderStore,
  { isAsked = false, lock = browserLock }: KeepOptions = {},
): Promise<Result<Kept, FolderProblem>> {
  const worked = await lock(async (): Promise<Result<Kept, FolderProblem>> => {
    const folder = await store.folder();
    if (!folder) return done({ kind: "noFolder" });
    // Asked only now that nobody else is writing: another page may just have done it.
    if (!isAsked && !isBackupDue(await store.kept(), db.now())) return done({ kind: "notDue" });
    const kept = await writeInto(db, folder);
    if (!kept.ok) {
      await store.set({ problem: kept.error });
      return kept;
    }
    const { file, isDamaged, at } = kept.value;
    await store.set({ written: { at, file, isDamaged }, problem: null });
    await noteBackup(db, at);
    return kept;
  });
  return worked ?? done({ kind: "busy" });
}

async function writeInto(
  db: SsmDatabase,
  folder: Folder,
): Promise<Result<Kept & { kind: "written" } & { at: number }, FolderProblem>> {
  try {
    if (!(await mayWriteTo(folder))) return fail("permission");
    // What a newer build keeps can't be read by this one.
    if (db.standing !== "writable") return fail("storage");
    const made = await makeBackup(db);
    if (!made.ok) return fail(reasonOf(made.error));
    const device = await deviceIdOf(db);
    const file = await writeNew(folder, made.value, device);
    if (file === null) return fail("notReadBack");
    const isDamaged = made.value.damaged.length > 0;
    const removed = isDamaged ? [] : await thin(folder, file, made.value, device);
    return done({ kind: "written", file, isDamaged, removed, at: made.value.madeAt });
  } catch (error) {
    return fail(problemOf(error));
  }
}

function reasonOf({ kind }: BackupError): FolderProblem {
  return kind === "empty" || kind === "tooLarge" ? kind : "storage";
}

function writeNew(folder: Folder, { file, madeAt, damaged }: Backup, device: string) {
  return writeAndReadBack(folder, (copy) => folderFileName(madeAt, device, damaged.length > 0, copy), file);
}

/** Removes what the new backup makes superfluous. That something couldn't be removed takes nothing from the backup. */
async function thin(folder: Folder, file: string, { counts, madeAt }: Backup, device: string) {
  const removed: string[] = [];
  try {
    const files: KeptFile[] = [];
    for await (const [name, entry] of folder.entries()) {
      const read = entry.kind === "file" && name !== file ? readName(name, device) : null;
      if (read) files.push({ ...read, records: await recordsOf(await folder.getFileHandle(name)) });
    }
    const newest = { name: file, at: madeAt, isDamaged: false, records: recordsIn(counts) };
    for (const name of superfluous(files, newest)) {
      await folder.removeEntry(name);
      removed.push(name);
    }
  } catch {
    return removed;
  }
  return removed;
}

const HEAD = 8192;

/** How many records a file says it holds, by its head alone: a backup may be a thousand megabytes. */
async function recordsOf(handle: FileSystemFileHandle): Promise<number | null> {
  const start = await (await handle.getFile()).slice(0, HEAD).text();
  const [head] = start.split(/,\s*"tables":/);
  try {
    const { counts }: Record<string, unknown> = JSON.parse(`${head}}`);
    return isPlainObject(counts) ? recordsIn(counts) : null;
  } catch {
    return null;
  }
}

const recordsIn = (counts: Record<string, unknown>): number =>
  Object.values(counts).reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0);

const problems: Record<string, FolderProblem> = {
  NotFoundError: "gone",
  QuotaExceededError: "full",
  NotAllowedError: "permission",
  SecurityError: "permission",
};

const problemOf = (error: unknown): FolderProblem =>
  (error instanceof Error && Object.hasOwn(problems, error.name) ? problems[error.name] : undefined) ??
  "refused";
