/**
 * What a fixture is: a page as a CRM shows it and, in a file of the same name, the reading expected of it. Pages are
 * built from published facts, never from our profiles; each says which facts it rests on.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FieldName } from "../../src/crm/reading";

/** A: stated by the vendor. B: several public sources that ran on the product. C: one source, or general knowledge. */
export interface Fact {
  readonly confidence: "A" | "B" | "C";
  readonly fact: string;
}

/** `value` and `currency` as after parsing; null where the page leaves a doubt. */
export type ExpectedField =
  | {
      readonly state: "read";
      readonly text: string;
      readonly value: string | number | null;
      readonly currency?: string | null;
    }
  | { readonly state: "blank" | "missing" | "unreadable" };

export interface ExpectedContact {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly role: string;
  readonly primary: boolean;
}

/** The reading in the shape of the product's own, less what only says how it was found. */
export interface Expected {
  /** `org` where the facts say how the tenant is named. */
  readonly identity: { readonly org?: string; readonly id: string };
  readonly fields: Readonly<Record<FieldName, ExpectedField>>;
  readonly contacts: {
    readonly state: "read" | "blank" | "notSeen";
    readonly rows: readonly ExpectedContact[];
  };
  readonly stages: readonly { readonly label: string; readonly current: boolean }[];
}

/** The file beside the page. */
export interface Expectation {
  readonly url: string;
  readonly from: readonly Fact[];
  /** Null: nothing of this page may be read. */
  readonly expected: Expected | null;
  /** Whole fields, rows and sections, which an administrator may put in another order. */
  readonly movable: readonly string[];
}

export interface Fixture extends Expectation {
  /** The folder: the CRM's name here. */
  readonly crm: string;
  /** `subject--case`. */
  readonly name: string;
  readonly html: string;
}

export const pagesFolder = fileURLToPath(new URL(".", import.meta.url));

/** Every page in the folders of the CRMs; one without its expectation is an error. */
export function fixtures(): Fixture[] {
  return readdirSync(pagesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: crm }) =>
      readdirSync(join(pagesFolder, crm))
        .filter((file) => /--.*\.html$/.test(file))
        .sort()
        .map((file) => {
          const name = basename(file, ".html");
          const read = (extension: string) =>
            readFileSync(join(pagesFolder, crm, `${name}${extension}`), "utf8");
          const expectation: Expectation = JSON.parse(read(".json"));
          return { ...expectation, crm, name, html: read(".html") };
        }),
    );
}

export const read = (text: string, value: string | number | null = text): ExpectedField => ({
  state: "read",
  text,
  value,
});
export const money = (text: string, value: number | null, currency: string | null): ExpectedField => ({
  state: "read",
  text,
  value,
  currency,
});
export const blank: ExpectedField = { state: "blank" };
export const missing: ExpectedField = { state: "missing" };

/** A reading's fields: what isn't named is not on the page. */
export const fieldsOf = (shown: Partial<Record<FieldName, ExpectedField>>): Expected["fields"] => ({
  name: missing,
  account: missing,
  accountId: missing,
  amount: missing,
  closeDate: missing,
  stage: missing,
  owner: missing,
  probability: missing,
  forecastCategory: missing,
  nextStep: missing,
  ...shown,
});

export const notSeen: Expected["contacts"] = { state: "notSeen", rows: [] };
export const contactsOf = (rows: readonly ExpectedContact[]): Expected["contacts"] => ({
  state: "read",
  rows,
});
/** The stages in order, with the current one by its label. */
export const stagesOf = (labels: readonly string[], current: string): Expected["stages"] =>
  labels.map((label) => ({ label, current: label === current }));
