import { useMemo } from "react";
import type { NextStep } from "../../../method/assess/assessment";
import { planningAnswers, type Visit } from "../../../method/planning";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";

/** Whom this one step is best taken with; null where it is our own homework. */
export function useVisit(state: DealState, step: NextStep | undefined): Visit | null {
  const { core } = useMethodTexts();
  return useMemo(() => {
    if (!step) return null;
    const assessment = { ...state.assessment, nextSteps: [step] };
    return planningAnswers(state.deal, assessment, core).whom[0] ?? null;
  }, [state, step, core]);
}
