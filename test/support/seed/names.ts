import type { Random } from "./random.ts";

const given =
  "Ana Ben Carla David Elena Farid Grace Hugo Irina James Keiko Liam Mara Nils Olga Paul Rosa Samuel Tara Victor".split(
    " ",
  );
const family =
  "Adler Brooks Costa Dietrich Evans Fischer Garcia Haddad Ito Jensen Keller Lindqvist Moreau Novak Okafor Petrov Quinn Rossi Schmidt Tanaka".split(
    " ",
  );
const familyZh = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const givenZh = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 志强 建国".split(" ");

const firms =
  "Acme Borealis Cobalt Delphi Everline Fairway Granite Harbor Ironwood Juniper Kestrel Lumen Meridian Northgate Orchard Pinnacle Quarry Redwood Summit Tidewater".split(
    " ",
  );
const trades = [
  "Bank",
  "Insurance",
  "Logistics",
  "Energy",
  "Retail",
  "Telecom",
  "Health",
  "Motors",
  "Foods",
  "Airlines",
];
const firmsZh =
  "华信 中远 东方 长江 恒通 瑞丰 金桥 天域 博远 鼎盛 新澜 海川 安泰 宏图 远景 云岭 北辰 南山 嘉禾 启明".split(
    " ",
  );
const tradesZh = ["银行", "保险", "物流", "能源", "零售", "通信", "医疗", "汽车", "食品", "航空"];

const needs = [
  "Core renewal",
  "Claims platform",
  "Data centre move",
  "Analytics",
  "Security programme",
  "Payments",
  "Supply chain",
  "Customer portal",
  "Cloud landing zone",
  "ERP upgrade",
];
const needsZh = [
  "核心系统更新",
  "理赔平台",
  "数据中心迁移",
  "数据分析",
  "安全建设",
  "支付改造",
  "供应链优化",
  "客户门户",
  "上云基座",
  "ERP 升级",
];

const titles = [
  "CIO",
  "CFO",
  "Head of Operations",
  "VP Sales",
  "IT Director",
  "Procurement Manager",
  "Chief Architect",
  "COO",
  "Project Manager",
  "Head of Risk",
];
const titlesZh = [
  "首席信息官",
  "首席财务官",
  "运营负责人",
  "销售副总裁",
  "IT 总监",
  "采购经理",
  "首席架构师",
  "首席运营官",
  "项目经理",
  "风险负责人",
];

export type Tongue = "en" | "zh";

export const personName = (random: Random, tongue: Tongue): string =>
  tongue === "zh"
    ? `${random.pick(familyZh)}${random.pick(givenZh)}`
    : `${random.pick(given)} ${random.pick(family)}`;

export const personTitle = (random: Random, tongue: Tongue): string =>
  random.pick(tongue === "zh" ? titlesZh : titles);

export const accountName = (random: Random, tongue: Tongue, number: number): string =>
  tongue === "zh"
    ? `${random.pick(firmsZh)}${random.pick(tradesZh)} ${number}`
    : `${random.pick(firms)} ${random.pick(trades)} ${number}`;

export const needName = (random: Random, tongue: Tongue): string =>
  random.pick(tongue === "zh" ? needsZh : needs);

/** Those who own the deals. */
export const owners = [
  "Dana Reyes",
  "Tom Becker",
  "Priya Nair",
  "Lukas Berg",
  "Sofia Lund",
  "Mark Olsen",
  "赵敏",
  "陈浩",
  "Emma Clark",
  "Ivan Petrov",
  "林雪",
  "Noah Weiss",
];

export const words = {
  en: [
    "We have to be live before the audit.",
    "The board asked for this in March.",
    "Your plan is the one we work with.",
    "Finance has set the money aside.",
    "Nothing happens before the budget round.",
  ],
  zh: [
    "审计之前必须上线。",
    "董事会三月就提出了这个要求。",
    "我们按你们的计划推进。",
    "财务已经留出预算。",
    "预算评审之前不会有动作。",
  ],
};
