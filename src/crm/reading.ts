/** What a reading is: everything that came out of one CRM page about one record. Plain data, no DOM. */

/** The fields of an opportunity that a profile may locate. */
export const fieldNames = [
  "name",
  "account",
  "accountId",
  "amount",
  "closeDate",
  "stage",
  "owner",
  "probability",
  "forecastCategory",
  "nextStep",
] as const;
export type FieldName = (typeof fieldNames)[number];

export type RecordType = "opportunity" | "account" | "contact";

/**
 * Which record a page shows. `key` is `crm:org:type:recordId` and is what everything is stored under; `org`
 * names the tenant (for Salesforce the My Domain label), never just the host; `id` is the widened record id.
 */
export interface Identity {
  crm: string;
  org: string;
  type: RecordType;
  id: string;
  key: string;
}

/**
 * `read`: found, with text. `blank`: found, open and empty (also `--`). `missing`: no locator found a place.
 * `unreadable`: the place is there, its text can't be had. `notSeen`: a list that hasn't loaded.
 */
export type ReadState = "read" | "blank" | "missing" | "unreadable";
export type ListState = ReadState | "notSeen";

/** One field as the content script found it: `text` as shown, `locator` the one that found it, `tried` the others. */
export interface FieldText {
  state: ReadState;
  text: string;
  locator: string | null;
  tried: string[];
  /** What stands where the value was when it was taught, and nothing else says so: shown to be confirmed, never stored. */
  guess?: string;
}

/** A field after parsing: `value` only where parsing is certain (amount a number, dates ISO `YYYY-MM-DD`). */
export interface FieldReading extends FieldText {
  value: string | number | null;
  /** ISO 4217, amounts only, and only where the page leaves no doubt. */
  currency: string | null;
}

export interface ContactRow {
  /** CRM record id of the contact, widened; empty when the row carries no link. */
  id: string;
  name: string;
  title: string;
  /** The CRM's own role text as shown. */
  role: string;
  primary: boolean;
  locator: string;
}

export interface ContactsReading {
  state: ListState;
  rows: ContactRow[];
  locator: string | null;
  tried: string[];
  /** The page says that these are all; where it doesn't, the list may be a preview. */
  whole?: true;
}

/** The org's stages in order: `value` is the CRM's own (untranslated where the page tells), `label` as shown. */
export interface StageRow {
  value: string;
  label: string;
  current: boolean;
}

/** As the content script sends it. */
export interface PageReading {
  identity: Identity;
  /** By which profile; two interfaces of one CRM have one each. */
  profile: string;
  /** Fields without which the profile doesn't fit the page, and whose places were not found. */
  lacks: FieldName[];
  /** BCP 47, from `<html lang>`; empty when the page doesn't say. */
  language: string;
  /** Whose order of day and month the page follows; empty where that is a setting of its own. */
  dateLanguage: string;
  /** Other dates that the page shows, as text: evidence of its order of day and month. */
  otherDates: string[];
  fields: Partial<Record<FieldName, FieldText>>;
  contacts: ContactsReading;
  stages: StageRow[];
  /** True until the page has been quiet for long enough that what is missing may be called missing. */
  searching: boolean;
}

/** Contacts and stages before anything is known of them. */
export type FromLists = Pick<PageReading, "contacts" | "stages" | "otherDates">;

export const listsNotSeen = (): FromLists => ({
  contacts: { state: "notSeen", rows: [], locator: null, tried: [] },
  stages: [],
  otherDates: [],
});

/** As the extension pages use and store it. */
export interface Reading extends Omit<PageReading, "fields" | "otherDates" | "dateLanguage"> {
  fields: Partial<Record<FieldName, FieldReading>>;
}
