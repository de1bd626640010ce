/**
 * The folder for backups. A headless browser shows no question for one, so a folder of the extension's own storage
 * (`navigator.storage.getDirectory`) takes its place: the same interface, kept as the same kind of handle, and always
 * permitted. Runs in the worker or a page, and no named function stands inside: tsx would wrap it.
 */
import type { Page, Worker } from "playwright-core";

type World = Pick<Worker, "evaluate"> | Pick<Page, "evaluate">;

export const folderDatabase = "ssm-sidebar-folder";

/** Stores the handle of a folder, as picking one does. The extension must have made its table already. */
export function chooseFolder(world: World, name: string, as: "backup" | "shared" = "backup"): Promise<void> {
  return (world as Page).evaluate(
    async ({ name, as, database }) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle(name, { create: true });
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = opened.transaction(["folders"], "readwrite");
      transaction.objectStore("folders").put(folder, as);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      opened.close();
    },
    { name, as, database: folderDatabase },
  );
}

/** What is noted of the backups there; `part` is changed first, so that time can have passed. */
export function noted(world: World, part: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  return (world as Page).evaluate(
    async ({ part, database }) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = opened.transaction(["keeping"], "readwrite");
      const reading = transaction.objectStore("keeping").get("backup");
      reading.onsuccess = () => {
        if (Object.keys(part).length > 0)
          transaction.objectStore("keeping").put({ ...reading.result, ...part }, "backup");
      };
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      opened.close();
      return { ...reading.result, ...part };
    },
    { part, database: folderDatabase },
  );
}

/** The files of a folder by name. */
export function filesIn(world: World, name: string): Promise<Record<string, string>> {
  return (world as Page).evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    const files: Record<string, string> = {};
    for await (const [file] of folder.entries()) {
      files[file] = await (await (await folder.getFileHandle(file)).getFile()).text();
    }
    return files;
  }, name);
}

/** Takes the folder away with all that is in it. */
export function removeFolder(world: World, name: string): Promise<void> {
  return (world as Page).evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  }, name);
}
