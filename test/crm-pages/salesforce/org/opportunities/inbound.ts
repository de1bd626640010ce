import { harbor } from "../accounts/harbor";
import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { queues } from "../users";

const [requester, plant, quality] = harbor.contacts;

export const inbound = {
  id: opportunityId(7),
  story:
    "Barely filled in: owned by a queue, no amount, a next step of two dashes, and a name full of separators.",
  Name: 'Harbor Foods: "Cold Chain" <Phase 2> | 50% & more',
  AccountId: harbor.id,
  Amount: null,
  CurrencyIsoCode: "USD",
  CloseDate: "2026-11-30",
  StageName: "Qualification",
  OwnerId: queues.inbound.id,
  Probability: null,
  ForecastCategoryName: "Pipeline",
  NextStep: "--",
  LeadSource: "Web",
  Type: "",
  Description: "",
  Previous_Opportunity__c: null,
  contactRoles: [
    { contactId: requester.id, role: "", primary: false },
    { contactId: plant.id, role: "Business User", primary: false },
    { contactId: quality.id, role: "Evaluator", primary: false },
  ],
} as const satisfies Opportunity;
