import { fileStamp } from "../backup/fileStamp";
import { SEALED_FORMAT } from "../backup/format";
import type { Backup } from "../backup/makeBackup";
import type { Folder } from "../folder/handle";
import { markOf } from "../folder/names";
import { writeAndReadBack } from "../folder/writeAndReadBack";

/** Files that a team exchanges through a folder: a rep's for the manager, and the manager's answers to one rep. */
export type SharedKind = "review" | "answers";

interface SharedFile {
  kind: SharedKind;
  /** Whose it is, as its name shows it. */
  name: string;
  /** The browser profile that wrote it. */
  device: string;
  /** Answers: the browser profile of the rep whom they are for. */
  to?: string;
}

/** What a name tells of a file. */
interface SharedName {
  kind: SharedKind;
  stamp: string;
  mark: string;
  to: string | null;
}

const pattern =
  /^ssm-(review|answers)-.*?-?(\d{4}-\d\d-\d\d-\d{4})-([0-9a-f]{6})(?:-for-([0-9a-f]{6}))?(?:_\d+)?\.json$/;

/** `ssm-review-Kim-Ode-2026-06-15-1432-ab12cd.json`; answers say whom they are for, too. */
export function sharedName({ kind, name, device, to }: SharedFile, at: number, copy = 1): string {
  const whose = name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  const reader = to ? `-for-${markOf(to)}` : "";
  const more = copy > 1 ? `_${copy}` : "";
  return `ssm-${kind}-${whose}-${fileStamp(at)}-${markOf(device)}${reader}${more}.json`;
}

/** Null for files that nobody of a team wrote. */
export function readSharedName(file: string): SharedName | null {
  const [, kind, stamp, mark, to] = pattern.exec(file) ?? [];
  if ((kind !== "review" && kind !== "answers") || !stamp || !mark) return null;
  return { kind, stamp, mark, to: to ?? null };
}

/** `removed`: this device's older files, which the new one holds all of. `left`: those that couldn't be removed. */
export interface Shared {
  file: string;
  removed: string[];
  left: string[];
}

/**
 * Writes a file and reads it back; only then this device's older ones of the same kind, for the same reader, go. Null:
 * what lay there wasn't what was written, and everything is as it was.
 */
export async function share(
  folder: Folder,
  whose: SharedFile,
  { file: made, madeAt }: Backup,
): Promise<Shared | null> {
  const file = await writeAndReadBack(folder, (copy) => sharedName(whose, madeAt, copy), made);
  if (file === null) return null;
  const older: string[] = [];
  for await (const [name, entry] of folder.entries())
    if (entry.kind === "file" && name !== file && isOlder(name, whose, madeAt)) older.push(name);
  const shared: Shared = { file, removed: [], left: [] };
  for (const name of older) {
    try {
      if (!(await isOf(folder, name, whose.device))) continue;
      await folder.removeEntry(name);
      shared.removed.push(name);
    } catch {
      shared.left.push(name);
    }
  }
  return shared;
}

function isOlder(name: string, { kind, device, to }: SharedFile, madeAt: number): boolean {
  const read = readSharedName(name);
  return (
    read !== null &&
    read.kind === kind &&
    read.mark === markOf(device) &&
    read.to === (to ? markOf(to) : null) &&
    read.stamp <= fileStamp(madeAt)
  );
}

const HEAD = 8192;

/** By what the file itself says where it isn't sealed: a name can be given to anything. */
async function isOf(folder: Folder, name: string, device: string): Promise<boolean> {
  const start = await (await (await folder.getFileHandle(name)).getFile()).slice(0, HEAD).text();
  const [head = ""] = start.split(/,\s*"tables":/);
  return head.includes(`"${SEALED_FORMAT}"`) || head.includes(`"device": "${device}"`);
}

/** The review files of a folder. */
export const reviewsIn = (folder: Folder): Promise<File[]> =>
  filesIn(folder, ({ kind }) => kind === "review");

/** The answers that are for this browser profile. */
export const answersIn = (folder: Folder, device: string): Promise<File[]> =>
  filesIn(folder, ({ kind, to }) => kind === "answers" && to === markOf(device));

/** The newest first. */
async function filesIn(folder: Folder, isWanted: (name: SharedName) => boolean): Promise<File[]> {
  const found: { file: string; stamp: string }[] = [];
  for await (const [file, entry] of folder.entries()) {
    const read = entry.kind === "file" ? readSharedName(file) : null;
    if (read && isWanted(read)) found.push({ file, stamp: read.stamp });
  }
  found.sort((a, b) => b.stamp.localeCompare(a.stamp));
  return Promise.all(found.map(async ({ file }) => (await folder.getFileHandle(file)).getFile()));
}
