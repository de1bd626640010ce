import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { fieldNames } from "../../../src/crm/reading";
import type { Deal, DealHold } from "../../../src/method/assess/deal";
import type { Change } from "../../../src/records/changes/registry";
import { rememberReading } from "../../../src/records/opportunities";
import { FIELD_NAMES } from "../../../src/records/schema/opportunities";
import { write } from "../../../src/records/write";
import { ACME, contactOfAcme, freshDatabase, must, reading } from "./builders";
import { inputOf } from "./deals";

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
