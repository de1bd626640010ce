import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { loadCore } from "../../../src/method/load";
import { startKeeping } from "../../../src/records/keeping";
import { rememberReading } from "../../../src/records/opportunities";
import { pipelineRows, pipelineRowsOf } from "../../../src/records/pipelineRows";
import { checkRows } from "../../../src/records/read";
import { write } from "../../../src/records/write";
import { pipelineDump } from "../../support/browser/pipeline";
import { ACME, acme, contactOfAcme, freshDatabase, must, reading, shown, TestClock } from "./builders";
import { countReads } from "./countedReads";

const DAY = 86_400_000;

test("a deal stands in the list with all it is judged by, its people and its next step", async () => {
  const clock = new TestClock();
  const now = () => {
    clock.forward(1);
    return clock.now();
  };
  const db = await freshDatabase({ now });
  const keeping = startKeeping(db, { core: loadCore, restMs: 0 });
  must(await rememberReading(db, reading()));
  for (const n of [1, 2, 3, 4, 5])
    must(
      await write(db, {
        name: "evidence.set",
        opportunityKey: ACME,
        itemId: `S1.E${n}`,
        patch: { level: "E3", date: "2026-06-15" },
      }),
    );
  must(
    await write(db, {
      name: "role.set",
      opportunityKey: ACME,
      personKey: contactOfAcme("003B"),
      role: "KDL",
      on: true,
    }),
  );
  must(
    await write(db, {
      name: "nextStep.take",
      opportunityKey: ACME,
      text: "Agree the range",
      by: "customer",
      date: "2026-07-01",
    }),
  );
  await keeping.settled();
  const find = async () =>
    (await pipelineRows(db)).rows.find(({ opportunityKey }) => opportunityKey === ACME);
  expect(await find()).toMatchObject({
    verifiedStage: 1,
    listed: {
      name: "Core banking renewal",
      account: "Acme Bank",
      amount: 1_200_000,
      currency: "USD",
      closeDate: "2026-09-30",
      leaders: ["Ben Ode"],
      step: { text: "Agree the range", date: "2026-07-01", by: "customer" },
      lastEvidence: "2026-06-15",
      fell: null,
      slipped: null,
    },
  });

  // Ten days on the customer takes something back and the date moves: both are told.
  await expect.poll(async () => (await db.rows("snapshots").count()) > 0).toBe(true);
  await keeping.settled();
  clock.forward(10 * DAY);
  must(
    await write(db, { name: "evidence.set", opportunityKey: ACME, itemId: "S1.E1", patch: { level: "EX" } }),
  );
  const later = { ...reading().fields, closeDate: shown("12/31/2026", "2026-12-31") };
  must(await rememberReading(db, reading({ fields: later })));
  await keeping.settled();
  await expect
    .poll(async () => (await find())?.listed)
    .toMatchObject({
      fell: { day: "2026-06-25", from: 1, to: 0 },
      slipped: { day: "2026-06-25", from: "2026-09-30", to: "2026-12-31" },
    });
  keeping.stop();
});

test("a deal that nothing has judged yet stands there by what its page showed", async () => {
  const db = await freshDatabase();
  must(await rememberReading(db, reading({ identity: acme("006B") })));
  const { rows } = await pipelineRows(db);
  expect(rows).toMatchObject([{ score: null, figures: null, listed: { name: "Core banking renewal" } }]);
});

test("whatever the number of deals, the table takes two reads, and not one deal is loaded or judged", async () => {
  const db = await freshDatabase();
  const { opportunities = [], assessments = [] } = pipelineDump(300);
  // Rows made by hand are good for a test only if the product's own schema takes them.
  expect(checkRows("opportunities", opportunities).damaged).toEqual([]);
  const checked = checkRows("assessments", assessments);
  expect(checked.damaged).toEqual([]);
  await db.table("opportunities").bulkPut(opportunities);
  await db.table("assessments").bulkPut(assessments);
  const counted = await countReads(db);
  const { asked } = await counted(async () => expect((await pipelineRows(db)).rows).toHaveLength(300));
  expect(asked.sort()).toEqual(["query assessments", "query opportunities"]);
});

test("rows read by name are those that reading all gives, and one that has gone is missing", async () => {
  const db = await freshDatabase();
  const { opportunities = [], assessments = [] } = pipelineDump(20);
  await db.table("opportunities").bulkPut(opportunities);
  await db.table("assessments").bulkPut(assessments.slice(0, 10));
  const all = (await pipelineRows(db)).rows;
  const some = all.filter((_, at) => at % 3 === 0);
  const [gone = "", ...keys] = some.map(({ opportunityKey }) => opportunityKey);
  await db.table("opportunities").delete(gone);
  const counted = await countReads(db);
  const { came } = await counted(async () => {
    const { rows } = await pipelineRowsOf(db, [gone, ...keys]);
    expect(rows.map(({ opportunityKey }) => opportunityKey).sort()).toEqual(keys.toSorted());
    for (const row of rows) expect(all).toContainEqual(row);
  });
  expect(came).toBeLessThanOrEqual(2 * some.length);
});
