import type { LabelName } from "../../../../../crm/profile";
import { shippedProfiles } from "../../../../../crm/profiles";
import csvEn from "../../../../../i18n/en/csv.json";
import csvZh from "../../../../../i18n/zh-CN/csv.json";

/** What a column can be, by what the file holds. The order is that of our own files. */
export const targets = {
  opportunities: [
    "opportunityKey",
    "opportunityRecord",
    "opportunityName",
    "account",
    "amount",
    "currency",
    "closeDate",
    "stage",
    "probability",
    "owner",
    "nextStep",
    "outcome",
  ],
  people: [
    "opportunityKey",
    "opportunityRecord",
    "opportunityName",
    "account",
    "personKey",
    "contactRecord",
    "personName",
    "title",
    "organisation",
    "role",
    "stance",
    "access",
    "note",
  ],
  evidence: [
    "opportunityKey",
    "opportunityRecord",
    "opportunityName",
    "account",
    "item",
    "level",
    "words",
    "personKey",
    "by",
    "date",
    "link",
  ],
} as const;
export type Kind = keyof typeof targets;
export type Target = (typeof targets)[Kind][number];
export const kinds = ["opportunities", "people", "evidence"] as const satisfies readonly Kind[];

/** Which column is what, by the column's place in the file. */
export type Mapping = Record<number, Target>;

/** Words of headers besides those that CRMs ship and those of our own files. */
const more: Partial<Record<Target, string[]>> = {
  opportunityRecord: [
    "Opportunity ID",
    "Opportunity Id",
    "业务机会 ID",
    "商機 ID",
    "商談 ID",
    "Record ID",
    "Deal ID",
    "Opportunity Record ID",
  ],
  opportunityName: ["Opportunity", "Deal Name", "Deal", "业务机会", "商机", "商机名称", "商談"],
  account: ["Company", "Company Name", "公司", "公司名称"],
  currency: [
    "Currency",
    "Currency ISO Code",
    "Amount Currency",
    "币种",
    "货币",
    "通貨",
    "Währung",
    "Devise",
    "Moneda",
    "Moeda",
  ],
  outcome: ["Won or lost", "赢单或丢单"],
  item: ["Outcome", "Verifiable outcome", "Evidence", "证据", "可验证成果"],
  by: ["Said by", "说的人"],
  date: ["Date", "日期"],
  words: ["Words", "Quote", "原话"],
  owner: ["Owner", "Opportunity Owner", "所有人", "负责人"],
  contactRecord: ["Contact ID", "Contact Id", "联系人 ID", "取引先責任者 ID"],
  personName: [
    "Contact",
    "Contact Name",
    "Full Name",
    "联系人",
    "联系人姓名",
    "取引先責任者",
    "取引先責任者名",
    "Kontaktname",
    "Nom du contact",
    "Nombre del contacto",
  ],
  role: ["Role", "Contact Role", "角色", "役割", "Rolle", "Rôle", "Función"],
};

const byLabel: [Target, LabelName][] = [
  ["opportunityName", "name"],
  ["account", "account"],
  ["amount", "amount"],
  ["closeDate", "closeDate"],
  ["stage", "stage"],
  ["probability", "probability"],
  ["owner", "owner"],
  ["nextStep", "nextStep"],
  ["title", "title"],
  ["role", "role"],
];

/** Headers as they are compared: without case, width and what stands around the words. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s:*_()（）%-]+/g, " ")
    .trim();

let known: Map<Target, Set<string>> | undefined;

/** Header words by what they mean: our own, and those that the CRMs ship in all their languages. */
function wordsOf(target: Target): Set<string> {
  known ??= new Map();
  const before = known.get(target);
  if (before) return before;
  const labels = byLabel.flatMap(([each, label]) =>
    each === target ? shippedProfiles.flatMap((profile) => profile.labels[label] ?? []) : [],
  );
  const own = [csvEn.targets[target], csvZh.targets[target]];
  const words = new Set([...own, ...(more[target] ?? []), ...labels].map(plain));
  known.set(target, words);
  return words;
}

/** What the headers say by themselves: a word that fits two meanings, or two columns for one meaning, says nothing. */
export function proposeMapping(heads: readonly string[], kind: Kind): Mapping {
  const found = heads.map((head) => targets[kind].filter((target) => wordsOf(target).has(plain(head))));
  const mapping: Mapping = {};
  for (const [at, fits] of found.entries()) {
    const [target] = fits;
    const isClear =
      fits.length === 1 && found.filter((each) => each.length === 1 && each[0] === target).length === 1;
    if (target && isClear) mapping[at] = target;
  }
  return mapping;
}

/** What the file holds, by which of the three its headers fit best. */
export function proposeKind(heads: readonly string[]): Kind {
  const marks = (kind: Kind) => {
    const mapped = Object.values(proposeMapping(heads, kind));
    const own = {
      opportunities: ["amount", "closeDate", "stage"],
      people: ["personName", "role"],
      evidence: ["item", "level"],
    }[kind];
    return mapped.length + 10 * Number(mapped.filter((each) => (own as string[]).includes(each)).length > 1);
  };
  const [best = "opportunities"] = [...kinds].sort((a, b) => marks(b) - marks(a));
  const byItem = marks("evidence") > 10;
  const byPerson = Object.values(proposeMapping(heads, "people")).includes("personName");
  return byItem ? "evidence" : byPerson ? "people" : best;
}
