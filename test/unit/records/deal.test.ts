import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { fieldNames } from "../../../src/crm/reading";
import type { Deal, DealHold } from "../../../src/method/assess/deal";
import { toAssessInput } from "../../../src/records/assessInput";
import type { Change } from "../../../src/records/changes/registry";
import type { SsmDatabase } from "../../../src/records/db";
import { loadDeal } from "../../../src/records/deal";
import { rememberReading } from "../../../src/records/opportunities";
import { FIELD_NAMES } from "../../../src/records/schema/opportunities";
import { write } from "../../../src/records/write";
import { ACME, absent, contactOfAcme, freshDatabase, must, reading, shown } from "./builders";

const ana = contactOfAcme("003A");
const ben = contactOfAcme("003B");

/** A type with no field left out and none null, at any depth. */
type Complete<T> = T extends readonly (infer Each)[]
  ? readonly Complete<NonNullable<Each>>[]
  : T extends object
    ? { [K in keyof T]-?: Complete<NonNullable<T[K]>> }
    : T;

/** The what-if is tried out, never stored. */
const hold: DealHold = { workStage: 4, sellerStage: 5, customerPhase: 3 };

const entry = { level: "E3", date: "2026-06-01", by: ana, words: "we must", shelfDays: 60 } as const;

/** Every input field of `assess`: a field added there is missing here, and the types say so. */
const everything: Complete<Deal> = {
  id: ACME,
  today: "2026-06-20",
  crm: {
    system: "IBM newer pipeline",
    stage: "Needs Analysis",
    ssmStage: 4,
    closeDate: "2026-09-30",
    amount: 1_200_000,
    currency: "USD",
    probability: 20,
  },
  outcome: "lost",
  closedOn: "2026-06-19",
  entryStage: 2,
  evidence: { "S1.E1": entry, "S3.W1": entry },
  signs: { "S1.E1": entry, "S3.W1": entry },
  people: [
    {
      id: ben,
      name: "Ben Ode",
      side: "external",
      roles: ["APPROVER", "KDL"],
      stance: "supportive",
      access: "met",
      confirmed: "two",
      measure: "days to close",
      owner: "Kim",
      lastTouch: "2026-06-10",
      nextStep: { date: "2026-06-25", text: "walk through the figures" },
      left: true,
    },
  ],
  plan: {
    cra: {
      event: "audit",
      date: "2026-12-01",
      owner: ana,
      consequence: "fine",
      dimensions: ["businessResult", "externalPressure"],
      sellerMade: true,
      movedFrom: "2026-11-01",
      moveReason: "budget",
    },
    uniqueValue: { statement: "only we", confirmedBy: ana },
    options: { known: true, sources: [ana, ben], doNothing: true },
    valueCase: "owned",
    money: "approver",
    benefit: "measured",
    nextStep: { by: "customer", date: "2026-06-30", written: true },
    fourQuestions: { real: "yes", compete: "no", win: "unknown", worth: "yes" },
    doneActivities: ["S1.A1", "S1.A2.1"],
    documents: ["evaluationPlan", "proposal"],
  },
  history: {
    firstSeen: "2026-06-15",
    stageSince: "2026-06-12",
    usualDays: 33,
    snapshots: [
      {
        date: "2026-06-12",
        score: 41.5,
        verifiedStage: 2,
        customerPhase: 3,
        points: { D1: 1, D2: 2, D3: 3, D4: 4, D5: 5, D6: 6, D7: 7 },
        redRules: ["BDU-1"],
      },
    ],
  },
  hold: { workStage: 4, sellerStage: 5, customerPhase: 3 },
};

const roles = (role: "KDL" | "APPROVER"): Change => ({
  name: "role.set",
  opportunityKey: ACME,
  personKey: ben,
  role,
  on: true,
});
const plan = everything.plan;
const person = everything.people[0];
const asSet = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true as const]));

const gestures: Change[] = [
  {
    name: "opportunity.edit",
    opportunityKey: ACME,
    patch: { outcome: "lost", closedOn: "2026-06-19", entryStage: 2 },
  },
  {
    name: "opportunity.edit",
    opportunityKey: ACME,
    patch: { ssmStage: { stage: "Needs Analysis", ssm: 4 }, crmSystem: "IBM newer pipeline" },
  },
  {
    name: "evidence.set",
    opportunityKey: ACME,
    itemId: "S1.E1",
    patch: { ...entry, link: "https://acme.example" },
  },
  { name: "evidence.set", opportunityKey: ACME, itemId: "S3.W1", patch: entry },
  roles("KDL"),
  roles("APPROVER"),
  {
    name: "roleTag.edit",
    opportunityKey: ACME,
    personKey: ben,
    patch: {
      stance: person?.stance,
      access: person?.access,
      confirmed: person?.confirmed,
      measure: person?.measure,
      owner: person?.owner,
      lastTouch: person?.lastTouch,
      nextStep: person?.nextStep,
    },
  },
  { name: "person.edit", personKey: ben, patch: { side: "external", left: true } },
  {
    name: "plan.edit",
    opportunityKey: ACME,
    kind: "deal",
    patch: {
      ...plan,
      cra: { ...plan.cra, dimensions: asSet(plan.cra.dimensions) },
      options: { ...plan.options, sources: asSet(plan.options.sources) },
      doneActivities: asSet(plan.doneActivities),
      documents: asSet(plan.documents),
    },
  },
  { name: "settings.set", key: "usualDays", value: { 3: 33 } },
  ...everything.history.snapshots.map(
    ({ date, ...figures }, index): Change => ({
      name: "snapshot.take",
      opportunityKey: ACME,
      reason: "daily",
      at: index,
      day: date,
      figures: { ...figures, points: { ...figures.points }, redRules: [...figures.redRules] },
    }),
  ),
];

async function seenDeal(...changes: Change[]): Promise<SsmDatabase> {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  for (const change of changes) must(await write(db, change));
  return db;
}

async function inputOf(db: SsmDatabase, ...rest: [Parameters<typeof toAssessInput>[2]?]): Promise<Deal> {
  const stored = await loadDeal(db, ACME);
  if (!stored) throw new Error("the deal isn't there");
  return toAssessInput(stored, "2026-06-20", ...rest);
}

test("every input field of assess has a home: what the rep sets is what assess gets", async () => {
  const rows = reading().contacts.rows.filter(({ id }) => id === "003B");
  const db = await freshDatabase();
  must(await rememberReading(db, reading({ contacts: { ...reading().contacts, rows } })));
  for (const change of gestures) must(await write(db, change));
  expect(await inputOf(db, { assessed: { verifiedStage: 2, workStage: 3 }, hold })).toEqual(everything);
});

test("the stored fields of a reading are all that a profile may locate", () => {
  expect(FIELD_NAMES).toEqual(fieldNames);
});

test("a deal that no page has shown isn't there, whatever was tagged", async () => {
  const db = await freshDatabase();
  must(await write(db, roles("KDL")));
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
  const small = await seenDeal();
  const large = await seenDeal(
    ...Array.from(
      { length: 40 },
      (_, index): Change => ({
        name: "evidence.set",
        opportunityKey: ACME,
        itemId: `S${index}`,
        patch: { level: "E1" },
      }),
    ),
    ...Array.from(
      { length: 30 },
      (_, index): Change => ({ ...roles("KDL"), personKey: `local:${index}` }) as Change,
    ),
  );
  const people = { ids: 2, more: 30 };
  expect((await countRequests(large)) - people.more).toBe(await countRequests(small));
});

test("evidence of another opportunity never shows in this one", async () => {
  const other = ACME.replace("006A", "006B");
  const db = await seenDeal({
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
  const db = await seenDeal(mapping);
  expect((await inputOf(db)).crm?.ssmStage).toBe(2);
  const own = { stage: "Needs Analysis", ssm: 5 };
  must(await write(db, { name: "opportunity.edit", opportunityKey: ACME, patch: { ssmStage: own } }));
  expect((await inputOf(db)).crm?.ssmStage).toBe(5);
});

test("the rep's own mapping ends with the CRM stage it was made for", async () => {
  const own = { stage: "Needs Analysis", ssm: 5 };
  const db = await seenDeal({ name: "opportunity.edit", opportunityKey: ACME, patch: { ssmStage: own } });
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
  const db = await seenDeal({
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
  const db = await seenDeal(
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
  const db = await seenDeal(snapshot("2026-05-01", 1, 2));
  const assessed = { verifiedStage: 3, workStage: 4 };
  expect((await inputOf(db, { assessed })).history?.stageSince).toBe("2026-06-20");
});

test("of several snapshots of a day assess gets the last", async () => {
  const db = await seenDeal(
    snapshot("2026-05-01", 1, 2),
    snapshot("2026-05-01", 9, 4),
    snapshot("2026-05-01", 5, 3),
  );
  expect((await inputOf(db)).history?.snapshots).toMatchObject([{ date: "2026-05-01", verifiedStage: 4 }]);
});
