/** The extension's database as it lies on disk, read with no code of the product. */
import type { Worker } from "playwright-core";

export type Dump = Record<string, Record<string, unknown>[]>;

/** Every table's rows; undefined while there is no database. Runs inside the worker, so it stands on its own. */
export function readDatabase(worker: Worker, name = "ssm-sidebar"): Promise<Dump | undefined> {
  return worker.evaluate(async (name) => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === name)) return undefined;
    const database = await settled(indexedDB.open(name));
    const tables = [...database.objectStoreNames];
    if (tables.length === 0) {
      database.close();
      return {};
    }
    const transaction = database.transaction(tables, "readonly");
    const rows = await Promise.all(tables.map((table) => settled(transaction.objectStore(table).getAll())));
    database.close();
    return Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []]));
  }, name);
}

/** Empties every table, the database itself stays open to those who use it. */
export function clearDatabase(worker: Worker, name = "ssm-sidebar"): Promise<void> {
  return worker.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === name)) return;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const tables = [...database.objectStoreNames];
        if (tables.length === 0) return resolve();
        const transaction = database.transaction(tables, "readwrite");
        for (const table of tables) transaction.objectStore(table).clear();
        transaction.oncomplete = () => {
          database.close();
          resolve();
        };
        transaction.onabort = () => reject(transaction.error);
      };
    });
  }, name);
}
