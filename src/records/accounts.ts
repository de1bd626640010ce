import type { SsmDatabase } from "./db";
import { checkRows } from "./read";
import type { AccountRow } from "./schema/accounts";

/** What is kept of an account; null when nothing is, or what is there can't be read. */
export async function accountOf(db: SsmDatabase, accountKey: string): Promise<AccountRow | null> {
  const [row] = checkRows("accounts", [await db.rows("accounts").get(accountKey)]).rows;
  return row ?? null;
}
