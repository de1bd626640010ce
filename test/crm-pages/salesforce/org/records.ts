import type { RecordObject } from "./fields";
import { objectOf, to18 } from "./ids";
import type { Org } from "./orgs";
import { stageOf } from "./stages";
import { today } from "./today";
import type { Account, Contact, CurrencyCode, Opportunity } from "./types";

export type FieldValue = string | number | null;

/** A record as the page's data service hands it out: API names to raw values. */
export interface DemoRecord {
  readonly id: string;
  readonly object: RecordObject;
  readonly currency: CurrencyCode;
  readonly values: Readonly<Record<string, FieldValue>>;
}

function ofOpportunity(opportunity: Opportunity, org: Org): DemoRecord {
  const { id, story: _story, contactRoles: _roles, ...values } = opportunity;
  const probability = opportunity.Probability ?? stageOf(opportunity.StageName).probability;
  return {
    id,
    object: "Opportunity",
    currency: org.singleCurrency ?? opportunity.CurrencyIsoCode,
    values: {
      ...values,
      Probability: probability,
      ExpectedRevenue: opportunity.Amount === null ? null : (opportunity.Amount * probability) / 100,
      CreatedById: opportunity.OwnerId.startsWith("005") ? opportunity.OwnerId : org.user.id,
      LastModifiedById: org.user.id,
      CreatedDate: "2026-03-02",
      LastModifiedDate: today,
    },
  };
}

const stamps = (ownerId: string) => ({
  CreatedById: ownerId,
  LastModifiedById: ownerId,
  CreatedDate: "2025-11-03",
  LastModifiedDate: "2026-10-12",
});

function ofAccount(account: Account): DemoRecord {
  return {
    id: account.id,
    object: "Account",
    currency: "USD",
    values: {
      Name: account.name,
      Phone: account.phone,
      Website: account.website,
      Industry: account.industry,
      BillingCity: account.billingCity,
      OwnerId: account.ownerId,
      ...stamps(account.ownerId),
    },
  };
}

function ofContact(contact: Contact, account: Account): DemoRecord {
  return {
    id: contact.id,
    object: "Contact",
    currency: "USD",
    values: {
      FirstName: contact.firstName,
      LastName: contact.lastName,
      AccountId: account.id,
      Title: contact.title,
      Email: contact.email,
      Phone: contact.phone,
      OwnerId: account.ownerId,
      ...stamps(account.ownerId),
    },
  };
}

export function findOpportunity(org: Org, id: string): Opportunity | undefined {
  return org.opportunities.find((candidate) => candidate.id === id);
}

export function findContact(org: Org, id: string): { contact: Contact; account: Account } | undefined {
  for (const account of org.accounts) {
    const contact = account.contacts.find((candidate) => candidate.id === id);
    if (contact) return { contact, account };
  }
  return undefined;
}

/** Finds a record by its 15- or 18-character id. */
export function findRecord(org: Org, anyId: string): DemoRecord | undefined {
  if (!/^([0-9A-Za-z]{15}|[0-9A-Za-z]{18})$/.test(anyId)) return undefined;
  const id = to18(anyId);
  switch (objectOf(id)) {
    case "Opportunity": {
      const opportunity = findOpportunity(org, id);
      return opportunity && ofOpportunity(opportunity, org);
    }
    case "Account": {
      const account = org.accounts.find((candidate) => candidate.id === id);
      return account && ofAccount(account);
    }
    case "Contact": {
      const found = findContact(org, id);
      return found && ofContact(found.contact, found.account);
    }
    default:
      return undefined;
  }
}
