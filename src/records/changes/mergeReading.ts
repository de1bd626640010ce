import type { FieldName, FieldReading, Reading as WholeReading } from "../../crm/reading";
import type { StoredContact, StoredField, StoredReading } from "../schema/opportunities";

/** What of a reading is kept: how it fared is the health view's. */
type Reading = Omit<WholeReading, "profile" | "lacks">;

/**
 * What all readings of a record together say. What the page didn't show (missing, unreadable, not loaded yet)
 * leaves the earlier value as it was; what it showed as empty is stored as blank. While a page is still being
 * searched, an empty field or a shorter list may only be a late one, so neither replaces anything yet. Lists of
 * contacts are often previews: who isn't in one is gone only where the page says that it shows all.
 */
export function mergeReading(stored: StoredReading | undefined, reading: Reading): StoredReading {
  const { crm, org, type, id, key } = reading.identity;
  const contacts = mergeContacts(stored?.contacts, reading);
  const stages = reading.stages.map(({ value, label, current }) => ({ value, label, current }));
  return {
    identity: { crm, org, type, id, key },
    language: reading.language || stored?.language,
    fields: mergeFields(stored?.fields, reading),
    ...(contacts ? { contacts } : {}),
    stages: stages.length > 0 ? stages : stored?.stages,
  };
}

type StoredFields = NonNullable<StoredReading["fields"]>;

function mergeFields(stored: StoredFields = {}, reading: Reading): StoredFields {
  const merged: StoredFields = { ...stored };
  for (const [name, field] of Object.entries(reading.fields)) {
    // Object.entries forgets the key type; the reading's schema has checked the names.
    const fieldName = name as FieldName;
    merged[fieldName] = field ? mergeField(stored[fieldName], field, reading.searching) : stored[fieldName];
  }
  return merged;
}

function mergeField(
  stored: StoredField | undefined,
  field: FieldReading,
  isSearching: boolean,
): StoredField | undefined {
  const { state, text, value, currency } = field;
  if (state === "blank") {
    return isSearching && stored ? stored : { state, text: "", value: null, currency: null };
  }
  if (state !== "read") return stored;
  // The same text once understood stays understood, also where this reading lacked the page's language.
  if (stored?.state === "read" && stored.text === text && value === null) return stored;
  return { state, text, value, currency };
}

function mergeContacts(stored: StoredContact[] | undefined, reading: Reading): StoredContact[] | undefined {
  const { state, rows, whole } = reading.contacts;
  if (state === "blank" ? reading.searching : state !== "read") return stored;
  const shown = rows
    .map(({ id, name, title, role, primary }) => ({ id, name, title, role, primary }))
    .filter((row, at, all) => all.findIndex((each) => isSame(each, row)) === at);
  if (!stored || state === "blank" || (whole && !reading.searching)) return shown;
  return [...shown, ...stored.filter((row) => !shown.some((each) => isSame(each, row)))];
}

/** Without the CRM's id a row is known by its name alone: its title or role may be another one later. */
const isSame = (each: StoredContact, row: StoredContact) =>
  row.id ? each.id === row.id : each.name === row.name;

/** The stage as the CRM itself calls it where the page tells, else as shown; null when no stage was read. */
export function crmStageOf(reading: StoredReading | undefined): { value: string; label: string } | null {
  const shown = reading?.fields?.stage;
  if (shown?.state !== "read" || !shown.text) return null;
  const row = reading?.stages?.find(({ label }) => label === shown.text);
  return { value: row?.value || shown.text, label: shown.text };
}
