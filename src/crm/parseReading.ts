import { parseAmount, parsePercent } from "./amounts";
import { parseDate } from "./dates";
import {
  type ContactRow,
  type FieldName,
  type FieldReading,
  type FieldText,
  fieldNames,
  type PageReading,
  type Reading,
} from "./reading";

/**
 * Turns what the content script sent into what is shown and stored: numbers and dates where parsing is certain,
 * by the page's language. Runs in an extension page, never in the CRM's.
 */
export function parseReading(page: PageReading): Reading {
  const { otherDates: _, dateLanguage: __, ...told } = page;
  const fields: Reading["fields"] = {};
  for (const name of fieldNames) {
    const field = page.fields[name];
    if (field) fields[name] = parseField(name, field, page);
  }
  return {
    ...told,
    fields,
    contacts: { ...page.contacts, rows: distinct(page.contacts.rows.map(withoutMarks)) },
  };
}

/** CRMs write a dash for nothing. */
const dash = (text: string): string => (/^[-–—]+$/.test(text) ? "" : text);
const withoutMarks = (row: ContactRow): ContactRow => ({
  ...row,
  title: dash(row.title),
  role: dash(row.role),
});

/** A page may show a list twice, or a row for each of a contact's roles: none is kept twice. */
function distinct(rows: ContactRow[]): ContactRow[] {
  const told = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify([row.id, row.name, row.role]);
    return !told.has(key) && told.add(key);
  });
}

function parseField(
  name: FieldName,
  field: FieldText,
  { language, dateLanguage, otherDates }: PageReading,
): FieldReading {
  const text = { ...field, value: null, currency: null };
  if (field.state !== "read") return text;
  if (name === "amount") {
    const amount = parseAmount(field.text, language);
    return amount ? { ...text, ...amount } : text;
  }
  if (name === "closeDate") return { ...text, value: parseDate(field.text, dateLanguage, otherDates) };
  if (name === "probability") return { ...text, value: parsePercent(field.text, language) };
  return { ...text, value: field.text };
}
