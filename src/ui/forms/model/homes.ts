import { type DocumentKind, LEVELS, type Question } from "../../../method/vocabulary";
import type { Change } from "../../../records/changes/registry";
import type { Patch } from "../../../records/mergePatch";
import type { DealPlan, FormKind } from "../../../records/schema/plans";
import { levelPatch } from "../../sidebar/assess/evidence";
import type {
  Cell,
  ChecksPart,
  ChoicePart,
  Column,
  LabelKey,
  LinePatch,
  ListPart,
  TablePart,
  TextPart,
  YesNoPart,
} from "./part";
import type { Source } from "./source";

export type DealPatch = Patch<DealPlan>;

/** What of a form is written: null clears, at any depth. */
export type FormPatch = Record<
  string,
  Cell | readonly Cell[] | Record<string, Cell | readonly Cell[] | LinePatch>
>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const editForm = (opportunityKey: string, kind: FormKind, patch: FormPatch): Change => ({
  name: "plan.edit",
  opportunityKey,
  kind,
  patch,
});

const editDeal = (opportunityKey: string, patch: DealPatch): Change => ({
  name: "plan.edit",
  opportunityKey,
  kind: "deal",
  patch,
});

/** A field of a form: `key`, or `sub` of the object there. */
const formRaw =
  (kind: FormKind, key: string, sub?: string) =>
  ({ form }: Source): unknown => {
    const value = form(kind)[key];
    if (sub === undefined) return value;
    if (value === undefined) return undefined;
    // Another shape than ours under this key: foreign as a whole.
    return isRecord(value) ? value[sub] : value;
  };

const under = (sub: string | undefined, value: string | boolean | null) =>
  sub === undefined ? value : { [sub]: value };

type Label = { label?: LabelKey };
const labelled = (label: LabelKey | undefined): Label => (label ? { label } : {});

/** The maker of parts that are kept in a form of their own. */
export function inForm(kind: FormKind) {
  const text =
    (type: TextPart["type"]) =>
    (key: string, sub?: string, label?: LabelKey, known?: TextPart["known"]): TextPart => ({
      type,
      ...labelled(label),
      raw: formRaw(kind, key, sub),
      // Emptied by hand stays empty where something known would come back.
      write: (value, opportunityKey) =>
        editForm(opportunityKey, kind, { [key]: under(sub, value ?? (known ? "" : null)) }),
      ...(known && { known }),
    });
  return {
    text: text("text"),
    line: text("line"),
    day: text("day"),
    person: text("person"),
    personOrName: text("personOrName"),
    choice: (key: string, options: ChoicePart["options"], sub?: string, label?: LabelKey): ChoicePart => ({
      type: "choice",
      ...labelled(label),
      options,
      raw: formRaw(kind, key, sub),
      write: (value, opportunityKey) => editForm(opportunityKey, kind, { [key]: under(sub, value) }),
    }),
    yesNo: (key: string, sub?: string, label?: LabelKey): YesNoPart => ({
      type: "yesNo",
      ...labelled(label),
      raw: formRaw(kind, key, sub),
      write: (value, opportunityKey) => editForm(opportunityKey, kind, { [key]: under(sub, value || null) }),
    }),
    list: (key: string, known?: ListPart["known"], label?: LabelKey): ListPart => ({
      type: "list",
      ...labelled(label),
      raw: formRaw(kind, key),
      write: (value, opportunityKey) =>
        editForm(opportunityKey, kind, { [key]: value?.length || known ? (value ?? []) : null }),
      ...(known && { known }),
    }),
    table: (
      key: string,
      columns: Column[] | TablePart["columns"],
      more: Partial<TablePart> = {},
    ): TablePart => ({
      type: "table",
      columns: typeof columns === "function" ? columns : () => columns,
      raw: formRaw(kind, key),
      write: (lines, opportunityKey) => editForm(opportunityKey, kind, { [key]: lines }),
      clear: (opportunityKey) => editForm(opportunityKey, kind, { [key]: null }),
      ...more,
    }),
  };
}

/** A text or day of the deal's plan: an input of the score. */
export const planText = (
  type: TextPart["type"],
  raw: (plan: DealPlan) => string | undefined,
  patch: (value: string | null) => DealPatch,
  label?: LabelKey,
): TextPart => ({
  type,
  ...labelled(label),
  raw: ({ plan }) => raw(plan),
  write: (value, opportunityKey) => editDeal(opportunityKey, patch(value)),
});

export const planYesNo = (
  raw: (plan: DealPlan) => boolean | undefined,
  patch: (value: true | null) => DealPatch,
  label?: LabelKey,
): YesNoPart => ({
  type: "yesNo",
  ...labelled(label),
  raw: ({ plan }) => raw(plan),
  write: (value, opportunityKey) => editDeal(opportunityKey, patch(value ? true : null)),
});

/** One of the plan's enums. `values` are checked before they are written; the first one is what nothing means. */
export function planChoice<const V extends string>(
  values: readonly V[],
  raw: (plan: DealPlan) => V | undefined,
  patch: (value: V | null) => DealPatch,
  options: ChoicePart["options"],
  label?: LabelKey,
): ChoicePart {
  return {
    type: "choice",
    ...labelled(label),
    options,
    raw: ({ plan }) => raw(plan),
    write: (value, opportunityKey) =>
      editDeal(opportunityKey, patch(values.find((each) => each === value) ?? null)),
  };
}

export const planChecks = (
  options: ChecksPart["options"],
  raw: (plan: DealPlan) => unknown,
  patch: (value: string, isOn: true | null) => DealPatch,
  label?: LabelKey,
): ChecksPart => ({
  type: "checks",
  ...labelled(label),
  options,
  raw: ({ plan }) => raw(plan),
  write: (value, isOn, opportunityKey) => editDeal(opportunityKey, patch(value, isOn ? true : null)),
});

/** One of the four questions. */
export const question = (id: Question, label: LabelKey): ChoicePart =>
  planChoice(
    ["yes", "no"],
    ({ fourQuestions }) => {
      const answer = fourQuestions?.[id];
      return answer === "unknown" ? undefined : answer;
    },
    (answer) => ({ fourQuestions: { [id]: answer } }),
    ({ words }) => (["yes", "no"] as const).map((value) => ({ value, label: words.answers[value] })),
    label,
  );

/** That a document went to the customer. */
export const documentSent = (document: DocumentKind): YesNoPart =>
  planYesNo(
    ({ documents }) => documents?.[document],
    (value) => ({ documents: { [document]: value } }),
    "sent",
  );

/** Who at the customer said it, when, in what words, how well proved: an evidence item, asked once. */
export function evidenceParts(item: string, which: ("words" | "by" | "date")[] = ["words", "by", "date"]) {
  const edit = (
    patch: Extract<Change, { name: "evidence.set" }>["patch"],
    opportunityKey: string,
  ): Change => ({
    name: "evidence.set",
    opportunityKey,
    itemId: item,
    patch,
  });
  const labels = { words: "words", by: "by", date: "on" } as const;
  const types = { words: "text", by: "person", date: "day" } as const;
  return which.map(
    (field): TextPart => ({
      type: types[field],
      label: labels[field],
      raw: (source) => source.evidence(item)[field],
      write: (value, opportunityKey) => edit({ [field]: value }, opportunityKey),
    }),
  );
}

/** The level of an evidence item; one set without a day is dated today, as in the list of evidence. */
export const evidenceLevel = (item: string, source: Source): ChoicePart => ({
  type: "choice",
  label: "level",
  options: ({ common }) =>
    LEVELS.filter((level) => level !== "NA" && level !== "E0").map((value) => ({
      value,
      label: common.levels[value]?.name ?? value,
    })),
  raw: () => {
    const { level } = source.evidence(item);
    return level === "E0" ? undefined : level;
  },
  write: (value, opportunityKey) => {
    const level = LEVELS.find((each) => each === value) ?? "E0";
    const { today, assessment } = source.state;
    const isOutdated = assessment.items[item]?.state === "expired";
    return {
      name: "evidence.set",
      opportunityKey,
      itemId: item,
      patch: levelPatch(level, source.evidence(item), today, isOutdated),
    };
  },
});
