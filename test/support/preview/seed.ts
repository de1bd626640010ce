import type { FieldName, Reading } from "../../../src/crm/reading";
import { newPersonKey } from "../../../src/records/changes/people";
import type { Change } from "../../../src/records/changes/registry";
import type { SsmDatabase } from "../../../src/records/db";
import { rememberReading } from "../../../src/records/opportunities";
import { write } from "../../../src/records/write";
import { contactsOf, nineTags } from "./crowd";
import { daysAgo, key } from "./deal";

/** What the preview shows: the worked example of assess.md, in words of a real deal. */

type Fields = Partial<Record<FieldName, { text: string; value?: string | number; currency?: string }>>;

export function readingOf(
  fields: Fields,
  options: { searching?: boolean; unreadable?: FieldName[] } = {},
): Reading {
  const read = Object.entries(fields).map(([name, { text, value = text, currency = null }]) => [
    name,
    { state: "read", text, value, currency, locator: "labelled", tried: [] },
  ]);
  const unreadable = (options.unreadable ?? []).map((name) => [
    name,
    { state: "unreadable", text: "", value: null, currency: null, locator: null, tried: ["labelled", "css"] },
  ]);
  return {
    identity: { crm: "salesforce", org: "acme", type: "opportunity", id: "006Dn000009xyzAIAQ", key },
    profile: "salesforce",
    lacks: [],
    language: "en-US",
    fields: Object.fromEntries([...read, ...unreadable]),
    contacts: {
      state: "read",
      locator: "relatedList",
      tried: [],
      rows: [
        {
          id: "003A",
          name: "Katharina Brandt",
          title: "Head of Claims",
          role: "Business User",
          primary: true,
          locator: "row",
        },
        {
          id: "003B",
          name: "王丽华",
          title: "Leiterin IT-Betrieb",
          role: "Evaluator",
          primary: false,
          locator: "row",
        },
        { id: "003C", name: "Jonas Feld", title: "CFO", role: "", primary: false, locator: "row" },
      ],
    },
    stages: [],
    searching: options.searching ?? false,
  };
}

export const dealFields: Fields = {
  name: { text: "Brandt Versicherung: claims platform renewal 2027" },
  account: { text: "Brandt Versicherung AG" },
  accountId: { text: "001Dn00000AAA", value: "001Dn00000AAA" },
  amount: { text: "EUR 400.000,00", value: 400000, currency: "EUR" },
  closeDate: { text: "30.09.2027", value: "2027-09-30" },
  stage: { text: "Proposal/Price Quote" },
  owner: { text: "Mia Lindqvist" },
  probability: { text: "75%", value: 75 },
};

const sponsor = "salesforce:acme:contact:003A";
const benefitOwner = "salesforce:acme:contact:003B";

const evidence: [string, Record<string, unknown>][] = [
  ["S1.E1", { level: "E3", date: daysAgo(100), by: benefitOwner }],
  ["S1.E2", { level: "E3", date: daysAgo(100), by: benefitOwner }],
  ["S1.E3", { level: "E2", date: daysAgo(90), by: sponsor }],
  ["S1.E4", { level: "E3", date: daysAgo(60), by: sponsor }],
  ["S1.E5", { level: "E2", date: daysAgo(60), by: sponsor }],
  ["S2.E1", { level: "E3", date: daysAgo(38), by: benefitOwner }],
  ["S2.E2", { level: "E3", date: daysAgo(38), by: benefitOwner }],
  ["S2.E3", { level: "E2", date: daysAgo(38), by: benefitOwner }],
  ["S2.E4", { level: "E3", date: daysAgo(26), by: sponsor }],
  ["S2.E5", { level: "E2", date: daysAgo(26), by: sponsor }],
  ["S2.E6", { level: "E1", date: daysAgo(26) }],
  ["S3.E1", { level: "E3", date: daysAgo(12), by: benefitOwner }],
  ["S3.E2", { level: "E4", date: daysAgo(12), by: benefitOwner }],
  ["S3.E3", { level: "E2", date: daysAgo(12), by: sponsor }],
  [
    "S3.E4",
    { level: "E3", date: daysAgo(4), by: sponsor, words: "I have put your team on Thursday's agenda." },
  ],
  ["S3.W1", { level: "E2", date: daysAgo(12), by: benefitOwner }],
  ["S3.W3", { level: "E2", date: daysAgo(12), by: sponsor }],
];

const changes: Change[] = [
  { name: "role.set", opportunityKey: key, personKey: sponsor, role: "SPONSOR", on: true },
  {
    name: "roleTag.edit",
    opportunityKey: key,
    personKey: sponsor,
    patch: { stance: "supportive", access: "regular", confirmed: "one", owner: "Mia", lastTouch: daysAgo(4) },
  },
  { name: "role.set", opportunityKey: key, personKey: benefitOwner, role: "BENEFIT", on: true },
  {
    name: "roleTag.edit",
    opportunityKey: key,
    personKey: benefitOwner,
    patch: {
      stance: "neutral",
      access: "met",
      confirmed: "one",
      measure: "Days to close a claim",
      lastTouch: daysAgo(12),
    },
  },
  {
    name: "plan.edit",
    opportunityKey: key,
    kind: "deal",
    patch: {
      cra: {
        event: "New claims law in force",
        date: "2027-12-01",
        owner: benefitOwner,
        consequence: "Fine of 2 million a year",
        dimensions: { externalPressure: true, businessResult: true },
      },
      uniqueValue: { statement: "Claims settled in one day" },
      options: { known: true, sources: { [sponsor]: true } },
      valueCase: "ours",
      money: "range",
      nextStep: { by: "ours", date: "2027-06-25" },
      documents: { proposal: true },
    },
  },
  {
    name: "person.add",
    opportunityKey: key,
    personKey: newPersonKey(),
    person: { name: "Dr. Ines Okafor", title: "Board adviser" },
  },
];

/** What is different in a scene, on top of the full deal. */
const variations: Record<string, Change[]> = {
  late: [
    {
      name: "opportunity.edit",
      opportunityKey: key,
      patch: { entryStage: 4, ssmStage: { stage: "Proposal/Price Quote", ssm: 2 } },
    },
    {
      name: "plan.edit",
      opportunityKey: key,
      kind: "deal",
      patch: { documents: { proposal: null, opportunityPlan: true } },
    },
    ...["S4.W1", "S4.W2", "S4.W4"].map((itemId) => evidenceOf(itemId, { level: "E2", date: daysAgo(3) })),
    ...["S3.W1", "S3.W3"].map((itemId) => evidenceOf(itemId, { level: null })),
  ],
  unsure: [
    evidenceOf("S4.W1", { level: "E2", date: daysAgo(3) }),
    evidenceOf("S3.E2", { level: "EX", date: daysAgo(2) }),
  ],
  aligned: [
    {
      name: "opportunity.edit",
      opportunityKey: key,
      patch: { ssmStage: { stage: "Proposal/Price Quote", ssm: 3 } },
    },
    { name: "plan.edit", opportunityKey: key, kind: "deal", patch: { documents: { proposal: null } } },
  ],
  won: [
    {
      name: "opportunity.edit",
      opportunityKey: key,
      patch: { outcome: "won", ssmStage: { stage: "Proposal/Price Quote", ssm: 8 } },
    },
    ...["S7.W1", "S7.W2"].map((itemId) => evidenceOf(itemId, { level: "E3", date: daysAgo(3) })),
    ...["S3.W1", "S3.W3"].map((itemId) => evidenceOf(itemId, { level: null })),
  ],
  letGo: [
    {
      name: "plan.edit",
      opportunityKey: key,
      kind: "deal",
      patch: { fourQuestions: { real: "no", win: "no" } },
    },
  ],
  aged: [
    evidenceOf("S1.E4", { date: daysAgo(120) }),
    evidenceOf("S2.E4", { date: daysAgo(70) }),
    evidenceOf("S3.E2", { date: null }),
    evidenceOf("S3.E4", { date: daysAgo(130) }),
  ],
  lost: [{ name: "opportunity.edit", opportunityKey: key, patch: { outcome: "lost", closedOn: daysAgo(1) } }],
};

function evidenceOf(itemId: string, patch: Extract<Change, { name: "evidence.set" }>["patch"]): Change {
  return { name: "evidence.set", opportunityKey: key, itemId, patch };
}

/** Fills the database as a rep would: through the door. */
export async function seed(db: SsmDatabase, scene: string): Promise<void> {
  const contacts = contactsOf(scene);
  const reading = readingOf(dealFields);
  await rememberReading(
    db,
    contacts ? { ...reading, contacts: { ...reading.contacts, rows: contacts } } : reading,
  );
  if (scene === "empty" || scene === "broken") return;
  // The people of the list are others there.
  for (const change of contacts ? changes.filter(({ name }) => name === "plan.edit") : changes)
    await write(db, change);
  for (const [itemId, patch] of evidence) {
    await write(db, { name: "evidence.set", opportunityKey: key, itemId, patch });
  }
  if (contacts) for (const change of nineTags) await write(db, change);
  for (const change of variations[scene] ?? []) await write(db, change);
}
