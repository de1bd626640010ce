import type { SsmDatabase } from "../db";
import { type TableName, tableNames } from "../schema";
import { backupTables, type Content, isLocalOnly } from "./content";

/** All that a backup holds, in one view of the database: no write of another page falls in between. */
export async function readContent(db: SsmDatabase): Promise<Content> {
  return db.transaction("r", [...tableNames], () => contentNow(db));
}

/** The same inside a transaction that is open already. */
export async function contentNow(db: SsmDatabase): Promise<Content> {
  const content: { [N in TableName]?: unknown[] } = {};
  for (const table of backupTables) {
    const rows: unknown[] = await db.rows(table).toArray();
    content[table] = rows.filter((row) => !isLocalOnly(table, row));
  }
  return content;
}
