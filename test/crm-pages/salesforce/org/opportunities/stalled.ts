import { aoba } from "../accounts/aoba";
import { opportunityId } from "../ids";
import type { Opportunity } from "../types";
import { users } from "../users";

const [production, planning, systems, accounting] = aoba.contacts;

export const stalled = {
  id: opportunityId(5),
  story: "Stalled: the close date is past, the stage hasn't moved, the next step is a note of last summer.",
  Name: "青葉製作所 生産計画DXプロジェクト",
  AccountId: aoba.id,
  Amount: 185_000_000,
  CurrencyIsoCode: "JPY",
  CloseDate: "2026-09-30",
  StageName: "Perception Analysis",
  OwnerId: users.haruka.id,
  Probability: 70,
  ForecastCategoryName: "Best Case",
  NextStep: "7月の役員会の結果待ち",
  LeadSource: "Trade Show",
  Type: "New Customer",
  Description: "6月に評価を完了。その後、先方からの連絡なし。",
  Previous_Opportunity__c: null,
  contactRoles: [
    { contactId: production.id, role: "Economic Decision Maker", primary: true },
    { contactId: planning.id, role: "Business User", primary: false },
    { contactId: systems.id, role: "Evaluator", primary: false },
    { contactId: accounting.id, role: "Economic Buyer", primary: false },
  ],
} as const satisfies Opportunity;
