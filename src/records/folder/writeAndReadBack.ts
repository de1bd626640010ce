import { checksumOf } from "../backup/format";
import type { Folder } from "./handle";

/**
 * A new file, never over another one: `nameOf(2)` is asked where the first name is taken. Null where it can't be read back
 * as it was written; then nothing of it stays.
 */
export async function writeAndReadBack(
  folder: Folder,
  nameOf: (copy: number) => string,
  file: Blob,
): Promise<string | null> {
  const taken = new Set<string>();
  for await (const name of folder.keys()) taken.add(name);
  let copy = 1;
  while (taken.has(nameOf(copy))) copy += 1;
  const name = nameOf(copy);
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await handle.createWritable();
    await stream.write(file);
    await stream.close();
    // Asked for anew: what the folder has, not what we hold.
    const written = await (await folder.getFileHandle(name)).getFile();
    if (await isSame(written, file)) return name;
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  await folder.removeEntry(name);
  return null;
}

/** Bytes that are compared at once: a backup may be a thousand megabytes. */
const SLICE = 8_000_000;

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += SLICE) {
    const [a, b] = await Promise.all([sumAt(one, at), sumAt(other, at)]);
    if (a !== b) return false;
  }
  return true;
}

const sumAt = async (file: Blob, at: number) => checksumOf(await file.slice(at, at + SLICE).arrayBuffer());
