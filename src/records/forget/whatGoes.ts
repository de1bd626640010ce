import type { Content } from "../backup/content";
import { contactKeysOf } from "../backup/entities";
import { type Erased, tallyOf } from "../backup/erase";
import { readContent } from "../backup/readContent";
import type { Entity } from "../backup/tombstones";
import type { SsmDatabase } from "../db";
import { typedOf } from "../fieldsInUse";
import { isPlainObject } from "../json";
import { checkRows } from "../read";
import { rowName } from "../schema";

/** Somebody or something that goes, as the rep knows it. */
export interface Named extends Entity {
  name: string;
}

/** What forgetting would take along, before anything is done. */
export interface WhatGoes {
  /** What was asked for first, then what belongs to it. */
  entities: Named[];
  /** People who stand in nothing else than what goes: the rep says whether they go too. */
  alone: Named[];
  /** Texts that the rep wrote elsewhere and that mention a name: they stay as they are. */
  mentions: Mention[];
}

export interface Mention {
  opportunityKey: string | null;
  name: string;
}

/** Everything later than any change. */
const FOR_EVER = "\uffff";

/** The list for one opportunity, account or person. Reads the whole database: for a question, not for a view. */
export async function whatGoes(db: SsmDatabase, entity: Entity): Promise<WhatGoes & { content: Content }> {
  const content = await readContent(db);
  const opportunities = checkRows("opportunities", content.opportunities ?? []).rows;
  const people = checkRows("people", content.people ?? []).rows;
  const accounts = checkRows("accounts", content.accounts ?? []).rows;
  const named = ({ table, key }: Entity): Named => ({ table, key, name: nameOf({ table, key }) });
  const binned = checkRows("bin", content.bin ?? []).rows;
  const nameOf = ({ table, key }: Entity): string => {
    const inBin = binned.find(({ entity }) => entity === rowName(table, key));
    if (inBin) return inBin.body.name ?? "";
    if (table === "accounts")
      return accounts.find(({ accountKey }) => accountKey === key)?.body.page?.name ?? "";
    if (table === "people") {
      const body = people.find(({ personKey }) => personKey === key)?.body;
      return body?.name ?? body?.page?.name ?? "";
    }
    const body = opportunities.find(({ opportunityKey }) => opportunityKey === key)?.body;
    return body?.reading?.fields?.name?.text || (body && typedOf(body)?.name) || "";
  };
  const entities = [named(entity)];
  if (entity.table === "people") {
    // Other entries of the CRM for the same person.
    for (const { personKey, body } of people)
      if (body.sameAs === entity.key) entities.push(named({ table: "people", key: personKey }));
  }
  if (entity.table === "accounts") {
    for (const { opportunityKey, accountKey } of opportunities)
      if (accountKey === entity.key) entities.push(named({ table: "opportunities", key: opportunityKey }));
  }
  for (const row of binned) {
    if (row.body.root !== rowName(entity.table, entity.key)) continue;
    const at = row.entity.indexOf(" ");
    // Entries of the bin name one of the three tables.
    entities.push(
      named({ table: row.entity.slice(0, at) as Entity["table"], key: row.entity.slice(at + 1) }),
    );
  }
  const going = new Set(entities.filter(({ table }) => table === "opportunities").map(({ key }) => key));
  const alone = aloneIn(content, going).map((key) => named({ table: "people", key }));
  return { entities, alone, mentions: mentionsOf(content, entities), content };
}

/** What goes with these, in figures. */
export const figuresOfGoing = (content: Content, entities: readonly Entity[]): Erased =>
  tallyOf(content, new Map(entities.map(({ table, key }) => [rowName(table, key), FOR_EVER])));

/** People whom only these opportunities list, tag or were typed into. */
function aloneIn(content: Content, going: ReadonlySet<string>): string[] {
  if (going.size === 0) return [];
  const here = new Set<string>();
  const elsewhere = new Set<string>();
  const note = (opportunityKey: unknown, personKeys: string[]) => {
    for (const key of personKeys) (going.has(String(opportunityKey)) ? here : elsewhere).add(key);
  };
  for (const row of content.opportunities ?? [])
    if (isPlainObject(row)) note(row.opportunityKey, contactKeysOf(row));
  for (const row of content.roleTags ?? [])
    if (isPlainObject(row)) note(row.opportunityKey, [String(row.personKey)]);
  for (const row of content.people ?? [])
    if (isPlainObject(row) && row.opportunityKey) note(row.opportunityKey, [String(row.personKey)]);
  const known = new Set((content.people ?? []).map((row) => (isPlainObject(row) ? row.personKey : "")));
  return [...here].filter((key) => !elsewhere.has(key) && known.has(key));
}

const textTables = ["roleTags", "evidence", "plans", "accounts", "reviews", "people", "settings"] as const;

/** Free texts with a name in them, apart from the rows that go anyhow. */
function mentionsOf(content: Content, entities: readonly Named[]): Mention[] {
  const names = [...new Set(entities.map(({ name }) => name.trim()).filter((name) => name.length > 2))];
  if (names.length === 0) return [];
  const going = new Set(entities.map(({ key }) => key));
  const found = new Map<string, Mention>();
  for (const table of textTables) {
    for (const row of content[table] ?? []) {
      if (!isPlainObject(row)) continue;
      const { opportunityKey, personKey, accountKey, body } = row;
      if ([opportunityKey, personKey, accountKey].some((key) => typeof key === "string" && going.has(key)))
        continue;
      const name = names.find((each) => holds(body, each));
      const key = typeof opportunityKey === "string" ? opportunityKey : null;
      if (name) found.set(`${key} ${name}`, { opportunityKey: key, name });
    }
  }
  return [...found.values()];
}

function holds(value: unknown, name: string): boolean {
  if (typeof value === "string") return value.includes(name);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, each]) => key !== "page" && holds(each, name));
}
