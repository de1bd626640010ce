/**
 * What a reader of the demo org's pages should find, told from the data and never from the page: browser tests
 * compare the product's reading with this.
 */
import { display, isOnLayout, recordName, type Viewer } from "./org/display";
import { formatPerson, word } from "./org/format";
import { to18 } from "./org/ids";
import { orgs } from "./org/orgs";
import { picklistLabel } from "./org/picklists";
import { type DemoRecord, findContact, findOpportunity, findRecord } from "./org/records";
import type { CurrencyCode, Language } from "./org/types";
import { pathSteps } from "./page/pathSteps";

export type ReadingField =
  | "name"
  | "account"
  | "accountId"
  | "amount"
  | "closeDate"
  | "stage"
  | "owner"
  | "probability"
  | "forecastCategory"
  | "nextStep";

/** `text` is what the page shows, to the letter (no-break spaces too); `value` is what it means. */
export type ExpectedField =
  | {
      readonly state: "read";
      readonly text: string;
      readonly value: string | number;
      readonly currency?: CurrencyCode;
      readonly currencyIsShownAs?: "code" | "symbol";
    }
  | { readonly state: "blank" }
  | { readonly state: "missing" };

export interface ExpectedContact {
  readonly id: string;
  readonly name: string;
  /** Empty where the page shows nothing. */
  readonly title: string;
  readonly role: string;
  /** The untranslated role. */
  readonly roleValue: string;
  readonly primary: boolean;
}

export interface ExpectedReading {
  readonly recordId: string;
  /** The tenant: My Domain label with its sandbox part. */
  readonly org: string;
  readonly title: string;
  readonly fields: Readonly<Record<ReadingField, ExpectedField>>;
  /** Once the related list has loaded; until then they are "not seen". */
  readonly contacts: readonly ExpectedContact[];
  /** The steps of the path in order, as labelled and as named (`data-name` in the Aura form). */
  readonly stages: readonly { readonly label: string; readonly value: string; readonly isCurrent: boolean }[];
}

export interface Reader {
  readonly org?: string;
  readonly language?: Language;
  /** `picklists=org` shows untranslated values. */
  readonly translated?: boolean;
  /** The option `converted`. */
  readonly converted?: CurrencyCode | null;
}

const apiNames: Readonly<Record<ReadingField, string>> = {
  name: "Name",
  account: "AccountId",
  accountId: "AccountId",
  amount: "Amount",
  closeDate: "CloseDate",
  stage: "StageName",
  owner: "OwnerId",
  probability: "Probability",
  forecastCategory: "ForecastCategoryName",
  nextStep: "NextStep",
};

function viewerFor({
  org = "ssm-demo",
  language = "en_US",
  translated = true,
  converted = null,
}: Reader): Viewer {
  const found = orgs.find((candidate) => candidate.name === org);
  if (!found) throw new Error(`no such demo org: ${org}`);
  return { org: found, language, translated, converted };
}

function expectedField(viewer: Viewer, record: DemoRecord, field: ReadingField): ExpectedField {
  const apiName = apiNames[field];
  if (!isOnLayout(viewer, apiName)) return { state: "missing" };
  const shown = display(viewer, record, apiName);
  const value = record.values[apiName];
  // A rep's own "--" is what Lightning shows for nothing too: told as blank (issue 2, Reading).
  if (value === null || value === undefined || shown.text === "" || shown.text === "--")
    return { state: "blank" };
  if (field === "accountId") return { state: "read", text: String(value), value };
  if (field === "account") return { state: "read", text: shown.text, value: shown.text };
  if (field === "owner") return { state: "read", text: shown.text, value: shown.text };
  if (field !== "amount") return { state: "read", text: shown.text, value };
  return {
    state: "read",
    text: shown.text,
    value,
    currency: record.currency,
    currencyIsShownAs: viewer.org.singleCurrency ? "symbol" : "code",
  };
}

/** The expected reading of an opportunity, by its 15- or 18-character id. */
export function expectedReading(anyId: string, reader: Reader = {}): ExpectedReading {
  const viewer = viewerFor(reader);
  const id = to18(anyId);
  const opportunity = findOpportunity(viewer.org, id);
  const record = findRecord(viewer.org, id);
  if (!opportunity || !record) throw new Error(`${viewer.org.name} has no opportunity ${id}`);
  const names = Object.keys(apiNames) as ReadingField[];
  const name = recordName(viewer, record);
  return {
    recordId: id,
    org: viewer.org.name,
    title: `${name} | ${word("Opportunity", viewer.language)} | Salesforce`,
    fields: Object.fromEntries(names.map((field) => [field, expectedField(viewer, record, field)])) as Record<
      ReadingField,
      ExpectedField
    >,
    contacts: opportunity.contactRoles.map(({ contactId, role, primary }) => {
      const contact = findContact(viewer.org, contactId)?.contact;
      if (!contact) throw new Error(`${id}: no such contact ${contactId}`);
      const roleLabel = picklistLabel(role, viewer.language, viewer.translated);
      return {
        id: contactId,
        name: formatPerson(contact, viewer.language),
        title: contact.title,
        role: roleLabel,
        roleValue: role,
        primary,
      };
    }),
    stages: pathSteps(opportunity.StageName, viewer.language, viewer.translated).map(
      ({ label, value, isCurrent }) => ({ label, value, isCurrent }),
    ),
  };
}

/** Every opportunity of an org with the story it tells. */
export function opportunitiesOf(
  org = "ssm-demo",
): readonly { readonly id: string; readonly story: string; readonly name: string }[] {
  return viewerFor({ org }).org.opportunities.map(({ id, story, Name }) => ({ id, story, name: Name }));
}
