import { stages } from "./stages";
import type { Language, Words } from "./types";

const words = (en_US: string, zh_CN: string, de: string, ja: string): Words => ({ en_US, zh_CN, de, ja });

/** English values are Salesforce's defaults (A); translations as an administrator would enter them (C). */
const labels: readonly Words[] = [
  ...stages.map((stage) => stage.label),
  // forecast categories
  words("Pipeline", "管道", "Pipeline", "パイプライン"),
  words("Best Case", "最佳情况", "Best Case", "最善達成予測"),
  words("Commit", "承诺", "Commit", "達成予測"),
  words("Closed", "已结束", "Abgeschlossen", "完了"),
  words("Omitted", "忽略", "Ausgelassen", "売上予測から除外"),
  // contact roles
  words("Business User", "业务用户", "Geschäftsbenutzer", "ビジネスユーザー"),
  words("Decision Maker", "决策者", "Entscheidungsträger", "意思決定者"),
  words("Economic Buyer", "经济采购者", "Wirtschaftlicher Käufer", "経済的な購買者"),
  words(
    "Economic Decision Maker",
    "经济决策者",
    "Wirtschaftlicher Entscheidungsträger",
    "経済的な意思決定者",
  ),
  words("Evaluator", "评估者", "Gutachter", "評価者"),
  words("Executive Sponsor", "高层发起人", "Führungssponsor", "エグゼクティブスポンサー"),
  words("Influencer", "影响者", "Einflussnehmer", "影響者"),
  words("Technical Buyer", "技术采购者", "Technischer Käufer", "技術的な購買者"),
  words("Other", "其他", "Andere", "その他"),
  // type and lead source
  words("New Customer", "新客户", "Neukunde", "新規顧客"),
  words(
    "Existing Customer - Upgrade",
    "现有客户 - 升级",
    "Bestandskunde - Upgrade",
    "既存顧客 - アップグレード",
  ),
  words(
    "Existing Customer - Replacement",
    "现有客户 - 替换",
    "Bestandskunde - Ersatz",
    "既存顧客 - リプレース",
  ),
  words("Web", "Web", "Web", "Web"),
  words("Partner Referral", "合作伙伴推荐", "Empfehlung durch Partner", "パートナーからの紹介"),
  words("Trade Show", "展会", "Messe", "展示会"),
  words("Customer Event", "客户活动", "Kundenveranstaltung", "顧客イベント"),
  // industries
  words("Banking", "银行业", "Bankwesen", "銀行"),
  words("Energy", "能源", "Energie", "エネルギー"),
  words("Manufacturing", "制造业", "Fertigung", "製造"),
  words("Machinery", "机械", "Maschinenbau", "機械"),
  words("Transportation", "运输", "Transport", "輸送"),
  words("Retail", "零售业", "Einzelhandel", "小売"),
  words("Food & Beverage", "食品和饮料", "Lebensmittel und Getränke", "食品・飲料"),
];

const byValue = new Map(labels.map((label) => [label.en_US, label]));

/** An org whose picklists nobody translated shows the API value to everyone. */
export function picklistLabel(value: string, language: Language, translated: boolean): string {
  return translated ? (byValue.get(value)?.[language] ?? value) : value;
}
