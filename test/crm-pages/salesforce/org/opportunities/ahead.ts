import { huarui } from "../accounts/huarui";
import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { users } from "../users";

const [informationCentre, purchasing, project, finance, consultant] = huarui.contacts;

export const ahead = {
  id: opportunityId(3),
  story: "Ahead of the customer: the CRM says negotiation, while nobody who decides has been met.",
  Name: "华锐重工 ERP 升级项目（二期）",
  AccountId: huarui.id,
  Amount: 8_500_000,
  CurrencyIsoCode: "CNY",
  CloseDate: "2026-12-31",
  StageName: "Negotiation/Review",
  OwnerId: users.xinyi.id,
  Probability: 90,
  ForecastCategoryName: "Commit",
  NextStep: "等待客户确认合同条款，约财务总监见面",
  LeadSource: "Partner Referral",
  Type: "Existing Customer - Replacement",
  Description: "一期由合作伙伴实施。客户希望年底前签约，但预算尚未批复。",
  Previous_Opportunity__c: null,
  contactRoles: [
    { contactId: project.id, role: "Evaluator", primary: true },
    { contactId: informationCentre.id, role: "Technical Buyer", primary: false },
    { contactId: purchasing.id, role: "Business User", primary: false },
    { contactId: finance.id, role: "", primary: false },
    { contactId: consultant.id, role: "Influencer", primary: false },
  ],
} as const satisfies Opportunity;
