import { nordwind } from "../accounts/nordwind";
import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { users } from "../users";

const [planning, forecasting, guest] = nordwind.contacts;

export const early = {
  id: opportunityId(1),
  story: "Early: a first talk, no named need, no role filled in for one of three contacts, next step blank.",
  Name: "Nordwind Energie – Grid Forecasting Pilot",
  AccountId: nordwind.id,
  Amount: 480_000,
  CurrencyIsoCode: "EUR",
  CloseDate: "2027-06-30",
  StageName: "Prospecting",
  OwnerId: users.jonas.id,
  Probability: null,
  ForecastCategoryName: "Pipeline",
  NextStep: "",
  LeadSource: "Trade Show",
  Type: "New Customer",
  Description: "",
  Previous_Opportunity__c: null,
  contactRoles: [
    { contactId: planning.id, role: "Influencer", primary: true },
    { contactId: forecasting.id, role: "Business User", primary: false },
    { contactId: guest.id, role: "", primary: false },
  ],
} as const satisfies Opportunity;
