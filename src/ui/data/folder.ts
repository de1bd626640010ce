import { useLiveQuery } from "dexie-react-hooks";
import { type Folder, mayWriteTo } from "../../records/folder/handle";
import { keepInFolder } from "../../records/folder/keepInFolder";
import { FolderStore, type Keeping } from "../../records/folder/store";
import { openOnce } from "./database";
import { onNewDay } from "./useToday";

/** The folder for backups, and how they are kept; this page's one connection. */
export const folderStore = new FolderStore();

/** Writes a backup into the folder if one is due, or because the rep pressed; the worker then shows the badge or not. */
export async function keepNow(isAsked = false) {
  const db = await openOnce();
  const kept = db && (await keepInFolder(db, folderStore, { isAsked }));
  await tellWorker();
  return kept;
}

/** The worker keeps its clock and the badge by what is stored. */
export const tellWorker = (): Promise<unknown> =>
  chrome.runtime.sendMessage({ name: "backups/changed" }).catch(() => undefined);

/** While this page is open: when it opens, and on each new day. */
export function startFolderBackups(): void {
  const keep = () => void folderStore.folder().then((folder) => folder && keepNow());
  requestIdleCallback(keep, { timeout: 5000 });
  onNewDay(keep);
}

export interface FolderState {
  folder: Folder | null;
  mayWrite: boolean;
  keeping: Keeping;
}

/** Folder and state as they are now, in all pages of ours; undefined until first read. */
export function useFolder(): FolderState | undefined {
  return useLiveQuery(async () => {
    const [folder, keeping] = await Promise.all([folderStore.folder(), folderStore.kept()]);
    return { folder, keeping, mayWrite: folder !== null && (await Promise.resolve(mayWriteTo(folder))) };
  }, []);
}
