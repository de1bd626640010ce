/** The extension's database as it lies on disk, read with no code of the product. */
import type { Worker } from "playwright-core";

export type Dump = Record<string, Record<string, unknown>[]>;

/**
 * Every table's rows; undefined while there is no database. Runs inside the worker, so it stands on its own, with no
 * named function in it: tsx would wrap those by a helper that the worker lacks.
 */
export function readDatabase(worker: Worker, name = "ssm-sidebar"): Promise<Dump | undefined> {
  return worker.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === name)) return undefined;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...database.objectStoreNames];
    const dump: Record<string, Record<string, unknown>[]> = {};
    if (tables.length > 0) {
      const transaction = database.transaction(tables, "readonly");
      for (const table of tables) {
        const reading = transaction.objectStore(table).getAll();
        reading.onsuccess = () => Reflect.set(dump, table, reading.result);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    }
    database.close();
    return dump;
  }, name);
}

/** Empties every table; the database itself stays open to those who use it. */
export function clearDatabase(worker: Worker, name = "ssm-sidebar"): Promise<void> {
  return worker.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === name)) return;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...database.objectStoreNames];
    if (tables.length > 0) {
      const transaction = database.transaction(tables, "readwrite");
      for (const table of tables) transaction.objectStore(table).clear();
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    }
    database.close();
  }, name);
}

/** Rows as if they had been written earlier; a page that is open sees them when it is loaded anew. */
export function putRows(
  worker: Worker,
  rows: Record<string, Record<string, unknown>[]>,
  name = "ssm-sidebar",
): Promise<void> {
  return worker.evaluate(
    async ({ rows, name }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(Object.keys(rows), "readwrite");
      for (const [table, each] of Object.entries(rows)) {
        for (const row of each) transaction.objectStore(table).put(row);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    { rows, name },
  );
}
