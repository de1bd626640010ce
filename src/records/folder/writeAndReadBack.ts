import { checksumOf } from "../backup/format";
import type { Folder } from "./handle";

/**
 * A new file, never over another one: `nameOf(2)` is asked where the first name is taken. Null where it can't be read back
 * as it was written; then nothing of it stays.
 */
export async function writeAndReadBack(
  folder: Folder,
  nameOf: (copy: number) => string,
  text: string,
): Promise<string | null> {
  const taken = new Set<string>();
  for await (const name of folder.keys()) taken.add(name);
  let copy = 1;
  while (taken.has(nameOf(copy))) copy += 1;
  const name = nameOf(copy);
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    // Asked for anew: what the folder has, not what we hold.
    const written = await (await folder.getFileHandle(name)).getFile();
    if ((await checksumOf(await written.text())) === (await checksumOf(text))) return name;
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  await folder.removeEntry(name);
  return null;
}
