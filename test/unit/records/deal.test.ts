import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import type { Change } from "../../../src/records/changes/registry";
import type { SsmDatabase } from "../../../src/records/db";
import { loadDeal } from "../../../src/records/deal";
import { rememberReading } from "../../../src/records/opportunities";
import { write } from "../../../src/records/write";
import { ACME, absent, freshDatabase, must, reading, shown } from "./builders";
import { inputOf } from "./deals";
import { databaseWith, role, tagCleo } from "./gestures";

test("a deal that no page has shown isn't there, whatever was tagged", async () => {
  const db = await freshDatabase();
  must(await write(db, role("KDL")));
  expect(await loadDeal(db, ACME)).toBeNull();
});

test("loading a deal takes the same few requests however much there is", async () => {
  const countRequests = async (db: SsmDatabase) => {
    const names = ["get", "getAll", "openCursor"] as const;
    const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((owner) =>
      names.map((name) => vi.spyOn(owner, name)),
    );
    await loadDeal(db, ACME);
    const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return count;
  };
  const small = await databaseWith();
  const large = await databaseWith(
    ...Array.from(
      { length: 40 },
      (_, index): Change => ({
        name: "evidence.set",
        opportunityKey: ACME,
        itemId: `S${index}`,
        patch: { level: "E1" },
      }),
    ),
    ...Array.from({ length: 30 }, (_, index): Change => ({ ...tagCleo, personKey: `local:${index}` })),
  );
  // A person is one request each, by key.
  expect((await countRequests(large)) - 30).toBe(await countRequests(small));
});

test("evidence of another opportunity never shows in this one", async () => {
  const other = ACME.replace("006A", "006B");
  const db = await databaseWith({
    name: "evidence.set",
    opportunityKey: other,
    itemId: "S1.E1",
    patch: { level: "E4" },
  });
  expect((await inputOf(db)).evidence).toEqual({});
});

test("the team's mapping of a stage holds for the org, the rep's own for this deal beats it", async () => {
  const mapping: Change = {
    name: "settings.set",
    key: "stageMappings",
    value: { "salesforce:acme": { "Needs Analysis": 2 } },
  };
  const db = await databaseWith(mapping);
  expect((await inputOf(db)).crm?.ssmStage).toBe(2);
  const own = { stage: "Needs Analysis", ssm: 5 };
  must(await write(db, { name: "opportunity.edit", opportunityKey: ACME, patch: { ssmStage: own } }));
  expect((await inputOf(db)).crm?.ssmStage).toBe(5);
});

test("the rep's own mapping ends with the CRM stage it was made for", async () => {
  const own = { stage: "Needs Analysis", ssm: 5 };
  const db = await databaseWith({ name: "opportunity.edit", opportunityKey: ACME, patch: { ssmStage: own } });
  must(await rememberReading(db, reading({ fields: { stage: shown("Closed Won") } })));
  expect((await inputOf(db)).crm).toMatchObject({ stage: "Closed Won", ssmStage: undefined });
});

test("a translated stage is handed over by the CRM's own name, so that the playbook's map knows it", async () => {
  const db = await freshDatabase();
  const stages = [{ value: "Needs Analysis", label: "需求分析", current: true }];
  must(await rememberReading(db, reading({ fields: { stage: shown("需求分析") }, stages })));
  expect((await inputOf(db)).crm).toMatchObject({ system: "Salesforce", stage: "Needs Analysis" });
});

test("what the rep typed stands in where the page shows nothing that can be read, and only there", async () => {
  const db = await databaseWith({
    name: "opportunity.edit",
    opportunityKey: ACME,
    patch: {
      typed: { amount: 7, currency: "EUR", closeDate: "2027-01-31", probability: 90, stage: "Pilot" },
    },
  });
  expect((await inputOf(db)).crm).toMatchObject({
    amount: 1_200_000,
    currency: "USD",
    closeDate: "2026-09-30",
    probability: 20,
  });
  const unread = {
    amount: shown("1.200"),
    closeDate: shown("03/04/2027"),
    probability: absent("blank"),
    stage: absent("blank"),
  };
  must(await rememberReading(db, reading({ fields: unread })));
  expect((await inputOf(db)).crm).toMatchObject({
    amount: 7,
    currency: "EUR",
    closeDate: "2027-01-31",
    probability: 90,
    stage: "Pilot",
  });
});

test("a value that assess would refuse isn't handed to it", async () => {
  const db = await freshDatabase();
  const fields = { probability: shown("250%", 250), closeDate: shown("someday", "2026-02-30") };
  must(await rememberReading(db, reading({ fields })));
  expect((await inputOf(db)).crm).toMatchObject({ probability: undefined, closeDate: undefined });
});

const figures = (verifiedStage: number, score = 10) => ({
  score,
  verifiedStage,
  customerPhase: null,
  points: {},
  redRules: [],
});
const snapshot = (day: string, at: number, verifiedStage: number): Change => ({
  name: "snapshot.take",
  opportunityKey: ACME,
  reason: "byHand",
  at,
  day,
  figures: figures(verifiedStage),
});

test("the stage holds since the first day of the unbroken run that ends with it", async () => {
  const db = await databaseWith(
    snapshot("2026-05-01", 1, 2),
    snapshot("2026-05-10", 2, 1),
    snapshot("2026-05-20", 3, 2),
    snapshot("2026-06-01", 4, 2),
  );
  expect((await inputOf(db)).history?.stageSince).toBe("2026-05-20");
  expect((await inputOf(db, { assessed: { verifiedStage: 2, workStage: 3 } })).history?.stageSince).toBe(
    "2026-05-20",
  );
});

test("a stage that was reached after the last snapshot holds since today", async () => {
  const db = await databaseWith(snapshot("2026-05-01", 1, 2));
  const assessed = { verifiedStage: 3, workStage: 4 };
  expect((await inputOf(db, { assessed })).history?.stageSince).toBe("2026-06-20");
});

test("of several snapshots of a day assess gets the last", async () => {
  const db = await databaseWith(
    snapshot("2026-05-01", 1, 2),
    snapshot("2026-05-01", 9, 4),
    snapshot("2026-05-01", 5, 3),
  );
  expect((await inputOf(db)).history?.snapshots).toMatchObject([{ date: "2026-05-01", verifiedStage: 4 }]);
});
