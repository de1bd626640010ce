import type { FieldName, RecordType } from "./reading";

/**
 * What a profile is: everything the product knows about one CRM's pages, as plain data. Profiles travel to the
 * content script as JSON, so regular expressions are strings and nothing here is a function.
 */

/**
 * One step on the way to an element. A CSS selector is looked for below the elements found so far, through open
 * and closed shadow roots; with `^` in front it is the nearest ancestor that matches, across shadow roots; with
 * `+` in front it is the next element sibling, if it matches.
 */
export type Step = string;

/**
 * Where a value may stand. `id` is what the health view and `tried` show.
 * - `css`: follow `find`; the text of what is found is the value.
 * - `labelled`: among elements matching `find` (the labels), those whose text or `attribute` is one of the
 *   field's label texts; from there `value` leads to the value.
 * - `title`: group 1 of `pattern` in the document's title.
 * `take` says what of the element is the value: its visible text (default), the text of the first `link` in it
 * or, without a link, its text, or group 1 of `pattern` in the `attribute` named.
 */
export type Locator =
  | { id: string; by: "css"; find: Step[]; take?: "text" | "link"; attribute?: string; pattern?: string }
  | { id: string; by: "labelled"; find: Step[]; attribute?: string; value: Step[]; take?: "text" | "link" }
  | { id: string; by: "title"; pattern: string };

/** Where one column of a list of contacts stands in a row. */
export interface CellLocator {
  /** Elements that carry the label: cells with the label in `attribute`, or label elements such as `dt`. */
  find: Step;
  attribute?: string;
  /** From the label element to the value; empty when the label element is the cell itself. */
  value: Step[];
}

/** A list of the record's contacts: the container, its rows and what each row holds. */
export interface ContactListLocator {
  id: string;
  find: Step[];
  /** Only containers whose `attribute` (or text) is one of `labels.contacts`; absent: every container found. */
  titleAttribute?: string;
  rows: Step;
  /** The link to the contact; its `href`, matched by `idPattern`, gives the id, its text the name. */
  link: Step;
  cells: CellLocator[];
  /** Shown when the list has loaded and is empty. */
  empty?: Step;
}

export interface StageListLocator {
  id: string;
  find: Step[];
  /** Attribute with the CRM's own stage value; `label` is where the shown text stands (absent: the element). */
  valueAttribute: string;
  label?: Step;
  /** The current stage matches this selector, itself or by an ancestor given as `^`. */
  current: string;
}

/** A URL of the CRM that shows one record; group `id` of `pattern` (on path and hash) is the record id. */
export interface RecordUrl {
  type: RecordType | "list" | "related";
  pattern: string;
}

export interface Profile {
  id: string;
  /** As people know it, and the name under which `crmStageMap` lists it. */
  name: string;
  /** Regular expressions on the host name, anchored. Group `org` names the tenant. */
  hosts: string[];
  urls: RecordUrl[];
  /** How ids of this CRM are brought to one form. */
  idForm: "salesforce18" | "asIs";
  /** Layers that may hold a record page, narrowest first: the visible match of the first that has one is read. */
  shown: string[];
  /** Links inside a layer that name the record it belongs to: proof for or against. Group 1 is the id. */
  proof: { find: Step; attribute: string; pattern: string };
  /** Areas inside the layer that show other records or controls. */
  ignore: string;
  /** What never belongs to a value's text. */
  notText: string;
  fields: Partial<Record<FieldName, Locator[]>>;
  contactLists: ContactListLocator[];
  contactIdPattern: string;
  stageLists: StageListLocator[];
  /** Label texts that the CRM ships, per field and per column, in all languages it is read in. */
  labels: Partial<Record<FieldName | "contacts" | "contactName" | "title" | "role" | "primary", string[]>>;
  /** Texts that stand for an empty value. */
  blankTexts: string[];
  /** Elements that keep their place or size by the viewport and must be narrowed with the page. */
  dock: { right: string[]; width: string[] };
  /** Each must be accepted by this profile and refused by every other. */
  examples: { url: string; type: RecordType | "list" | "related"; key?: string }[];
}
