import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import { loadCore } from "../../../src/method/load";
import { figuresOf } from "../../../src/records/assessments";
import type { Change } from "../../../src/records/changes/registry";
import type { SsmDatabase } from "../../../src/records/db";
import { type Keeping, startKeeping } from "../../../src/records/keeping";
import { rememberReading } from "../../../src/records/opportunities";
import { snapshotsOf } from "../../../src/records/snapshots";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, acme, contactOfAcme, freshDatabase, must, reading, TestClock } from "./builders";

const DAY = 86_400_000;
let keeping: Keeping | null = null;
afterEach(() => keeping?.stop());

async function kept(clock = new TestClock(), { isKeeping = true } = {}) {
  // As real time does, it moves on: no two snapshots of a deal fall on one millisecond.
  const now = () => {
    clock.forward(1);
    return clock.now();
  };
  const db = await freshDatabase({ now });
  if (isKeeping) keeping = startKeeping(db, { core: loadCore, restMs: 0 });
  must(await rememberReading(db, reading()));
  return { db, clock };
}
const hold = (itemId: string, date = "2026-06-15"): Change => ({
  name: "evidence.set",
  opportunityKey: ACME,
  itemId,
  patch: { level: "E3", date },
});
const holdStageOne = async (db: SsmDatabase) => {
  for (const n of [1, 2, 3, 4, 5]) must(await write(db, hold(`S1.E${n}`)));
};
const rowOf = (db: SsmDatabase, key = ACME) => db.rows("assessments").get(key);
const snapshots = async (db: SsmDatabase) =>
  (await snapshotsOf(db, ACME)).rows.map(({ day, body }) => [day, body.reason, body.figures.verifiedStage]);

test("what is written shows in the figures that lists sort by, and taking it back too", async () => {
  const { db } = await kept();
  must(await write(db, hold("S1.E1")));
  await keeping?.settled();
  const after = await rowOf(db);
  expect(after?.asOf).toBe("2026-06-15");
  expect(figuresOf(after)).toMatchObject({ isBlank: false, redRules: ["EVI-1"] });
  must(await undo(db, { opportunityKey: ACME }));
  await keeping?.settled();
  expect((await rowOf(db))?.score).toBeLessThan(after?.score ?? 0);
  expect(figuresOf(await rowOf(db))?.isBlank).toBe(true);
});

test("nothing is judged before what was written has been shown, and what comes meanwhile is judged with it", async () => {
  const { db } = await kept(new TestClock(), { isKeeping: false });
  let show = () => {};
  const waits: Promise<void>[] = [];
  const shown = () => {
    const wait = new Promise<void>((resolve) => {
      show = resolve;
    });
    waits.push(wait);
    return wait;
  };
  keeping = startKeeping(db, { core: loadCore, restMs: 0, shown });
  must(await write(db, hold("S1.E1")));
  await expect.poll(() => waits.length).toBe(1);
  must(await write(db, hold("S1.E2")));
  expect(await rowOf(db)).toBeUndefined();
  show();
  await keeping.settled();
  expect(await rowOf(db)).toBeDefined();
  expect(waits).toHaveLength(1);
});

test("a verified stage that is reached or lost keeps a snapshot at once", async () => {
  const { db, clock } = await kept();
  await holdStageOne(db);
  await keeping?.settled();
  expect(await snapshots(db)).toContainEqual(["2026-06-15", "stageChange", 1]);
  clock.forward(40 * DAY);
  must(
    await write(db, { name: "evidence.set", opportunityKey: ACME, itemId: "S1.E1", patch: { level: "EX" } }),
  );
  await keeping?.settled();
  expect(await snapshots(db)).toContainEqual(["2026-07-25", "stageChange", 0]);
});

test("a deal that changed has one daily snapshot, that of its last figures", async () => {
  const { db } = await kept();
  must(await write(db, hold("S1.E1")));
  await expect.poll(() => snapshots(db)).toEqual([["2026-06-15", "daily", 0]]);
  must(await write(db, hold("S1.E2")));
  const score = async () => (await snapshotsOf(db, ACME)).rows.map(({ body }) => body.figures.score);
  await keeping?.settled();
  await expect.poll(score).toEqual([(await rowOf(db))?.score]);
});

test("a deal of which nothing is recorded has figures, but no snapshot: it would be a score of nothing", async () => {
  const { db } = await kept();
  await keeping?.settled();
  expect(figuresOf(await rowOf(db))?.isBlank).toBe(true);
  must(await write(db, hold("S1.E1")));
  await expect.poll(async () => (await snapshots(db)).length).toBe(1);
});

test("what was written while no page kept figures is found when one opens", async () => {
  const { db } = await kept(new TestClock(), { isKeeping: false });
  must(await rememberReading(db, reading({ identity: acme("006B") })));
  await holdStageOne(db);
  expect(await rowOf(db)).toBeUndefined();
  keeping = startKeeping(db, { core: loadCore, restMs: 0 });
  keeping.catchUp();
  await expect.poll(async () => (await rowOf(db))?.verifiedStage).toBe(1);
  await expect.poll(async () => (await rowOf(db, acme("006B").key))?.verifiedStage).toBe(0);
});

test("on a new day every deal is judged anew, so that evidence that has aged is seen in lists", async () => {
  const { db, clock } = await kept();
  await holdStageOne(db);
  await keeping?.settled();
  clock.forward(800 * DAY);
  keeping?.catchUp();
  await expect.poll(async () => (await rowOf(db))?.asOf).toBe("2028-08-23");
  expect((await rowOf(db))?.verifiedStage).toBe(0);
  const days = async () => (await snapshots(db)).map(([day, , stage]) => [day, stage]);
  await expect.poll(days).toContainEqual(["2028-08-23", 0]);
});

test("a person who left is seen in every deal in which they have a role", async () => {
  const { db } = await kept();
  const other = acme("006B");
  must(await rememberReading(db, reading({ identity: other })));
  const personKey = contactOfAcme("003A");
  for (const opportunityKey of [ACME, other.key])
    must(await write(db, { name: "role.set", opportunityKey, personKey, role: "KDL", on: true }));
  await keeping?.settled();
  must(await write(db, { name: "person.edit", opportunityKey: ACME, personKey, patch: { left: true } }));
  const flags = async (key: string) => figuresOf(await rowOf(db, key))?.amberRules ?? [];
  await expect.poll(() => flags(ACME)).toContain("BDU-11");
  await expect.poll(() => flags(other.key)).toContain("BDU-11");
});

test("a map of stages that changes is seen in every deal of the org", async () => {
  const { db } = await kept();
  must(await write(db, hold("S1.E1")));
  must(
    await write(db, {
      name: "settings.set",
      key: "stageMappings",
      value: { "salesforce:acme": { "Needs Analysis": 6 } },
    }),
  );
  await expect.poll(async () => figuresOf(await rowOf(db))?.crmStage).toBe(6);
});
