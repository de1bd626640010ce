import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { backupOf } from "../../src/records/backup/makeBackup";
import { mergeInto, previewMerge } from "../../src/records/backup/merge";
import { parseFile } from "../../src/records/backup/parse";
import { loadDeal } from "../../src/records/deal";
import { seedContent } from "../support/seed/seed.ts";
import { freshDatabase, must } from "./records/builders";

const now = new Date("2026-06-15T12:00:00").getTime();
const made = async () =>
  backupOf(await seedContent({ opportunities: 20, now }), { madeAt: now, holds: "everything" });

test("the same seed gives the same file, to the byte", async () => {
  const text = async () => (await made()).file.text();
  expect(await text()).toBe(await text());
});

test("a seeded file is a backup like any other: it is read, restored, and its deals can be opened", async () => {
  const { file: seeded, counts, damaged } = await made();
  expect(damaged).toEqual([]);
  expect(counts).toMatchObject({ opportunities: 20 });
  const file = must(await parseFile(seeded, now));
  const db = await freshDatabase();
  must(await mergeInto(db, await previewMerge(db, file.content)));
  expect(await db.rows("changes").count()).toBeGreaterThan(Number(counts.changes));
  for (const key of await db.rows("opportunities").toCollection().primaryKeys()) {
    const deal = await loadDeal(db, String(key));
    expect(deal?.damaged).toEqual([]);
    expect(deal?.opportunity.body.reading?.contacts).toHaveLength(10);
  }
  const names = (await db.rows("people").toArray()).map(({ body }) => body.page?.name ?? "");
  expect(names.some((name) => /\p{Script=Han}/u.test(name))).toBe(true);
  expect(names.some((name) => /^[A-Z][a-z]+ /.test(name))).toBe(true);
});
