import { meridian } from "../accounts/meridian";
import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { users } from "../users";

const [coreBanking, , architect, , procurement] = meridian.contacts;

export const followUp = {
  id: opportunityId(8),
  story: "A second deal with an account whose people are known from an earlier one.",
  Name: "Meridian Trust – Branch Teller Refresh",
  AccountId: meridian.id,
  Amount: 640_000,
  CurrencyIsoCode: "USD",
  CloseDate: "2027-05-14",
  StageName: "Qualification",
  OwnerId: users.daniel.id,
  Probability: 10,
  ForecastCategoryName: "Pipeline",
  NextStep: "Ask who owns the branches' budget",
  LeadSource: "Partner",
  Type: "Existing Customer",
  Description: "",
  Previous_Opportunity__c: null,
  contactRoles: [
    { contactId: coreBanking.id, role: "", primary: true },
    { contactId: architect.id, role: "", primary: false },
    { contactId: procurement.id, role: "", primary: false },
  ],
} as const satisfies Opportunity;
