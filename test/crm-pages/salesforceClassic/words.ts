/** Labels as the product ships them: A in published lists for the standard fields, C for the rest. */
export interface Words {
  opportunity: string;
  detail: string;
  owner: string;
  name: string;
  account: string;
  amount: string;
  close: string;
  stage: string;
  probability: string;
  nextStep: string;
  created: string;
  stageValue: string;
  contactRoles: string;
  columns: string[];
}

export const words: Record<"en" | "zh" | "de", Words> = {
  en: {
    opportunity: "Opportunity",
    detail: "Opportunity Detail",
    owner: "Opportunity Owner",
    name: "Opportunity Name",
    account: "Account Name",
    amount: "Amount",
    close: "Close Date",
    stage: "Stage",
    probability: "Probability (%)",
    nextStep: "Next Step",
    created: "Created By",
    stageValue: "Needs Analysis",
    contactRoles: "Contact Roles",
    columns: ["Action", "Contact Name", "Account Name", "Email", "Phone", "Role", "Primary"],
  },
  zh: {
    opportunity: "业务机会",
    detail: "业务机会详细信息",
    owner: "业务机会所有人",
    name: "业务机会名称",
    account: "客户名",
    amount: "金额",
    close: "结束日期",
    stage: "阶段",
    probability: "可能性 (%)",
    nextStep: "下一步",
    created: "创建人",
    stageValue: "需求分析",
    contactRoles: "联系人角色",
    columns: ["操作", "联系人姓名", "客户名", "电子邮件", "电话", "角色", "主要"],
  },
  de: {
    opportunity: "Opportunity",
    detail: "Opportunity-Detail",
    owner: "Opportunity-Inhaber",
    name: "Opportunityname",
    account: "Accountname",
    amount: "Betrag",
    close: "Schlusstermin",
    stage: "Phase",
    probability: "Wahrscheinlichkeit (%)",
    nextStep: "Nächster Schritt",
    created: "Erstellt von",
    stageValue: "Bedarfsanalyse",
    contactRoles: "Kontaktrollen",
    columns: ["Aktion", "Kontaktname", "Accountname", "E-Mail", "Telefon", "Rolle", "Primär"],
  },
};
