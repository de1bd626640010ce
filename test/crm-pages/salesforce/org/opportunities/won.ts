import { brandt } from "../accounts/brandt";
import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { users } from "../users";

const [director, workshops, it] = brandt.contacts;

export const won = {
  id: opportunityId(6),
  story: "Won last week: what is left is to make sure the customer sees the value.",
  Name: "Brandt & Söhne – Werkstattportal",
  AccountId: brandt.id,
  Amount: 96_500.5,
  CurrencyIsoCode: "EUR",
  CloseDate: "2026-11-18",
  StageName: "Closed Won",
  OwnerId: users.jonas.id,
  Probability: 100,
  ForecastCategoryName: "Closed",
  NextStep: "Kick-off am 30.11. in München",
  LeadSource: "Partner Referral",
  Type: "New Customer",
  Description: "Vertrag am 18.11. unterschrieben.",
  Previous_Opportunity__c: null,
  contactRoles: [
    { contactId: director.id, role: "Economic Decision Maker", primary: true },
    { contactId: workshops.id, role: "Business User", primary: false },
    { contactId: it.id, role: "Technical Buyer", primary: false },
  ],
} as const satisfies Opportunity;
