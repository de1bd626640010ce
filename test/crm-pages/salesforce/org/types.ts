export type Language = "en_US" | "zh_CN" | "de" | "ja";
export type CurrencyCode = "USD" | "EUR" | "CNY" | "JPY";

/** A word in each language a demo user may have. */
export type Words = Record<Language, string>;

export interface Person {
  /** Empty for people known by one name only. */
  readonly firstName: string;
  readonly lastName: string;
}

export interface User extends Person {
  readonly id: string;
}

/** A queue may own a record; Lightning then shows its name as plain text, without a link (B). */
export interface Queue {
  readonly id: string;
  readonly name: string;
}

export interface Contact extends Person {
  readonly id: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly industry: string;
  readonly phone: string;
  readonly website: string;
  readonly billingCity: string;
  readonly ownerId: string;
  readonly contacts: readonly Contact[];
}

export interface ContactRole {
  readonly contactId: string;
  /** The picklist's API value; blank where the rep chose none. */
  readonly role: string;
  readonly primary: boolean;
}

export interface Opportunity {
  readonly id: string;
  /** What is the matter with this deal: why the entry exists. */
  readonly story: string;
  readonly Name: string;
  readonly AccountId: string | null;
  readonly Amount: number | null;
  readonly CurrencyIsoCode: CurrencyCode;
  /** ISO day. */
  readonly CloseDate: string;
  readonly StageName: string;
  readonly OwnerId: string;
  /** Percent; null takes the stage's own. */
  readonly Probability: number | null;
  readonly ForecastCategoryName: string;
  readonly NextStep: string;
  readonly LeadSource: string;
  readonly Type: string;
  readonly Description: string;
  /** A custom lookup to another opportunity, which puts a link of the same kind on the page. */
  readonly Previous_Opportunity__c: string | null;
  readonly contactRoles: readonly ContactRole[];
}

export interface OrgData {
  readonly users: readonly User[];
  readonly queues: readonly Queue[];
  readonly accounts: readonly Account[];
  readonly opportunities: readonly Opportunity[];
}
