import { halcyon } from "../accounts/halcyon";
import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { users } from "../users";

const [operations, planning, systems, finance, architect, dispatch] = halcyon.contacts;

export const healthy = {
  id: opportunityId(2),
  story: "Healthy: need, sponsor and decision maker are known and the stage follows the customer.",
  Name: "Halcyon Logistics – Control Tower",
  AccountId: halcyon.id,
  Amount: 1_200_000,
  CurrencyIsoCode: "USD",
  CloseDate: "2026-12-18",
  StageName: "Value Proposition",
  OwnerId: users.maya.id,
  Probability: null,
  ForecastCategoryName: "Pipeline",
  NextStep: "Walk Renee through the pilot results on Dec 2",
  LeadSource: "Customer Event",
  Type: "Existing Customer - Upgrade",
  Description:
    "Dispatch works from five screens; late loads cost USD 2.1 m a year (Renee's figure).\nPilot in the Joliet hub ran September to October.",
  Previous_Opportunity__c: opportunityId(7),
  contactRoles: [
    { contactId: operations.id, role: "Decision Maker", primary: true },
    { contactId: planning.id, role: "Executive Sponsor", primary: false },
    { contactId: systems.id, role: "Evaluator", primary: false },
    { contactId: finance.id, role: "Economic Buyer", primary: false },
    { contactId: architect.id, role: "Technical Buyer", primary: false },
    { contactId: dispatch.id, role: "Business User", primary: false },
  ],
} as const satisfies Opportunity;
