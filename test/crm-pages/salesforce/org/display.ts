import { type Field, fieldOf } from "./fields";
import { formatConverted, formatDay, formatMoney, formatPercent, formatPerson } from "./format";
import type { Org } from "./orgs";
import { picklistLabel } from "./picklists";
import { type DemoRecord, type FieldValue, findContact } from "./records";
import type { CurrencyCode, Language } from "./types";

/** How a user looks at the org. */
export interface Viewer {
  readonly org: Org;
  readonly language: Language;
  /** Whether the org's picklists were translated. */
  readonly translated: boolean;
  /** The user's own currency where the org shows conversions in parentheses. */
  readonly converted: CurrencyCode | null;
}

export interface Shown {
  readonly text: string;
  /** The record a lookup points at; null for plain values and for queues. */
  readonly recordId: string | null;
}

const blank: Shown = { text: "", recordId: null };

export function personName(viewer: Viewer, id: string): string {
  const user = viewer.org.users.find((candidate) => candidate.id === id);
  if (user) return formatPerson(user, viewer.language);
  return viewer.org.queues.find((candidate) => candidate.id === id)?.name ?? "";
}

function lookup(viewer: Viewer, id: string): Shown {
  const account = viewer.org.accounts.find((candidate) => candidate.id === id);
  if (account) return { text: account.name, recordId: id };
  const opportunity = viewer.org.opportunities.find((candidate) => candidate.id === id);
  if (opportunity) return { text: opportunity.Name, recordId: id };
  const found = findContact(viewer.org, id);
  return found ? { text: formatPerson(found.contact, viewer.language), recordId: id } : blank;
}

function money(viewer: Viewer, amount: number, currency: CurrencyCode): string {
  if (viewer.org.singleCurrency)
    return formatMoney(amount, viewer.org.singleCurrency, viewer.language, false);
  return viewer.converted
    ? formatConverted(amount, currency, viewer.converted, viewer.language)
    : formatMoney(amount, currency, viewer.language, true);
}

function shownValue(viewer: Viewer, record: DemoRecord, field: Field, value: FieldValue): Shown {
  const text = (shown: string): Shown => ({ text: shown, recordId: null });
  switch (field.kind) {
    case "money":
    case "formulaMoney":
      return text(money(viewer, Number(value), record.currency));
    case "percent":
      return text(formatPercent(Number(value), viewer.language));
    case "date":
      return text(formatDay(String(value), viewer.language));
    case "picklist":
      return text(picklistLabel(String(value), viewer.language, viewer.translated));
    case "lookup":
      return lookup(viewer, String(value));
    case "owner":
    case "userStamp":
      return {
        text: personName(viewer, String(value)),
        recordId: String(value).startsWith("005") ? String(value) : null,
      };
    default:
      return text(String(value));
  }
}

/** What Lightning shows for one field of a record. */
export function display(viewer: Viewer, record: DemoRecord, apiName: string): Shown {
  const field = fieldOf(record.object, apiName);
  if (field.kind === "personName") return { text: recordName(viewer, record), recordId: null };
  const value = record.values[apiName];
  if (value === null || value === undefined || value === "") return blank;
  return shownValue(viewer, record, field, value);
}

export function recordName(viewer: Viewer, record: DemoRecord): string {
  if (record.object !== "Contact") return String(record.values.Name ?? "");
  const { FirstName, LastName } = record.values;
  return formatPerson(
    { firstName: String(FirstName ?? ""), lastName: String(LastName ?? "") },
    viewer.language,
  );
}

export function isOnLayout(viewer: Viewer, apiName: string): boolean {
  return !viewer.org.hiddenFields?.includes(apiName);
}
