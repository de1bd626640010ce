import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { mergeInto, previewMerge } from "../../../src/records/backup/merge";
import { readContent } from "../../../src/records/backup/readContent";
import { BIN_DAYS, binOf, emptyBin, putIntoBin, takeOut } from "../../../src/records/bin/bin";
import type { SsmDatabase } from "../../../src/records/db";
import { forget } from "../../../src/records/forget/forget";
import { whatGoes } from "../../../src/records/forget/whatGoes";
import { gesturesOf, historyOfRow } from "../../../src/records/history";
import { rememberReading } from "../../../src/records/opportunities";
import { undoChange } from "../../../src/records/undo";
import { undoVerdicts } from "../../../src/records/undoOne";
import { write } from "../../../src/records/write";
import { ACME, contents, freshDatabase, must, reading, TestClock } from "./builders";
import { addCleo, ana, evidence, role, saidByCleo, tagCleo } from "./gestures";

const DAY = 86_400_000;
const deal = { table: "opportunities", key: ACME } as const;
const account = { table: "accounts", key: "salesforce:acme:account:001A" } as const;
const all = (db: SsmDatabase) => contents(db, ["changes", "assessments"]);

async function laptop(clock = new TestClock()): Promise<SsmDatabase> {
  const db = await freshDatabase({ now: clock.now });
  must(await rememberReading(db, reading()));
  for (const change of [role("KDL"), addCleo, tagCleo, evidence("E3", "we must"), saidByCleo])
    must(await write(db, change));
  return db;
}

test.each([
  ["an opportunity", deal],
  ["an account with its opportunities", account],
  ["a contact of the CRM", { table: "people", key: ana } as const],
  ["a person typed by hand", { table: "people", key: "local:cleo" } as const],
])("%s goes into the bin with all that is said of it, and comes back whole", async (_, entity) => {
  const db = await laptop();
  const before = await all(db);
  must(await putIntoBin(db, entity));
  expect((await binOf(db)).map(({ table, key }) => ({ table, key }))).toEqual([entity]);
  expect(await db.rows(entity.table).get(entity.key)).toBeUndefined();
  const left = JSON.stringify(await contents(db, ["changes", "bin", "evidence"]));
  expect(left).not.toContain(entity.table === "people" ? entity.key : ACME);
  must(await takeOut(db, entity));
  expect(await all(db)).toEqual(before);
  expect(await binOf(db)).toEqual([]);
});

test("the CRM's page doesn't bring back what lies in the bin; taking it out does", async () => {
  const db = await laptop();
  must(await putIntoBin(db, deal));
  expect(await rememberReading(db, reading())).toEqual({ ok: false, error: { kind: "forgotten" } });
  must(await takeOut(db, deal));
  must(await putIntoBin(db, { table: "people", key: ana }));
  must(await rememberReading(db, reading()));
  expect(await db.rows("people").get(ana)).toBeUndefined();
  expect(await binOf(db)).toMatchObject([{ table: "people", name: "Ana Lee" }]);
});

test("after its days it is gone for good, history included, and an older backup doesn't bring it back", async () => {
  const clock = new TestClock();
  const db = await laptop(clock);
  const older = await readContent(db);
  must(await putIntoBin(db, deal));
  clock.forward((BIN_DAYS - 1) * DAY);
  await emptyBin(db);
  expect(await binOf(db)).toHaveLength(1);
  clock.forward(DAY);
  expect(await binOf(db)).toEqual([]);
  await emptyBin(db);
  expect(JSON.stringify(await contents(db))).not.toContain(ACME);
  expect(await takeOut(db, deal)).toEqual({ ok: true, value: null });
  must(await mergeInto(db, await previewMerge(db, older)));
  expect(await db.rows("opportunities").count()).toBe(0);
});

test("two laptops: what one put into the bin lies in the other's, and what that one took out stands after the days", async () => {
  const clock = new TestClock();
  const mine = await laptop(clock);
  const yours = await freshDatabase({ now: clock.now });
  must(await mergeInto(yours, await previewMerge(yours, await readContent(mine))));
  must(await putIntoBin(mine, deal));
  must(await mergeInto(yours, await previewMerge(yours, await readContent(mine))));
  expect(await binOf(yours)).toHaveLength(1);
  must(await takeOut(yours, deal));
  clock.forward(BIN_DAYS * DAY);
  await emptyBin(mine);
  must(await mergeInto(yours, await previewMerge(yours, await readContent(mine))));
  must(await mergeInto(mine, await previewMerge(mine, await readContent(yours))));
  for (const db of [mine, yours]) {
    expect(await db.rows("opportunities").count()).toBe(1);
    expect((await db.rows("evidence").toArray())[0]?.body.words).toBe("we must");
  }
});

test("forgetting takes what lies in the bin at once", async () => {
  const db = await laptop();
  must(await putIntoBin(db, deal));
  const { entities } = await whatGoes(db, deal);
  expect(entities.map(({ name }) => name)).toEqual(["Core banking renewal", "Cleo Day"]);
  must(await forget(db, entities));
  expect(await binOf(db)).toEqual([]);
  expect(JSON.stringify(await contents(db))).not.toContain(ACME);
});

test("a change is taken back alone, long after; where that can't be, it is said why", async () => {
  const db = await laptop();
  must(await write(db, role("SPONSOR")));
  must(await write(db, evidence("E1")));
  const lines = (await gesturesOf(db, ACME, { limit: 20 })).rows;
  const verdicts = await undoVerdicts(db, lines);
  const said = lines.map(({ id, name }) => [name, verdicts.get(id)]);
  expect(said).toEqual([
    ["evidence.set", "can"],
    ["role.set", "can"],
    ["evidence.set", "changedSince"],
    ["evidence.set", "changedSince"],
    ["role.set", "can"],
    ["person.add", "usedSince"],
    ["role.set", "can"],
  ]);
  const first = lines.at(-1)?.id ?? "";
  must(await undoChange(db, first));
  expect((await db.rows("roleTags").get([ACME, ana]))?.body.roles).toEqual({ SPONSOR: true });
  const after = (await historyOfRow(db, "roleTags", [ACME, ana], 9)).rows;
  const again = await undoVerdicts(db, after);
  expect(again.get(first)).toBe("undone");
  expect(again.get(after[0]?.id ?? "")).toBe("undoing");
});
