/** Markup helpers of the page builders, and the deals that the pages show. All people and companies are made up. */
import type { Expectation } from "./fixture";

/** What a builder gives: the page and its expectation, to be written by `write-pages.ts`. */
export interface BuiltPage extends Expectation {
  readonly name: string;
  readonly html: string;
}

export const text = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A list of pieces, one a line. */
export const each = <T>(items: readonly T[], piece: (item: T, at: number) => string): string =>
  items.map(piece).join("\n");

export interface PageParts {
  readonly lang: string;
  readonly title: string;
  readonly body: string;
  readonly bodyAttributes?: string;
  readonly style?: string;
  readonly script?: string;
}

/** A whole self-contained page. `script` runs at the end and plays what the CRM does after loading. */
export function page({ lang, title, body, bodyAttributes = "", style = "", script }: PageParts): string {
  const lines = [
    "<!doctype html>",
    `<html lang="${lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<title>${text(title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>body { font: 13px sans-serif; margin: 0 } [hidden] { display: none !important }${style}</style>`,
    "</head>",
    `<body${bodyAttributes && ` ${bodyAttributes}`}>`,
    body,
    script ? `<script>\n${script.trim()}\n</script>` : "",
    "</body>",
    "</html>",
  ];
  return `${lines
    .join("\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter(Boolean)
    .join("\n")}\n`;
}

export interface Person {
  readonly name: string;
  readonly title: string;
  readonly mail: string;
}

export interface Deal {
  readonly lang: string;
  readonly name: string;
  readonly account: string;
  readonly owner: string;
  readonly nextStep: string;
  readonly amount: { readonly text: string; readonly value: number; readonly currency: string };
  readonly closeDate: { readonly text: string; readonly value: string };
  /** Of another record, for previews and lists: nothing of it may be read. */
  readonly other: { readonly name: string; readonly account: string; readonly amount: string };
  readonly people: readonly [Person, Person, Person];
}

export const english: Deal = {
  lang: "en-US",
  name: "Harbor Logistics – Control Tower",
  account: "Harbor Logistics Inc.",
  owner: "Dana Whitfield",
  nextStep: "Agree the pilot's measures with operations",
  amount: { text: "$1,250,000.00", value: 1_250_000, currency: "USD" },
  closeDate: { text: "11/30/2026", value: "2026-11-30" },
  other: { name: "Meridian Foods – Cold Chain", account: "Meridian Foods plc", amount: "$77,700.00" },
  people: [
    { name: "Marta Quinlan", title: "VP Operations", mail: "m.quinlan@harbor.example" },
    { name: "Oliver Tran", title: "Director, IT", mail: "o.tran@harbor.example" },
    { name: "Priya Raman", title: "CFO", mail: "p.raman@harbor.example" },
  ],
};

export const chinese: Deal = {
  lang: "zh-CN",
  name: "华睿制造智能工厂一期",
  account: "华睿制造有限公司",
  owner: "林晓峰",
  nextStep: "与生产部确认试点指标",
  amount: { text: "¥3,480,000.00", value: 3_480_000, currency: "CNY" },
  closeDate: { text: "2026/11/30", value: "2026-11-30" },
  other: { name: "远航物流调度平台", account: "远航物流集团", amount: "¥77,700.00" },
  people: [
    { name: "赵敏", title: "运营副总裁", mail: "zhaomin@huarui.example" },
    { name: "周建国", title: "信息总监", mail: "zhoujg@huarui.example" },
    { name: "陈思雨", title: "财务总监", mail: "chensy@huarui.example" },
  ],
};

export const german: Deal = {
  lang: "de",
  name: "Nordwind Energie: Leitstand 2027",
  account: "Nordwind Energie AG",
  owner: "Jörg Petersen",
  nextStep: "Messgrößen mit dem Betrieb abstimmen",
  amount: { text: "820.500,00 €", value: 820_500, currency: "EUR" },
  closeDate: { text: "30.11.2026", value: "2026-11-30" },
  other: { name: "Brandt Maschinenbau: Wartung", account: "Brandt Maschinenbau GmbH", amount: "77.700,00 €" },
  people: [
    { name: "Anke Möller", title: "Leiterin Betrieb", mail: "a.moeller@nordwind.example" },
    { name: "Sven Krüger", title: "IT-Leiter", mail: "s.krueger@nordwind.example" },
    { name: "Dr. Heike Vogt", title: "Kaufmännische Leiterin", mail: "h.vogt@nordwind.example" },
  ],
};

export const japanese: Deal = {
  lang: "ja",
  name: "青葉精機 生産管理刷新",
  account: "青葉精機株式会社",
  owner: "佐藤 健",
  nextStep: "製造部と効果指標を確認",
  amount: { text: "¥98,000,000", value: 98_000_000, currency: "JPY" },
  closeDate: { text: "2026/11/30", value: "2026-11-30" },
  other: { name: "東海運輸 配車システム", account: "東海運輸株式会社", amount: "¥7,770,000" },
  people: [
    { name: "田中 由美", title: "製造本部長", mail: "tanaka@aoba.example" },
    { name: "鈴木 大輔", title: "情報システム部長", mail: "suzuki@aoba.example" },
    { name: "高橋 恵", title: "経理部長", mail: "takahashi@aoba.example" },
  ],
};
