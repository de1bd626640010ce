import type { Reading } from "../../../src/crm/reading";
import type { Change } from "../../../src/records/changes/registry";
import { daysAgo, key } from "./deal";

const idAt = (at: number) => (at === 1 ? "003A" : at === 2 ? "003B" : `003N${String(at).padStart(3, "0")}`);
const contact = (at: number) => `salesforce:acme:contact:${idAt(at)}`;

/** Nine people, as a deal at stage 4 has them: every field of some, conflicts and gaps among them. */
const nine: [name: string, title: string, Extract<Change, { name: "people.tag" }>["patch"]][] = [
  ["Katharina Brandt", "Chief Operating Officer", { roles: { KDL: true }, stance: "neutral", influence: 3 }],
  [
    "Tobias Lang",
    "Head of Digital Claims",
    {
      roles: { SPONSOR: true, BENEFIT: true },
      stance: "mentor",
      influence: 2,
      access: "regular",
      owner: "Mia Lindqvist",
      lastTouch: daysAgo(4),
      formal: false,
      agendas: { business: "Days to close a claim below ten", personal: "Wants the board seat in 2028" },
      preferred: "Our platform, run by us",
      note: "Will speak for us in the steering group.",
      noteDate: daysAgo(4),
      noteSource: "Call with Tobias",
      stages: { "3": true, "4": true, "5": true },
    },
  ],
  [
    "王丽华",
    "Leiterin IT-Betrieb",
    {
      roles: { EVALUATOR: true },
      stance: "opposed",
      influence: 2,
      access: "met",
      preferred: "Build it in house",
    },
  ],
  ["Jonas Feld", "CFO", { roles: { APPROVER: true }, influence: 3 }],
  ["Annegret Weiß-Hohenlohe-Langenburg", "Vorsitzende des Ausschusses für Informationstechnik", {}],
  ["Ines Okafor", "Board adviser", { roles: { INFLUENCER: true }, stance: "supportive", influence: 1 }],
  ["Pavel Novák", "Procurement", { access: "via" }],
  ["Sofía Méndez", "Team lead, claims south", { stance: "supportive", access: "met" }],
  ["Erik Dahl", "Security officer", { stance: "notSupportive" }],
];

/** The list as the CRM shows it in the scenes with nine people and with two hundred. */
export function contactsOf(scene: string): Reading["contacts"]["rows"] | null {
  const count = scene === "nine" ? 9 : scene === "many" ? 200 : 0;
  if (count === 0) return null;
  return Array.from({ length: count }, (_, at) => {
    const [name, title] = nine[at % 9] ?? ["", ""];
    const shown = at < 9 ? name : `${name} ${Math.floor(at / 9) + 1}`;
    return {
      id: idAt(at),
      name: shown,
      title,
      role: at === 3 ? "Economic Buyer" : "",
      primary: at === 0,
      locator: "row",
    };
  });
}

export const nineTags: Change[] = [
  {
    name: "account.edit",
    opportunityKey: key,
    accountKey: "salesforce:acme:account:001Dn00000AAA",
    patch: { industry: "banking" },
  },
  {
    name: "person.edit",
    opportunityKey: key,
    personKey: contact(3),
    patch: { industryPost: "banking.APPROVER.1" },
  },
  {
    name: "opportunity.edit",
    opportunityKey: key,
    patch: { ssmStage: { stage: "Proposal/Price Quote", ssm: 4 } },
  },
  ...nine.map(
    ([, , patch], at): Change => ({
      name: "people.tag",
      opportunityKey: key,
      people: [contact(at)],
      patch,
    }),
  ),
  {
    name: "person.edit",
    opportunityKey: key,
    personKey: contact(2),
    patch: { reportsTo: contact(0), organisation: "Brandt Versicherung AG" },
  },
  { name: "person.edit", opportunityKey: key, personKey: contact(1), patch: { reportsTo: contact(2) } },
];
