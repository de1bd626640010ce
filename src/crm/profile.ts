import type { FieldName, RecordType } from "./reading";

/**
 * What a profile is: everything the product knows about one CRM's pages, as plain data. Profiles travel to the
 * content script as JSON, so regular expressions are strings and nothing here is a function.
 */

/**
 * One step on the way to an element. A CSS selector is looked for below the elements found so far, through open
 * and closed shadow roots and same-origin frames; with `^` in front it is the nearest ancestor that matches, across
 * shadow roots, and `^` alone the parent; with `+` in front it is the next element sibling, if it matches; `@` is
 * what a label names by `for` or `aria-labelledby`.
 */
export type Step = string;

/**
 * What of the place found is the value.
 * - `text`: its visible text. The default.
 * - `link`: the text of the first link in it or, without one, its text.
 * - `control`: what the first input, list or text box in it shows; without one, its text. Never of a password,
 *   hidden or file input.
 * - `rest`: its text without the label: without the label's own element, or without a label text at its start. A
 *   place that shows no label of ours says nothing.
 */
export type Take = "text" | "link" | "control" | "rest";

interface Value {
  take?: Take;
  /** Attributes that hold the value whole where its text may be cut: the first that isn't empty goes before it. */
  whole?: string[];
  /** Group 1 in the text is the value; a text that doesn't match is none. */
  pattern?: string;
  /** May stand in an area of `onlyLists`. */
  inLists?: boolean;
}

/**
 * Where a value may stand. `id` is what the health view and `tried` show.
 * - `css`: follow `find`. With `attribute` the value is a record id: group 1 of `pattern` in that attribute alone.
 *   A `witness` goes by position alone: what it finds is only ever a guess to be confirmed.
 * - `labelled`: among elements matching `find` (the labels), those whose text or `attribute` is one of the
 *   field's label texts; from there `value` leads to the value.
 * - `title`: group 1 of `pattern` in the document's title.
 */
export type Locator =
  | ({ id: string; by: "css"; find: Step[]; attribute?: string; witness?: true } & Value)
  | ({ id: string; by: "labelled"; find: Step[]; attribute?: string; value: Step[] } & Value)
  | { id: string; by: "title"; pattern: string };

export type Column = "title" | "role" | "primary";

/** Where the columns of a list of contacts stand in a row. */
export type CellLocator =
  /** Elements that carry a column's label: in `attribute`, or as label elements such as `dt`; `value` leads on. */
  | { by: "label"; find: Step; attribute?: string; value: Step[] }
  /** A column's cell by a name of the CRM's own. */
  | { by: "name"; column: Column; find: Step }
  /** The cell as far from the row's start as the header with the column's label is from its row's start. */
  | { by: "header"; headers: Step; cells: Step }
  /** A part of the row whose whole text is one of `labels.roles`: for lists that name no columns. */
  | { by: "words"; find: Step };

/** A list of the record's contacts: the container, its rows and what each row holds. */
export interface ContactListLocator {
  id: string;
  find: Step[];
  /** Only containers whose `attribute` (or text) is one of `labels.contacts`; absent: every container found. */
  titled?: { find?: Step; attribute?: string };
  rows: Step;
  /** The link to the contact: its text is the name, its `href` by `contactIdPattern` the id. */
  link: Step;
  /** Where rows have no link: parts whose texts together are the name; the first of these that says one. */
  name?: Step[][];
  cells: CellLocator[];
  /** Attribute that holds a cell's text whole, before its text. */
  whole?: string;
  /** Shown when the list has loaded and is empty. */
  empty?: Step;
  /** Where the list says how many it has in all, as "(12)" or "(3+)": more than its rows, and it is a preview. */
  count?: Step;
}

export interface StageListLocator {
  id: string;
  find: Step[];
  /** Attribute with the CRM's own stage value; absent: the text. `label` is where the shown text stands. */
  valueAttribute?: string;
  label?: Step;
  /** Attribute that holds the label, where its text says more. */
  labelAttribute?: string;
  /** The current stage matches the first of these that any matches, itself or by an ancestor given as `^`. */
  current: string[];
}

/**
 * A URL of the CRM that shows one record; group `id` of `pattern` (on path, query and hash) is the record id, group
 * `org` the tenant where the host doesn't name it, group `base` what goes before the CRM's own path on premise, group
 * `deal` the opportunity that a `related` list belongs to.
 */
export interface RecordUrl {
  type: RecordType | "list" | "related";
  pattern: string;
}

/** What a page of an on-premise CRM looks like, for recognising it where the host says nothing. */
export interface Mark {
  /** An element, or a pattern in the address (path, query and hash) or in the document's title. */
  by: "element" | "address" | "title";
  find: string;
  /** How much it says, of 100: marks add up, from 60 on the product is sure. */
  weight: number;
}

export type LabelName = FieldName | "contacts" | "roles" | Column;

export interface Profile {
  id: string;
  /** The CRM in the keys of its records: two interfaces of one CRM share it. */
  crm: string;
  /** As people know it. */
  name: string;
  /** Regular expressions on the host name, anchored. Group `org` names the tenant. Empty: on premise. */
  hosts: string[];
  /** On premise, once the rep has switched a site on: the one origin on which this profile reads. */
  origin?: string;
  /** On premise: how its pages are recognised. */
  marks: Mark[];
  urls: RecordUrl[];
  /** How ids of this CRM are brought to one form. */
  idForm: "salesforce18" | "lowerCase" | "asIs";
  /** Layers that may hold a record page, narrowest first: the visible match of the first that has one is read. */
  shown: string[];
  /**
   * Whether the document's title carries the name of the record shown. Where it doesn't, a layer that is used for
   * one record after another is believed only after its name has changed and kept still.
   */
  titleNames: boolean;
  /** The page may show another record while its address stays: a name that changes ends the reading. */
  addressLags?: boolean;
  /** Elements inside a layer that name the record it belongs to: proof for or against. Group 1 is the id. */
  proof?: { find: Step; attribute: string; pattern: string };
  /** Areas inside the layer that show other records or controls. */
  ignore: string;
  /** Areas of other records in which only the list of contacts is read. */
  onlyLists?: string;
  /** What never belongs to a value's text. */
  notText: string;
  fields: Partial<Record<FieldName, Locator[]>>;
  /** Fields without which the profile doesn't fit the page. */
  required: FieldName[];
  contactLists: ContactListLocator[];
  /** The list of contacts in full, as a page of its own: `proof` is where it names its opportunity. */
  fullList?: { proof: NonNullable<Profile["proof"]>; list: ContactListLocator };
  contactIdPattern: string;
  /** Links to contacts elsewhere than in these lists: on an account's page, in list views. */
  contactLinks?: Step;
  stageLists: StageListLocator[];
  /** Label texts that the CRM ships, per field and per column, in all languages it is read in. */
  labels: Partial<Record<LabelName, string[]>>;
  /** Texts that stand for an empty value. */
  blankTexts: string[];
  /** BCP 47 of the CRM's numbers and dates where the page doesn't say its language. */
  language?: string;
  /**
   * The page's language is not its user's region: an "en-US" page may write dates as in London. Other dates of the
   * page must then tell the order.
   */
  englishIsAnyRegion?: boolean;
  /** Elements that show other dates of the page: evidence of the order in which its dates are written. */
  otherDates?: Step;
  /** Elements that keep their place or size by the viewport and must be narrowed with the page. */
  dock: { right: string[]; width: string[] };
  /** Each must be accepted by this profile and refused by every other. `origin` on premise. */
  examples: { url: string; type: RecordType | "list" | "related"; key?: string; origin?: string }[];
}
