import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { twoAccounts } from "./accounts";
import { twoUsers } from "./users";

const [vale, kestrel] = twoAccounts;
const [buyer, engineer, director] = vale.contacts;
const [founder, lead, controller] = kestrel.contacts;

/** Two tenants with equal record ids are two records: these ids are those of ssm-demo's opportunities 2 and 4. */
export const twoOpportunities = [
  {
    id: opportunityId(2),
    story: "Same id as ssm-demo's healthy deal, another tenant's record.",
    Name: "Vale Optics – Inspection Line Retrofit",
    AccountId: vale.id,
    Amount: 42_750,
    CurrencyIsoCode: "USD",
    CloseDate: "2027-01-29",
    StageName: "Proposal/Price Quote",
    OwnerId: twoUsers.bea.id,
    Probability: null,
    ForecastCategoryName: "Best Case",
    NextStep: "Send revised quote",
    LeadSource: "Web",
    Type: "New Customer",
    Description: "",
    Previous_Opportunity__c: null,
    contactRoles: [
      { contactId: buyer.id, role: "Economic Buyer", primary: true },
      { contactId: engineer.id, role: "Evaluator", primary: false },
      { contactId: director.id, role: "Decision Maker", primary: false },
    ],
  },
  {
    id: opportunityId(4),
    story: "Same id as ssm-demo's deal without a leader, another tenant's record.",
    Name: "Kestrel Robotics – Fleet Support Renewal",
    AccountId: kestrel.id,
    Amount: 318_400.25,
    CurrencyIsoCode: "USD",
    CloseDate: "2026-12-11",
    StageName: "Needs Analysis",
    OwnerId: twoUsers.omar.id,
    Probability: 25,
    ForecastCategoryName: "Pipeline",
    NextStep: "",
    LeadSource: "Customer Event",
    Type: "Existing Customer - Upgrade",
    Description: "",
    Previous_Opportunity__c: null,
    contactRoles: [
      { contactId: founder.id, role: "Decision Maker", primary: false },
      { contactId: lead.id, role: "Technical Buyer", primary: true },
      { contactId: controller.id, role: "Economic Buyer", primary: false },
    ],
  },
] as const satisfies readonly Opportunity[];
