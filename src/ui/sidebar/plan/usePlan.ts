import { useMemo } from "react";
import type { Change } from "../../../records/changes/registry";
import type { DealPlan, Form } from "../../../records/schema/plans";
import { useCanWrite } from "../../data/database";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";

type PlanEdit = Extract<Change, { name: "plan.edit" }>;
export type PlanPatch = Extract<PlanEdit, { kind: "deal" }>["patch"];
type FormEdit = Exclude<PlanEdit, { kind: "deal" | "map" }>;

export interface Plan {
  state: DealState;
  plan: DealPlan;
  /** What the customer or we will do next, in words: kept in the opportunity plan's own form. */
  nextStepText: string;
  edit: (patch: PlanPatch) => void;
  editForm: (kind: FormEdit["kind"], patch: FormEdit["patch"]) => void;
  isReadOnly: boolean;
}

/** The line of the opportunity plan's table of next steps that the sidebar shows. */
export const nextStepLine = (text: string | null) => ({ nextSteps: { next: { text } } });

export function nextStepTextOf(form: Form | undefined): string {
  const steps = form?.nextSteps;
  const line = typeof steps === "object" && !Array.isArray(steps) ? steps.next : undefined;
  const text = typeof line === "object" && !Array.isArray(line) ? line.text : undefined;
  return typeof text === "string" ? text : "";
}

/** The plan as stored, and the one way to change it: a patch of what was touched. */
export function usePlan(state: DealState): Plan {
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  const { stored, opportunityKey } = state;
  return useMemo(() => {
    const plan = stored?.plans.find((row) => row.kind === "deal");
    const form = stored?.plans.find((row) => row.kind === "F3");
    return {
      state,
      plan: plan?.kind === "deal" ? plan.body : {},
      nextStepText: nextStepTextOf(form?.kind === "F3" ? form.body : undefined),
      edit: (patch) => void write({ name: "plan.edit", opportunityKey, kind: "deal", patch }),
      editForm: (kind, patch) => void write({ name: "plan.edit", opportunityKey, kind, patch }),
      isReadOnly,
    };
  }, [state, stored, opportunityKey, write, isReadOnly]);
}

/** Text cleared is a field unset. */
export const orNull = (text: string) => (text.trim() ? text : null);
