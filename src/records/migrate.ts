import type Dexie from "dexie";

/** What a table says of its versions: see `TableDefinition`. */
interface Versioned {
  stores: Partial<Record<string, string>>;
  upgrades?: Partial<Record<string, (row: unknown) => unknown>>;
}

/**
 * Tells Dexie all versions, each with the stores and upgrades that the tables name for it. A version that a
 * table doesn't name leaves that table as it was.
 */
export function declareVersions(
  db: Dexie,
  versions: readonly { number: number; name: string }[],
  tables: Record<string, Versioned>,
): void {
  for (const { number, name } of versions) {
    const stores: Record<string, string> = {};
    const upgrades: [table: string, upgrade: (row: unknown) => unknown][] = [];
    for (const [table, definition] of Object.entries(tables)) {
      const line = definition.stores[name];
      const upgrade = definition.upgrades?.[name];
      if (line !== undefined) stores[table] = line;
      if (upgrade) upgrades.push([table, upgrade]);
    }
    const version = db.version(number).stores(stores);
    if (upgrades.length === 0) continue;
    version.upgrade(async (transaction) => {
      for (const [table, upgrade] of upgrades) {
        const rows = transaction.table(table).toCollection();
        await rows.modify((row, reference) => {
          reference.value = upgrade(row);
        });
      }
    });
  }
}
