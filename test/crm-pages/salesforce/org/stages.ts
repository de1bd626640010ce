import type { Words } from "./types";

export interface Stage {
  /** The picklist's API value: never translated, as in the Aura path's `data-name` (B). */
  readonly value: string;
  readonly label: Words;
  readonly probability: number;
  readonly forecastCategory: string;
  readonly closed?: "won" | "lost";
}

const stage = (
  value: string,
  probability: number,
  forecastCategory: string,
  zh_CN: string,
  de: string,
  ja: string,
  closed?: "won" | "lost",
): Stage => ({
  value,
  label: { en_US: value, zh_CN, de, ja },
  probability,
  forecastCategory,
  ...(closed ? { closed } : {}),
});

/**
 * Salesforce's ten default stages in order, with their default odds. The English values are known (A); the
 * translations are what an administrator would enter in the Translation Workbench (C): orgs differ here.
 */
export const stages: readonly Stage[] = [
  stage("Prospecting", 10, "Pipeline", "寻找潜在客户", "Interessentensuche", "見込み客の発掘"),
  stage("Qualification", 10, "Pipeline", "资格审查", "Qualifikation", "評価"),
  stage("Needs Analysis", 20, "Pipeline", "需求分析", "Bedarfsanalyse", "ニーズの把握"),
  stage("Value Proposition", 50, "Pipeline", "价值主张", "Nutzenversprechen", "提案の価値説明"),
  stage(
    "Id. Decision Makers",
    60,
    "Pipeline",
    "确定决策者",
    "Ident. der Entscheidungsträger",
    "意思決定者の確認",
  ),
  stage("Perception Analysis", 70, "Pipeline", "感知分析", "Wahrnehmungsanalyse", "認識の分析"),
  stage("Proposal/Price Quote", 75, "Best Case", "提案/报价", "Angebot/Preisofferte", "提案/価格見積"),
  stage("Negotiation/Review", 90, "Commit", "谈判/复审", "Verhandlung/Prüfung", "交渉/レビュー"),
  stage("Closed Won", 100, "Closed", "已结束并赢得客户", "Geschlossen und gewonnen", "成立", "won"),
  stage("Closed Lost", 0, "Omitted", "已结束但客户流失", "Geschlossen und verloren", "不成立", "lost"),
];

export function stageOf(value: string): Stage {
  const found = stages.find((candidate) => candidate.value === value);
  if (!found) throw new Error(`no such stage: ${value}`);
  return found;
}
