import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { CommonTexts } from "../../../method/texts";
import { crmDay } from "../../data/crmDay";
import { useMethodTexts } from "../../data/method";
import type { Detail } from "./model/details";

/** Fields whose words stand with the columns of a spreadsheet. */
const columns = {
  level: "level",
  words: "words",
  by: "by",
  date: "date",
  link: "link",
  stance: "stance",
  access: "access",
  note: "note",
  title: "title",
  organisation: "organisation",
  amount: "amount",
  currency: "currency",
  closeDate: "closeDate",
  stage: "stage",
  probability: "probability",
  account: "account",
  nextStep: "nextStep",
} as const;
const own = ["outcome", "why", "closedOn", "left", "influence", "measure", "owner", "entryStage"] as const;

const days = new Set(["date", "closeDate", "closedOn"]);

/** What a field is called, null where it has no word, and what a value of it means; `names`: of records by their keys. */
export function useFieldWords(names: ReadonlyMap<string, string>) {
  const t = useTranslations("history");
  const tc = useTranslations("csv.targets");
  const { day } = useFormats();
  const { common, words } = useMethodTexts();
  const nameOf = ({ table, path }: Pick<Detail, "table" | "path">): string | null => {
    const [first = ""] = path;
    const last = path.at(-1) ?? "";
    if (first === "roles") return common.roles[last]?.name ?? last;
    if (table === "opportunities" && last === "owner") return tc("owner");
    if (last === "name") return table === "people" ? tc("personName") : tc("opportunityName");
    if (path.length > 1 && !["reading", "typed", "secondHand", "page"].includes(first)) return null;
    if (last in columns) return tc(columns[last as keyof typeof columns]);
    const known = own.find((each) => each === last);
    return known ? t(`fields.${known}`) : null;
  };
  const wordOf = ({ path }: Pick<Detail, "path">, value: unknown): string => {
    if (value === undefined || value === null || value === "") return "";
    const last = path.at(-1) ?? "";
    const text = String(value);
    if (path[0] === "roles") return t("given");
    if (last === "level") return common.levels[text]?.name ?? text;
    if (last === "stance") return named(common.stances, text);
    if (last === "access") return new Map(Object.entries(words.accesses)).get(text) ?? text;
    if (last === "outcome") return new Map(Object.entries(words.outcomes)).get(text) ?? text;
    if (last === "by") return names.get(text) ?? text;
    if (days.has(last)) return crmDay({ text, value: text }, day);
    return typeof value === "object" ? "" : text;
  };
  return { nameOf, wordOf };
}

/** A detail in words, or null where it has none. */
export function useDetailWords(names: ReadonlyMap<string, string>) {
  const t = useTranslations("history");
  const { nameOf, wordOf } = useFieldWords(names);
  return (detail: Detail): { name: string; before: string; after: string } | null => {
    const name = nameOf(detail);
    if (name === null) return null;
    const [before, after] = [wordOf(detail, detail.before), wordOf(detail, detail.after)];
    if (detail.path[0] === "roles") return { name, before: "", after: after || t("taken") };
    return before === after ? null : { name, before, after: after || t("nobody") };
  };
}

const named = (texts: CommonTexts["stances"], id: string): string =>
  new Map(Object.entries(texts)).get(id)?.name ?? id;
