import { NEXT_STEP_BY, VALUE_CASES } from "../../../method/vocabulary";
import { nextStepTextOf } from "../../sidebar/plan/usePlan";
import { editForm, inForm, planChoice, planText, planYesNo } from "../model/homes";
import type { Part, TextPart } from "../model/part";
import { options } from "./helpers";

/** Fields that more than one form asks: each has one home. */

/** The next customer step: its words lie in the opportunity plan, the rest is an input of the score. */
export const nextStep: Part[] = [
  {
    type: "line",
    label: "what",
    raw: ({ form }) => nextStepTextOf(form("F3")) || undefined,
    write: (text, opportunityKey) => editForm(opportunityKey, "F3", { nextSteps: { next: { text } } }),
  } satisfies TextPart,
  planChoice(
    NEXT_STEP_BY,
    ({ nextStep: step }) => step?.by ?? undefined,
    (by) => ({ nextStep: { by } }),
    (say) => NEXT_STEP_BY.map((value) => ({ value, label: say.plan(`nextStep.byWhom.${value}`) })),
    "commits",
  ),
  planText(
    "day",
    ({ nextStep: step }) => step?.date,
    (date) => ({ nextStep: { date } }),
    "on",
  ),
  planYesNo(
    ({ nextStep: step }) => step?.written,
    (written) => ({ nextStep: { written } }),
    "inWriting",
  ),
];

export const valueCase = planChoice(
  VALUE_CASES,
  (plan) => (plan.valueCase === "none" ? undefined : plan.valueCase),
  (value) => ({ valueCase: value }),
  ({ words }) => VALUE_CASES.slice(1).map((value) => ({ value, label: words.valueCases[value] })),
  "whoseFigures",
);

export const decision = [
  inForm("F3").choice("decision", options("pursue", "hold", "drop"), "choice", "decision"),
  inForm("F3").day("decision", "date", "on"),
  inForm("F3").text("decision", "reason", "reason"),
];
