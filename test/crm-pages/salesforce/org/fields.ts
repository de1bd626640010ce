import type { Words } from "./types";

export type FieldKind =
  | "text"
  | "longText"
  | "money"
  | "formulaMoney"
  | "percent"
  | "date"
  | "picklist"
  | "currencyCode"
  | "lookup"
  | "owner"
  | "email"
  | "phone"
  | "url"
  | "personName"
  | "userStamp";

export interface Field {
  readonly apiName: string;
  readonly kind: FieldKind;
  readonly label: Words;
  /** Shown without a pencil. */
  readonly readOnly?: boolean;
}

const field = (
  apiName: string,
  kind: FieldKind,
  en_US: string,
  zh_CN: string,
  de: string,
  ja: string,
  readOnly = false,
): Field => ({
  apiName,
  kind,
  label: { en_US, zh_CN, de, ja },
  readOnly,
});

/** Amount, CloseDate, StageName, AccountId and OwnerId carry known translations (A), the others usual ones (C). */
export const opportunityFields: readonly Field[] = [
  field("Name", "text", "Opportunity Name", "业务机会名", "Opportunityname", "商談名"),
  field("AccountId", "lookup", "Account Name", "客户名", "Accountname", "取引先名"),
  field("Amount", "money", "Amount", "金额", "Betrag", "金額"),
  field(
    "CurrencyIsoCode",
    "currencyCode",
    "Opportunity Currency",
    "业务机会货币",
    "Opportunity-Währung",
    "商談 通貨",
  ),
  field("CloseDate", "date", "Close Date", "结束日期", "Schlusstermin", "完了予定日"),
  field("StageName", "picklist", "Stage", "阶段", "Phase", "フェーズ"),
  field("OwnerId", "owner", "Opportunity Owner", "业务机会所有人", "Opportunity-Inhaber", "商談所有者"),
  field("Probability", "percent", "Probability (%)", "可能性 (%)", "Wahrscheinlichkeit (%)", "確度 (%)"),
  field(
    "ExpectedRevenue",
    "formulaMoney",
    "Expected Revenue",
    "预期收入",
    "Erwarteter Umsatz",
    "期待収益",
    true,
  ),
  field(
    "ForecastCategoryName",
    "picklist",
    "Forecast Category",
    "预测类别",
    "Prognosekategorie",
    "売上予測分類",
  ),
  field("NextStep", "text", "Next Step", "下一步", "Nächster Schritt", "次のステップ"),
  field("LeadSource", "picklist", "Lead Source", "潜在客户来源", "Leadquelle", "リードソース"),
  field("Type", "picklist", "Type", "类型", "Typ", "種別"),
  field("Description", "longText", "Description", "描述", "Beschreibung", "説明"),
  field(
    "Previous_Opportunity__c",
    "lookup",
    "Previous Opportunity",
    "上一个业务机会",
    "Vorherige Opportunity",
    "前回の商談",
  ),
  field("CreatedById", "userStamp", "Created By", "创建人", "Erstellt von", "作成者", true),
  field(
    "LastModifiedById",
    "userStamp",
    "Last Modified By",
    "上次修改人",
    "Zuletzt geändert von",
    "最終更新者",
    true,
  ),
];

export const accountFields: readonly Field[] = [
  field("Name", "text", "Account Name", "客户名", "Accountname", "取引先名"),
  field("Phone", "phone", "Phone", "电话", "Telefon", "電話"),
  field("Website", "url", "Website", "网站", "Website", "Web サイト"),
  field("Industry", "picklist", "Industry", "行业", "Branche", "業種"),
  field("BillingCity", "text", "Billing City", "开单城市", "Rechnungsort", "市区郡(請求先)"),
  field("OwnerId", "owner", "Account Owner", "客户所有人", "Account-Inhaber", "取引先所有者"),
  field("CreatedById", "userStamp", "Created By", "创建人", "Erstellt von", "作成者", true),
  field(
    "LastModifiedById",
    "userStamp",
    "Last Modified By",
    "上次修改人",
    "Zuletzt geändert von",
    "最終更新者",
    true,
  ),
];

export const contactFields: readonly Field[] = [
  field("Name", "personName", "Name", "姓名", "Name", "名前"),
  field("AccountId", "lookup", "Account Name", "客户名", "Accountname", "取引先名"),
  field("Title", "text", "Title", "职务", "Titel", "役職"),
  field("Email", "email", "Email", "电子邮件", "E-Mail", "メール"),
  field("Phone", "phone", "Phone", "电话", "Telefon", "電話"),
  field("OwnerId", "owner", "Contact Owner", "联系人所有人", "Kontakt-Inhaber", "取引先責任者所有者"),
  field("CreatedById", "userStamp", "Created By", "创建人", "Erstellt von", "作成者", true),
  field(
    "LastModifiedById",
    "userStamp",
    "Last Modified By",
    "上次修改人",
    "Zuletzt geändert von",
    "最終更新者",
    true,
  ),
];

export const fieldsOf = {
  Opportunity: opportunityFields,
  Account: accountFields,
  Contact: contactFields,
} as const;

export type RecordObject = keyof typeof fieldsOf;

export function fieldOf(object: RecordObject, apiName: string): Field {
  const found = fieldsOf[object].find((candidate) => candidate.apiName === apiName);
  if (!found) throw new Error(`${object} has no field ${apiName}`);
  return found;
}
