import type { QuickQuestion } from "../../../method/quickLook";
import {
  ACCESSES,
  ANSWERS,
  BENEFITS,
  type Level,
  MONEY,
  type Role,
  STANCES,
  VALUE_CASES,
} from "../../../method/vocabulary";
import type { Change } from "../../../records/changes/registry";
import type { DealPerson } from "../../../records/people";
import type { DealPlan } from "../../../records/schema/plans";
import type { Method } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { detailsOf, keyedLevels, levelPatch } from "../assess/evidence";

/** One answer; `change` is what choosing it writes, null when there is nothing to write. */
export interface QuickOption {
  id: string;
  label: string;
  detail?: string;
  level?: Level;
  isOn: boolean;
  change: Change | null;
}

/** How a question is answered: by one of its options, by several, or in words. */
export type QuickForm =
  | { mode: "one" | "many"; options: QuickOption[] }
  | { mode: "step"; options: QuickOption[]; date: string | null; dateChange: (day: string | null) => Change }
  | { mode: "text"; value: string; change: (text: string) => Change };

/** Words that only the interface has. */
export interface FormWords {
  nobody: string;
  byWhom: Record<"none" | "ours" | "customer", string>;
}

interface Ground {
  state: DealState;
  plan: DealPlan;
  /** Those that may hold a role, in the order offered. */
  people: readonly DealPerson[];
  method: Method;
  say: FormWords;
}

/** What a question offers, and the very changes that the full assessment would write. */
export function formOf(question: QuickQuestion, ground: Ground): QuickForm {
  switch (question.kind) {
    case "item":
      return { mode: "one", options: levels(question.id, ground) };
    case "signs":
      return { mode: "many", options: question.ids.map((id) => sign(id, ground)) };
    case "role":
      return { mode: "one", options: holders(question.id as Role, ground) };
    case "person":
      return { mode: "one", options: about(question.id, question.about, ground) };
    case "contact":
      return { mode: "many", options: ground.people.map((person) => met(person, ground)) };
    case "question":
      return { mode: "one", options: answers(question.id, ground) };
    case "answer":
      return planForm(question.id, ground);
  }
}

function levels(itemId: string, { state, method }: Ground): QuickOption[] {
  const details = detailsOf(state, itemId);
  const { opportunityKey, today, assessment } = state;
  const isOutdated = ["stale", "expired"].includes(assessment.items[itemId]?.state ?? "");
  const of = (level: Level): QuickOption => ({
    id: level,
    label: method.common.levels[level]?.name ?? level,
    detail: method.common.levels[level]?.text,
    level,
    isOn: (details.level ?? "E0") === level,
    change: {
      name: "evidence.set",
      opportunityKey,
      itemId,
      patch: levelPatch(level, details, today, isOutdated),
    },
  });
  return keyedLevels.map(of);
}

function sign(itemId: string, { state, method }: Ground): QuickOption {
  const details = detailsOf(state, itemId);
  const isOn = (details.level ?? "E0") !== "E0";
  const patch = isOn ? { level: null, date: null } : levelPatch("E2", details, state.today, true);
  return {
    id: itemId,
    label: method.common.signs[itemId] ?? itemId,
    isOn,
    change: { name: "evidence.set", opportunityKey: state.opportunityKey, itemId, patch },
  };
}

const named = (person: DealPerson) => ({ id: person.personKey, label: person.name, detail: person.title });

function holders(role: Role, { state, people, say }: Ground): QuickOption[] {
  const set = (personKey: string, on: boolean): Change => ({
    name: "role.set",
    opportunityKey: state.opportunityKey,
    personKey,
    role,
    on,
  });
  return [
    { id: "", label: say.nobody, isOn: false, change: null },
    ...people.map((person) => ({
      ...named(person),
      isOn: person.roles.includes(role),
      change: set(person.personKey, true),
    })),
  ];
}

function about(personKey: string, what: "access" | "stance", { state, people, method }: Ground) {
  const tag = people.find((person) => person.personKey === personKey)?.tag;
  const of = (value: string, label: string, isOn: boolean, patch: object): QuickOption => ({
    id: value,
    label,
    isOn,
    change: { name: "roleTag.edit", opportunityKey: state.opportunityKey, personKey, patch },
  });
  return what === "access"
    ? ACCESSES.map((value) =>
        of(value, method.words.accesses[value], (tag?.access ?? "none") === value, { access: value }),
      )
    : [...STANCES].reverse().map((value) =>
        of(value, method.common.stances[value].name, (tag?.stance ?? "unknown") === value, {
          stance: value === "unknown" ? null : value,
        }),
      );
}

function met(person: DealPerson, { state }: Ground): QuickOption {
  const isOn = person.tag.access === "met" || person.tag.access === "regular";
  return {
    ...named(person),
    isOn,
    change: {
      name: "roleTag.edit",
      opportunityKey: state.opportunityKey,
      personKey: person.personKey,
      patch: { access: isOn ? null : "met" },
    },
  };
}

function answers(id: keyof NonNullable<DealPlan["fourQuestions"]>, { state, plan, method }: Ground) {
  const order = [...ANSWERS].reverse();
  return order.map(
    (answer): QuickOption => ({
      id: answer,
      label: method.words.answers[answer],
      isOn: (plan.fourQuestions?.[id] ?? "unknown") === answer,
      change: editPlan(state, { fourQuestions: { [id]: answer === "unknown" ? null : answer } }),
    }),
  );
}

type PlanPatch = Extract<Change, { name: "plan.edit"; kind: "deal" }>["patch"];
const editPlan = ({ opportunityKey }: DealState, patch: PlanPatch): Change => ({
  name: "plan.edit",
  opportunityKey,
  kind: "deal",
  patch,
});

type PlanQuestion = Extract<QuickQuestion, { kind: "answer" }>["id"];

function planForm(id: PlanQuestion, { state, plan, people, method, say }: Ground): QuickForm {
  const { words } = method;
  const scale = <T extends string>(
    values: readonly T[],
    names: Readonly<Record<T, string>>,
    now: T,
    patch: (value: T | null) => PlanPatch,
  ): QuickForm => ({
    mode: "one",
    options: values.map((value, at) => ({
      id: value,
      label: names[value],
      isOn: value === now,
      change: editPlan(state, patch(at === 0 ? null : value)),
    })),
  });
  const text = (value: string | undefined, patch: (text: string | null) => PlanPatch): QuickForm => ({
    mode: "text",
    value: value ?? "",
    change: (typed) => editPlan(state, patch(typed.trim() || null)),
  });
  switch (id) {
    case "valueCase":
      return scale(VALUE_CASES, words.valueCases, plan.valueCase ?? "none", (valueCase) => ({ valueCase }));
    case "money":
      return scale(MONEY, words.money, plan.money ?? "unknown", (money) => ({ money }));
    case "benefit":
      return scale(BENEFITS, words.benefits, plan.benefit ?? "none", (benefit) => ({ benefit }));
    case "cra":
      return text(plan.cra?.event, (event) => ({ cra: { event } }));
    case "uniqueValue":
      return text(plan.uniqueValue?.statement, (statement) => ({ uniqueValue: { statement } }));
    case "options":
      return {
        mode: "many",
        options: people.map((person) => {
          const isOn = plan.options?.sources?.[person.personKey] === true;
          const sources = { [person.personKey]: isOn ? null : (true as const) };
          const isLast = isOn && Object.keys(plan.options?.sources ?? {}).length === 1;
          return {
            ...named(person),
            isOn,
            change: editPlan(state, { options: { known: isLast ? null : true, sources } }),
          };
        }),
      };
    case "nextStep":
      return {
        mode: "step",
        date: plan.nextStep?.date ?? null,
        dateChange: (date) => editPlan(state, { nextStep: { date } }),
        options: (["none", "ours", "customer"] as const).map((by) => ({
          id: by,
          label: say.byWhom[by],
          isOn: (plan.nextStep?.by ?? "none") === by,
          change: editPlan(
            state,
            by === "none" ? { nextStep: { by: null, date: null } } : { nextStep: { by } },
          ),
        })),
      };
  }
}
