import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { SsmDatabase } from "../../../src/records/db";
import { gesturesOf, historyOf, historyOfRow } from "../../../src/records/history";
import { recentOpportunities, rememberReading } from "../../../src/records/opportunities";
import { plansOf } from "../../../src/records/plans";
import { type Snapped, snapshotsOf, takeSnapshot } from "../../../src/records/snapshots";
import { write } from "../../../src/records/write";
import { ACME, acme, freshDatabase, must, reading, TestClock } from "./builders";

const level = (db: SsmDatabase, itemId: string, level: "E1" | "E2", opportunityKey = ACME) =>
  write(db, { name: "evidence.set", opportunityKey, itemId, patch: { level } });

test("an opportunity's history comes newest first, a page at a time, without gap or repeat", async () => {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  must(await rememberReading(db, reading({ identity: acme("006B") })));
  for (const item of ["a", "b", "c", "d"]) {
    must(await level(db, item, "E1"));
    must(await level(db, item, "E1", acme("006B").key));
  }
  const first = await historyOf(db, ACME, { limit: 3 });
  const second = await historyOf(db, ACME, { limit: 3, before: first.rows.at(-1)?.id });
  const items = [...first.rows, ...second.rows].map(({ body }) => body.about?.itemId ?? "seen");
  expect(items).toEqual(["d", "c", "b", "a", "seen"]);
  expect((await gesturesOf(db, ACME, { limit: 9 })).rows).toHaveLength(4);
});

test("one row's own history tells every value that it had", async () => {
  const db = await freshDatabase();
  must(await level(db, "S1.E1", "E1"));
  must(await level(db, "S1.E2", "E1"));
  must(await level(db, "S1.E1", "E2"));
  const { rows } = await historyOfRow(db, "evidence", [ACME, "S1.E1"], 10);
  expect(rows.map(({ body }) => [body.patches[0]?.before, body.patches[0]?.after])).toEqual([
    [{ "/body/level": "E1" }, { "/body/level": "E2" }],
    [null, expect.objectContaining({ "/body/level": "E1" })],
  ]);
});

test("recent opportunities come by when a page last showed them", async () => {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  for (const id of ["006A", "006B", "006C", "006A"]) {
    clock.forward(61_000);
    must(await rememberReading(db, reading({ identity: acme(id) })));
  }
  const { rows } = await recentOpportunities(db, 2);
  expect(rows.map(({ opportunityKey }) => opportunityKey)).toEqual([ACME, acme("006C").key]);
});

test("plan and forms of one opportunity come together, and only its own", async () => {
  const db = await freshDatabase();
  const edit = { name: "plan.edit", opportunityKey: ACME } as const;
  must(await write(db, { ...edit, kind: "F4", patch: { objective: "meet" } }));
  must(await write(db, { ...edit, kind: "deal", patch: { money: "range" } }));
  must(
    await write(db, {
      ...edit,
      kind: "DISQ",
      opportunityKey: acme("006B").key,
      patch: { reason: "no budget" },
    }),
  );
  expect((await plansOf(db, ACME)).rows.map(({ kind }) => kind)).toEqual(["F4", "deal"]);
});

const dimension = { value: 0, weight: 0, points: 3, loss: 0, parts: [] };
const assessment = (score: number): Snapped => ({
  score,
  verifiedStage: 2,
  customerPhase: { phase: 3, candidates: [3], signs: [] },
  dimensions: {
    D1: dimension,
    D2: dimension,
    D3: dimension,
    D4: dimension,
    D5: dimension,
    D6: dimension,
    D7: dimension,
  },
  rules: [
    { id: "BDU-1", level: "red", cap: null, refs: [] },
    { id: "CRA-1", level: "amber", cap: null, refs: [] },
  ],
});

test("a snapshot keeps the figures that the next assessment compares with", async () => {
  const db = await freshDatabase();
  must(await takeSnapshot(db, ACME, "review", assessment(40), { label: "before the board" }));
  expect((await snapshotsOf(db, ACME)).rows).toEqual([
    {
      opportunityKey: ACME,
      at: db.now(),
      day: "2026-06-15",
      body: {
        reason: "review",
        label: "before the board",
        figures: {
          score: 40,
          verifiedStage: 2,
          customerPhase: 3,
          points: { D1: 3, D2: 3, D3: 3, D4: 3, D5: 3, D6: 3, D7: 3 },
          redRules: ["BDU-1"],
        },
      },
    },
  ]);
});

test("a day keeps one daily snapshot, the last, beside those taken for a reason", async () => {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  const take = async (reason: "daily" | "stageChange", score: number) => {
    clock.forward(60_000);
    return must(await takeSnapshot(db, ACME, reason, assessment(score)));
  };
  await take("daily", 40);
  await take("stageChange", 50);
  await take("daily", 60);
  expect((await take("daily", 60)).id).toBeNull();
  clock.forward(86_400_000);
  await take("daily", 60);
  const { rows } = await snapshotsOf(db, ACME);
  expect(rows.map(({ day, body }) => [day, body.reason, body.figures.score])).toEqual([
    ["2026-06-15", "stageChange", 50],
    ["2026-06-15", "daily", 60],
    ["2026-06-16", "daily", 60],
  ]);
});
