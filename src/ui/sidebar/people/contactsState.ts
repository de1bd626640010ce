import type { ListState, Reading } from "../../../crm/reading";
import type { StoredContact } from "../../../records/schema/opportunities";

/** What there is to say about the CRM's own list of contacts; null: it was read, nothing to say. */
export type ContactsNotice = "searching" | Exclude<ListState, "read">;

export function contactsNotice(reading: Reading | null): ContactsNotice | null {
  if (!reading) return "searching";
  const { state } = reading.contacts;
  if (state === "read") return null;
  return reading.searching && state !== "unreadable" ? "searching" : state;
}

/** Contacts that the page shows without the CRM's id: seen, but a tag on them would have no certain owner. */
export function contactsWithoutId(
  reading: Reading | null,
  stored: readonly StoredContact[],
): Pick<StoredContact, "name" | "title" | "role">[] {
  const shown = reading?.contacts.state === "read" ? reading.contacts.rows : stored;
  return shown.filter(({ id, name }) => !id && name);
}
