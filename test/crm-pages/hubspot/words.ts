/** Labels as the product ships them. C: general knowledge of its translations. */
export interface Words {
  about: string;
  amount: string;
  close: string;
  stage: string;
  owner: string;
  pipeline: string;
  contacts: string;
  companies: string;
  stageValue: string;
  closeText: string;
}

export const words: Record<"en" | "de" | "ja" | "zh", Words> = {
  en: {
    about: "About this deal",
    amount: "Amount",
    close: "Close Date",
    stage: "Deal Stage",
    owner: "Deal Owner",
    pipeline: "Pipeline",
    contacts: "Contacts",
    companies: "Companies",
    stageValue: "Presentation scheduled",
    closeText: "11/30/2026",
  },
  de: {
    about: "Über diesen Deal",
    amount: "Betrag",
    close: "Abschlussdatum",
    stage: "Deal-Phase",
    owner: "Für Deal zuständiger Mitarbeiter",
    pipeline: "Pipeline",
    contacts: "Kontakte",
    companies: "Unternehmen",
    stageValue: "Präsentation geplant",
    closeText: "30.11.2026",
  },
  ja: {
    about: "この取引の概要",
    amount: "金額",
    close: "クローズ日",
    stage: "取引ステージ",
    owner: "取引担当者",
    pipeline: "パイプライン",
    contacts: "コンタクト",
    companies: "会社",
    stageValue: "プレゼンの日程決定",
    closeText: "2026/11/30",
  },
  zh: {
    about: "关于此交易",
    amount: "金额",
    close: "截止日期",
    stage: "交易阶段",
    owner: "交易所有者",
    pipeline: "管道",
    contacts: "联系人",
    companies: "公司",
    stageValue: "已安排演示",
    closeText: "2026/11/30",
  },
};
