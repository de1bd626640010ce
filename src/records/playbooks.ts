import type { SsmDatabase } from "./db";
import { type Checked, checkRows } from "./read";
import type { PlaybookRow } from "./schema/playbooks";

/** All imported playbooks, the last imported first. */
export async function playbooksOf(db: SsmDatabase): Promise<Checked<PlaybookRow>> {
  return checkRows("playbooks", await db.rows("playbooks").orderBy("addedAt").reverse().toArray());
}

/** One imported playbook, or none (removed, or it doesn't fit its schema). */
export async function playbookOf(db: SsmDatabase, id: string): Promise<PlaybookRow | null> {
  return checkRows("playbooks", [await db.rows("playbooks").get(id)]).rows[0] ?? null;
}

/** How many deals each playbook judges, by its id; those of ours aren't counted. */
export async function dealsByPlaybook(db: SsmDatabase): Promise<Map<string, number>> {
  const counted = new Map<string, number>();
  await db
    .rows("opportunities")
    .orderBy("playbookId")
    .eachKey((id) => void counted.set(String(id), (counted.get(String(id)) ?? 0) + 1));
  return counted;
}
