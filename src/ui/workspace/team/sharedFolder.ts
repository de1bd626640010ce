import { useLiveQuery } from "dexie-react-hooks";
import { askToWriteTo, type Folder, mayWriteTo } from "../../../records/folder/handle";
import { folderStore } from "../../data/folder";
import { pickFolder } from "../data/folder/pickFolder";

/** The name of the folder that a team shares; null: none was chosen. Undefined until first read. */
export const useSharedFolder = (): string | null | undefined =>
  useLiveQuery(async () => (await folderStore.sharedFolder())?.name ?? null, []);

/** Works in the folder that a team shares. Null: the person chose none. `failed`: it couldn't be used. */
export async function inSharedFolder<T>(work: (folder: Folder) => Promise<T>): Promise<T | "failed" | null> {
  try {
    const known = await folderStore.sharedFolder();
    const folder = known && (await askToWriteTo(known)) ? known : await chooseSharedFolder();
    return folder && (await work(folder));
  } catch {
    return "failed";
  }
}

/** The same where nothing has to be asked; else null. */
export async function inKnownFolder<T>(work: (folder: Folder) => Promise<T>): Promise<T | null> {
  const folder = await folderStore.sharedFolder();
  if (!folder || !(await mayWriteTo(folder))) return null;
  return work(folder).catch(() => null);
}

/** Asks which folder it is; null: the person chose none. */
export async function chooseSharedFolder(): Promise<Folder | null> {
  const picked = (await pickFolder()?.()) ?? null;
  if (picked) await folderStore.setSharedFolder(picked);
  return picked;
}
