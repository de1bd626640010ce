import { contactKey } from "../changes/seen";
import { isPlainObject } from "../json";
import type { RowKey } from "../leaves";
import { rowName } from "../schema";
import type { ChangeRow } from "../schema/changes";
import type { Content } from "./content";
import type { Entity } from "./tombstones";

/** Whose a row is: forgetting any of these takes the row along. */
export function entitiesOf(table: string, key: RowKey, opportunityKey?: unknown): string[] {
  const first = String(Array.isArray(key) ? key[0] : key);
  const owner = typeof opportunityKey === "string" ? [rowName("opportunities", opportunityKey)] : [];
  switch (table) {
    case "opportunities":
    case "accounts":
      return [rowName(table, first)];
    case "people":
      return [rowName("people", first), ...owner];
    case "roleTags":
      return [rowName("opportunities", first), rowName("people", Array.isArray(key) ? String(key[1]) : "")];
    case "evidence":
    case "plans":
    case "snapshots":
    case "acknowledgements":
    case "assessments":
      return [rowName("opportunities", first)];
    case "bin":
      return [first];
    default:
      return owner;
  }
}

type Patch = ChangeRow["body"]["patches"][number];

/** Of what one change did to one row. */
export const entitiesOfPatch = ({ table, key, before, after }: Patch): string[] =>
  entitiesOf(table, key, after?.["/opportunityKey"] ?? before?.["/opportunityKey"]);

/** Everything in a content that could have been forgotten somewhere. */
export function candidatesIn(content: Content): Map<string, Entity> {
  const found = new Map<string, Entity>();
  const add = (table: Entity["table"], key: unknown) => {
    if (typeof key === "string" && key !== "") found.set(rowName(table, key), { table, key });
  };
  for (const rows of Object.values(content)) {
    for (const row of rows ?? []) {
      if (!isPlainObject(row)) continue;
      add("opportunities", row.opportunityKey ?? row.scope);
      add("accounts", row.accountKey);
      add("people", row.personKey);
      addBinned(row.entity, add);
    }
  }
  for (const row of content.opportunities ?? []) for (const key of contactKeysOf(row)) add("people", key);
  for (const row of content.changes ?? []) {
    const patches = isPlainObject(row) && isPlainObject(row.body) ? row.body.patches : [];
    for (const patch of Array.isArray(patches) ? patches : []) addPatch(patch, add);
  }
  return found;
}

type Add = (table: Entity["table"], key: unknown) => void;

/** An entry of the bin names its entity as `rowName` does. */
function addBinned(entity: unknown, add: Add): void {
  const [, table, key] = /^(opportunities|accounts|people) (.+)$/s.exec(String(entity ?? "")) ?? [];
  if (table === "opportunities" || table === "accounts" || table === "people") add(table, key);
}

function addPatch(patch: unknown, add: Add): void {
  if (!isPlainObject(patch)) return;
  const { table, key } = patch;
  if (table === "opportunities" || table === "accounts" || table === "people") add(table, key);
  if (table === "bin") addBinned(key, add);
  if (!Array.isArray(key)) return;
  add("opportunities", key[0]);
  if (table === "roleTags") add("people", key[1]);
}

/** Keys of the people whom a record's page listed. */
export function contactKeysOf(opportunity: unknown): string[] {
  const body = isPlainObject(opportunity) ? opportunity.body : undefined;
  const reading = isPlainObject(body) ? body.reading : undefined;
  if (!isPlainObject(reading) || !isPlainObject(reading.identity) || !Array.isArray(reading.contacts))
    return [];
  const { crm, org } = reading.identity;
  return reading.contacts.flatMap((contact) => {
    const id = isPlainObject(contact) ? contact.id : "";
    return typeof id === "string" && id !== "" ? [contactKey(String(crm), String(org), id)] : [];
  });
}
