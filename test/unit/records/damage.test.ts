import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { SsmDatabase } from "../../../src/records/db";
import { loadDeal } from "../../../src/records/deal";
import { evidenceOf } from "../../../src/records/evidence";
import { rememberReading } from "../../../src/records/opportunities";
import { findDamage, setAside } from "../../../src/records/repair";
import { settingsOf } from "../../../src/records/settings";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, freshDatabase, must, reading } from "./builders";

const broken = { opportunityKey: ACME, itemId: "S1.E1", body: { level: "E9", words: "we must" } };
const setLevel = {
  name: "evidence.set",
  opportunityKey: ACME,
  itemId: "S1.E1",
  patch: { level: "E1" },
} as const;
const damage = { table: "evidence", key: [ACME, "S1.E1"], issues: [expect.stringContaining("body.level")] };

async function damagedDatabase(): Promise<SsmDatabase> {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  must(await write(db, { ...setLevel, itemId: "S1.E2" }));
  await db.table("evidence").put(broken);
  return db;
}

test("a row that doesn't fit its schema is left out and reported; the others are there", async () => {
  const db = await damagedDatabase();
  expect(await evidenceOf(db, ACME)).toEqual({
    rows: [{ opportunityKey: ACME, itemId: "S1.E2", body: { level: "E1" } }],
    damaged: [damage],
  });
  expect((await loadDeal(db, ACME))?.damaged).toEqual([damage]);
  expect(await findDamage(db)).toEqual([damage]);
});

test("a damaged row is never written over, nor undone over", async () => {
  const db = await damagedDatabase();
  expect(await write(db, setLevel)).toEqual({ ok: false, error: { kind: "damaged", damaged: damage } });
  expect(await db.table("evidence").get([ACME, "S1.E1"])).toEqual(broken);
  await db.table("evidence").put({ ...broken, itemId: "S1.E2" });
  expect(await undo(db, { opportunityKey: ACME })).toMatchObject({ ok: false, error: { kind: "damaged" } });
});

test("set aside, the row is kept as it was and its place can be written again", async () => {
  const db = await damagedDatabase();
  expect(must(await setAside(db, "evidence", [ACME, "S1.E1"]))).toBe(true);
  expect(await db.rows("quarantine").toArray()).toMatchObject([
    { body: { table: "evidence", key: [ACME, "S1.E1"], row: broken } },
  ]);
  must(await write(db, setLevel));
  expect(await findDamage(db)).toEqual([]);
  expect((await db.rows("changes").toArray()).map(({ name }) => name)).toContain("row.setAside");
});

test("a row in order isn't set aside", async () => {
  const db = await damagedDatabase();
  expect(must(await setAside(db, "evidence", [ACME, "S1.E2"]))).toBe(false);
  expect(await db.rows("quarantine").count()).toBe(0);
});

test("a field that this build doesn't know is no damage, and a write keeps it", async () => {
  const db = await freshDatabase();
  await db
    .table("evidence")
    .put({ opportunityKey: ACME, itemId: "S1.E1", body: { level: "E2", colour: "red" } });
  await db
    .table("plans")
    .put({ opportunityKey: ACME, kind: "deal", body: { money: "range", colour: "red" } });
  expect(await findDamage(db)).toEqual([]);
  must(await write(db, setLevel));
  expect(await db.table("evidence").get([ACME, "S1.E1"])).toMatchObject({
    body: { level: "E1", colour: "red" },
  });
});

test("a damaged setting reads as its initial value, and says so", async () => {
  const db = await freshDatabase();
  await db.table("settings").put({ key: "theme", body: { value: "pink" } });
  expect(await settingsOf(db, ["theme", "language"])).toEqual({
    values: { theme: "auto", language: "auto" },
    damaged: [{ table: "settings", key: "theme", issues: [expect.any(String)] }],
  });
});
