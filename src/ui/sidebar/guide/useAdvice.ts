import { useMemo } from "react";
import { type Advice, adviceOf } from "../../../method/advice";
import { type PlanningAnswers, planningAnswers, renderPlanning } from "../../../method/planning";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWording } from "../../data/useWording";

/** What the method advises now: steps that work against no red flag, and the planning questions answered by them. */
export function useAdvice(state: DealState): Advice & { answers: PlanningAnswers; where: string } {
  const { core, common, words } = useMethodTexts();
  const wording = useWording(state);
  return useMemo(() => {
    const advice = adviceOf(state.assessment, core);
    const assessment = { ...state.assessment, nextSteps: advice.steps };
    const answers = planningAnswers(state.deal, assessment, core);
    const { where } = renderPlanning(answers, { common, words }, wording.names);
    return { ...advice, answers, where };
  }, [state, core, common, words, wording]);
}
