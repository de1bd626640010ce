import type { NextStep } from "../../../method/assess/assessment";
import { actionWords } from "../../../method/explain";
import { type Visit, visitOf } from "../../../method/planning";
import { isRole } from "../../../method/roles";
import type { RoleTexts, StageTexts } from "../../../method/texts";
import type { Role } from "../../../method/vocabulary";
import type { DealState } from "../../data/useDeal";
import type { FormPatch } from "./homes";
import type { Say } from "./say";

/** What a call plan is written from, besides the deal: the stage of work and the roles, in the same language. */
export interface CallPlanTexts {
  stage: StageTexts;
  roles: RoleTexts;
}

type CallSay = Pick<Say, "core" | "common" | "words" | "forms" | "day" | "figure">;

/** By when to ask for the least commitment: as far ahead as `assess` dates a next step. */
const commitmentDays = 14;

/** The role in which somebody is seen: the one that can give what the step wants, else the first they hold. */
export function roleSeen(visit: Visit, state: DealState, say: Pick<Say, "core">): Role | null {
  if (visit.kind === "role") return isRole(visit.id) ? visit.id : null;
  const held = state.deal.people?.find(({ id }) => id === visit.id)?.roles ?? [];
  const givers = say.core.stages.flatMap(({ ev }) => ev).find(({ id }) => id === visit.step.id)?.by ?? [];
  return held.find((role) => givers.includes(role)) ?? held[0] ?? null;
}

/** A step in the words of its action. */
export const stepWords = (
  step: NextStep,
  state: DealState,
  { common, words, day, figure }: CallSay,
): string => {
  const people = new Map((state.deal.people ?? []).map((person) => [person.id, person]));
  return actionWords(
    step,
    { common, words },
    {
      person: (id) => people.get(id)?.name ?? "",
      stance: (id) => people.get(id)?.stance ?? "unknown",
      date: day,
      number: figure,
    },
  );
};

/**
 * A call plan (F4) for one next step, as a patch of the form, to be edited before use: whom to see, what for, what
 * they get, three questions (of the role, then of the stage), the least and the best commitment, what that role
 * usually objects. What came of an earlier call is cleared.
 */
export function callPlanFrom(
  step: NextStep,
  state: DealState,
  say: CallSay,
  texts: CallPlanTexts,
): FormPatch {
  const { assessment, deal } = state;
  const visit = visitOf(step, deal, assessment, say.core);
  const role = visit && roleSeen(visit, state, say);
  const opened = role ? texts.roles.roles[role] : undefined;
  const action = stepWords(step, state, say);
  const item = step.kind === "item" ? say.common.items[step.id]?.text : undefined;
  const ofRole = (opened?.ask ?? []).slice(0, 2).map(({ text }) => text);
  const ofStage = texts.stage.ask.map(({ text }) => text);
  return {
    person: visit?.kind === "person" ? visit.id : null,
    objective: item ? say.forms("call.objective", { action, item }) : action,
    valueForCustomer: texts.stage.do
      .slice(0, 2)
      .map(({ text }) => text)
      .join("\n"),
    questions: [...ofRole, ...ofStage].slice(0, 3),
    story: null,
    minCommitment: say.forms("call.commitment", {
      date: say.day(daysAfter(state.today, commitmentDays)),
      what: item ?? action,
    }),
    bestCommitment: say.common.stages[assessment.workStage - 1]?.outcome ?? null,
    objections: (opened?.concern ?? []).slice(0, 2).map(({ text }) => text),
    result: null,
    followUpSent: null,
  };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
