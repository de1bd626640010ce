import { meridian } from "../accounts/meridian";
import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { users } from "../users";

const [coreBanking, ledger, architect, risk, procurement, release, audit, branches, migration] =
  meridian.contacts;

export const noLeader = {
  id: opportunityId(4),
  story: "No key decision leader: nine people, every role but the one that decides.",
  Name: "Meridian Trust – Core Ledger Modernization",
  AccountId: meridian.id,
  Amount: 3_750_000.5,
  CurrencyIsoCode: "USD",
  CloseDate: "2027-03-31",
  StageName: "Id. Decision Makers",
  OwnerId: users.daniel.id,
  Probability: 55,
  ForecastCategoryName: "Pipeline",
  NextStep: "Ask Alicia who signs above USD 1 m",
  LeadSource: "Web",
  Type: "New Customer",
  Description: "Three vendors invited. Vendor risk review is scheduled for January.",
  Previous_Opportunity__c: null,
  contactRoles: [
    { contactId: coreBanking.id, role: "Executive Sponsor", primary: true },
    { contactId: ledger.id, role: "Business User", primary: false },
    { contactId: architect.id, role: "Technical Buyer", primary: false },
    { contactId: risk.id, role: "Influencer", primary: false },
    { contactId: procurement.id, role: "Evaluator", primary: false },
    { contactId: release.id, role: "Business User", primary: false },
    { contactId: audit.id, role: "Influencer", primary: false },
    { contactId: branches.id, role: "Business User", primary: false },
    { contactId: migration.id, role: "Other", primary: false },
  ],
} as const satisfies Opportunity;
