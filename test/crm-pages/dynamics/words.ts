/** Labels as the product ships them, and default stages. C: general knowledge of its translations. */
export interface Words {
  table: string;
  saved: string;
  topic: string;
  account: string;
  revenue: string;
  close: string;
  owner: string;
  contact: string;
  summary: string;
  quick: string;
  stages: string[];
  active: string;
  stakeholders: string;
  role: string;
}

export const words: Record<"en" | "zh" | "de", Words> = {
  en: {
    table: "Opportunity",
    saved: "Saved",
    topic: "Topic",
    account: "Account",
    revenue: "Est. revenue",
    close: "Est. close date",
    owner: "Owner",
    contact: "Contact",
    summary: "Opportunity information",
    quick: "Account details",
    stages: ["Qualify", "Develop", "Propose", "Close"],
    active: "Active for 12 days",
    stakeholders: "Stakeholders",
    role: "Role",
  },
  zh: {
    table: "商机",
    saved: "已保存",
    topic: "主题",
    account: "客户",
    revenue: "预计收入",
    close: "预计结束日期",
    owner: "负责人",
    contact: "联系人",
    summary: "商机信息",
    quick: "客户详细信息",
    stages: ["授予资格", "开发", "建议", "结束"],
    active: "已激活 12 天",
    stakeholders: "利益干系人",
    role: "角色",
  },
  de: {
    table: "Verkaufschance",
    saved: "Gespeichert",
    topic: "Thema",
    account: "Firma",
    revenue: "Gesch. Umsatz",
    close: "Gesch. Abschlussdatum",
    owner: "Besitzer",
    contact: "Kontakt",
    summary: "Informationen zur Verkaufschance",
    quick: "Firmendetails",
    stages: ["Qualifizieren", "Entwickeln", "Vorschlagen", "Schließen"],
    active: "Aktiv seit 12 Tagen",
    stakeholders: "Projektbeteiligte",
    role: "Rolle",
  },
};
