import * as z from "zod/mini";
import { isEqual } from "../json";
import {
  FIELD_NAMES,
  identity,
  type OpportunityRow,
  type StoredReading,
  storedContact,
  storedField,
} from "../schema/opportunities";
import { text } from "../schema/table";
import { define, type Moment } from "./define";
import { crmStageOf, mergeReading } from "./mergeReading";
import { playbookInUse } from "./playbooks";
import type { RowRef, RowSet } from "./rowSet";

/** How old `lastSeen` gets before a page that shows nothing new is noted again, in milliseconds. */
const LAST_SEEN_STEP = 60_000;

const readState = z.enum(["read", "blank", "missing", "unreadable"]);
const tracing = { locator: z.nullable(text), tried: z.array(text) };

const reading = z
  .object({
    identity: z.object({ ...identity.shape, type: z.literal("opportunity") }),
    language: text,
    fields: z.partialRecord(
      z.enum(FIELD_NAMES),
      z.object({ ...storedField.shape, state: readState, ...tracing }),
    ),
    contacts: z.object({
      state: z.enum([...readState.options, "notSeen"]),
      rows: z.array(z.object({ ...storedContact.shape, locator: text })),
      ...tracing,
      whole: z.optional(z.literal(true)),
    }),
    stages: z.array(z.object({ value: text, label: text, current: z.boolean() })),
    searching: z.boolean(),
  })
  .check(
    z.refine(({ identity: { crm, org, type, id, key } }) => key === [crm, org, type, id].join(":"), {
      message: "the key isn't that of the record's identity",
      path: ["identity", "key"],
    }),
  );
type SeenReading = z.infer<typeof reading>;

/** What a CRM page showed of an opportunity. Kept by the program: no gesture, so nothing to undo. */
export const opportunitySeen = define({
  name: "opportunity.seen",
  schema: z.strictObject({
    name: z.literal("opportunity.seen"),
    reading,
    /** The rep wants it kept although they have forgotten it once. */
    again: z.optional(z.literal(true)),
  }),
  tables: ["opportunities", "people", "accounts", "settings"],
  undoable: false,
  scope: (change) => change.reading.identity.key,
  rows: ({ reading }) => [
    { table: "opportunities", key: reading.identity.key },
    { table: "settings", key: "playbook" },
    ...shownPeople(reading).map(({ personKey }): RowRef => ({ table: "people", key: personKey })),
    ...[shownAccount(reading)].flatMap((account): RowRef[] =>
      account ? [{ table: "accounts", key: account.accountKey }] : [],
    ),
  ],
  apply: ({ reading }, rows, moment) => {
    rememberAccount(reading, rows);
    for (const person of shownPeople(reading)) rememberPerson(person, rows);
    rememberOpportunity(reading, rows, moment);
  },
  about: () => ({}),
});

/** The name of a contact whom another page than their opportunity's shows; what is known already stays. */
export const personSeen = define({
  name: "person.seen",
  schema: z.strictObject({
    name: z.literal("person.seen"),
    personKey: z.string().check(z.regex(/:contact:/)),
    shownName: text,
    again: z.optional(z.literal(true)),
  }),
  tables: ["people"],
  undoable: false,
  scope: () => null,
  rows: ({ personKey }) => [{ table: "people", key: personKey }],
  apply: ({ personKey, shownName }, rows) => {
    if (shownName && !rows.get("people", personKey)?.body.page?.name)
      rememberPerson({ personKey, name: shownName, title: "" }, rows);
  },
  about: () => ({}),
});

function rememberOpportunity(reading: SeenReading, rows: RowSet, { at, today }: Moment): void {
  const key = reading.identity.key;
  const stored = rows.get("opportunities", key);
  const merged = mergeReading(stored?.body.reading, reading);
  const row: OpportunityRow = {
    opportunityKey: key,
    accountKey: shownAccount(reading)?.accountKey ?? stored?.accountKey,
    outcome: stored?.outcome ?? "open",
    lastSeen: stored?.lastSeen ?? at,
    playbookId: stored ? stored.playbookId : playbookInUse(rows),
    body: {
      ...(stored?.body ?? { firstSeen: today }),
      reading: merged,
      crmStages: crmStages(stored?.body.crmStages, merged, reading.searching, today),
    },
  };
  rows.put("opportunities", row);
  const hasNews = !isEqual(rows.get("opportunities", key), stored);
  if (hasNews || at - row.lastSeen >= LAST_SEEN_STEP) rows.put("opportunities", { ...row, lastSeen: at });
}

/** Adds the CRM's stage when it has changed; only a page at rest can tell a change from a late label. */
function crmStages(
  stored: OpportunityRow["body"]["crmStages"],
  merged: StoredReading,
  isSearching: boolean,
  today: string,
): OpportunityRow["body"]["crmStages"] {
  const stage = crmStageOf(merged);
  const last = stored?.at(-1)?.stage;
  if (isSearching || !stage || last === stage.value || last === stage.label) return stored;
  return [...(stored ?? []), { stage: stage.value, since: today }];
}

interface ShownPerson {
  personKey: string;
  name: string;
  title: string;
}

/** A row without the CRM's id can't be told from its namesake tomorrow, so it isn't stored as a person. */
function shownPeople({ identity: { crm, org }, contacts }: SeenReading): ShownPerson[] {
  if (contacts.state !== "read") return [];
  const byKey = new Map<string, ShownPerson>();
  for (const { id, name, title } of contacts.rows) {
    const personKey = contactKey(crm, org, id);
    if (id && !byKey.has(personKey)) byKey.set(personKey, { personKey, name, title });
  }
  return [...byKey.values()];
}

/** The key of a CRM contact; the same wherever the contact is met in that tenant. */
export const contactKey = (crm: string, org: string, id: string): string =>
  [crm, org, "contact", id].join(":");

function rememberPerson({ personKey, name, title }: ShownPerson, rows: RowSet): void {
  const row = rows.get("people", personKey) ?? { personKey, body: {} };
  // An empty cell may be a column that this page doesn't have: it erases nothing.
  const page = { name: name || row.body.page?.name, title: title || row.body.page?.title };
  rows.put("people", { ...row, body: { ...row.body, page } });
}

/** Only where name and id come from the same reading: a name must never land on another account. */
/** Whose account a page says the record is of; null where it doesn't say. */
export function shownAccount({ identity: { crm, org }, fields }: SeenReading) {
  const id =
    fields.accountId?.state === "read" ? String(fields.accountId.value ?? fields.accountId.text) : "";
  if (!id) return null;
  const name = fields.account?.state === "read" ? fields.account.text : "";
  return { accountKey: [crm, org, "account", id].join(":"), name };
}

function rememberAccount(reading: SeenReading, rows: RowSet): void {
  const account = shownAccount(reading);
  if (!account) return;
  const row = rows.get("accounts", account.accountKey) ?? { accountKey: account.accountKey, body: {} };
  const name = account.name || row.body.page?.name;
  rows.put("accounts", { ...row, body: { ...row.body, page: { name } } });
}
