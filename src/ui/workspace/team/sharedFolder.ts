import type { Backup } from "../../../records/backup/makeBackup";
import { localDay } from "../../../records/clock";
import { askToWriteTo } from "../../../records/folder/handle";
import { writeAndReadBack } from "../../../records/folder/writeAndReadBack";
import { folderStore } from "../../data/folder";
import { fileName } from "../../map/drawing/saveDrawing";
import { pickFolder } from "../data/folder/pickFolder";

const PREFIX = "ssm-review";

/**
 * Writes a review file into the shared folder and reads it back; asks for the folder the first time, and where it is gone.
 * Null: the rep chose none. Empty: it didn't work.
 */
export async function intoSharedFolder(
  name: string,
  { text, madeAt }: Backup,
): Promise<{ file: string; folder: string } | Record<never, never> | null> {
  try {
    const folder = await sharedFolder();
    if (!folder) return null;
    const nameOf = (copy: number) =>
      fileName(`${PREFIX} ${name.trim()} ${localDay(madeAt)}${copy > 1 ? ` ${copy}` : ""}`, "json");
    const file = await writeAndReadBack(folder, nameOf, text);
    return file === null ? {} : { file, folder: folder.name };
  } catch {
    return {};
  }
}

/** All review files of the shared folder; null: none was chosen. */
export async function fromSharedFolder(): Promise<File[] | null> {
  const folder = await sharedFolder();
  if (!folder) return null;
  const files: File[] = [];
  for await (const [name, entry] of folder.entries()) {
    if (entry.kind === "file" && name.startsWith(PREFIX) && name.endsWith(".json"))
      files.push(await (await folder.getFileHandle(name)).getFile());
  }
  return files;
}

async function sharedFolder() {
  const known = await folderStore.sharedFolder();
  if (known && (await askToWriteTo(known))) return known;
  const picked = (await pickFolder()?.()) ?? null;
  if (picked) await folderStore.setSharedFolder(picked);
  return picked;
}
