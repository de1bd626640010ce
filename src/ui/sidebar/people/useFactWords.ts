import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { ACCESSES, CONFIRMATIONS, INFLUENCES, SIDES, STANCES } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A person's facts and their values in words, as the history tells them. */
export function useFactWords(people: readonly DealPerson[]): {
  nameOf: (fact: string) => string;
  /** Empty: nothing known. */
  valueIn: (fact: string, value: unknown) => string;
} {
  const t = useTranslations("people.detail");
  const own = useTranslations("personPanel");
  const { common, words } = useMethodTexts();
  const { day, list } = useFormats();
  const names: Record<string, string> = {
    stance: t("stance"),
    access: t("access"),
    confirmed: t("confirmed"),
    influence: t("influence"),
    formal: own("office"),
    measure: t("measure"),
    owner: t("owner"),
    lastTouch: t("lastTouch"),
    "nextStep/text": t("nextStep"),
    "nextStep/date": t("nextStepDate"),
    "agendas/business": t("businessAgenda"),
    "agendas/personal": t("personalAgenda"),
    criteria: own("criteria"),
    preferred: own("preferred"),
    howWeKnow: t("howWeKnow"),
    note: t("note"),
    noteDate: own("noteDate"),
    noteSource: own("noteSource"),
    name: t("name"),
    title: t("title"),
    "page/name": t("name"),
    "page/title": t("title"),
    organisation: own("organisation"),
    side: t("side"),
    left: t("hasLeft"),
    reportsTo: own("reportsTo"),
    industryPost: own("post"),
  };
  const inWords = (fact: string, value: string): string | undefined => {
    if (fact === "stance") return named(STANCES, value, (each) => common.stances[each].name);
    if (fact === "influence") return named(INFLUENCES, value, (each) => common.influences[each].name);
    if (fact === "access") return named(ACCESSES, value, (each) => words.accesses[each]);
    if (fact === "confirmed") return named(CONFIRMATIONS, value, (each) => words.confirmations[each]);
    if (fact === "side") return named(SIDES, value, (each) => words.sides[each]);
    if (fact === "formal") return own(value === "true" ? "offices.formal" : "offices.informal");
    if (fact === "reportsTo") return people.find(({ personKey }) => personKey === value)?.name;
    return undefined;
  };
  return {
    nameOf: (fact) => {
      const [kind, id = ""] = fact.split("/");
      if (kind === "roles") return common.roles[id]?.name ?? id;
      if (kind === "stages")
        return t("stageNamed", { stage: Number(id), name: common.stages[Number(id) - 1]?.name ?? "" });
      return names[fact] ?? fact;
    },
    valueIn: (fact, value) => {
      if (value === undefined || value === null || value === "") return "";
      if (Array.isArray(value)) return list(value.map((each) => textOf(each)));
      const text = String(value);
      if (value === true && fact !== "formal") return words.answers.yes;
      return inWords(fact, text) ?? (isDay(text) ? day(text) : text);
    },
  };
}

function named<T extends string>(all: readonly T[], value: string, name: (each: T) => string) {
  const known = all.find((each) => each === value);
  return known && name(known);
}

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "text" in value ? String(value.text) : String(value);
