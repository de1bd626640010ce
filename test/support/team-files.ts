/** Review files as reps would have made them, each from data of its own; without a browser. */
import "fake-indexeddb/auto";
import type { Content } from "../../src/records/backup/content.ts";
import { openDatabase, type SsmDatabase } from "../../src/records/db.ts";
import { makeReviewFile } from "../../src/records/team/reviewFile.ts";
import { seedContent } from "./seed/seed.ts";

export interface SeededRep {
  name: string;
  opportunities: number;
  now: number;
  passphrase?: string;
}

/** A rep's database in memory: seeded, in an org of its own so that no two reps share an opportunity. */
export async function repDatabase({ name, opportunities, now }: SeededRep): Promise<SsmDatabase> {
  const opened = await openDatabase(`rep ${name} ${Math.random()}`, { now: () => now });
  if (!opened.ok) throw new Error(opened.error.kind);
  const db = opened.value;
  const seed = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const org = `org${seed}`;
  const text = JSON.stringify(await seedContent({ opportunities, seed, now })).replaceAll(
    "salesforce:seed:",
    `salesforce:${org}:`,
  );
  const content: Content = JSON.parse(text.replaceAll('"org":"seed"', `"org":"${org}"`));
  for (const [table, rows] of Object.entries(content)) await db.table(table).bulkPut([...(rows ?? [])]);
  return db;
}

/** The text of a rep's review file over all their opportunities. */
export async function reviewFileOf(db: SsmDatabase, { name, passphrase }: SeededRep): Promise<string> {
  const opportunityKeys = (await db.rows("opportunities").toCollection().primaryKeys()).map(String);
  const made = await makeReviewFile(db, { opportunityKeys, name, passphrase: passphrase ?? null });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value.file.text();
}
