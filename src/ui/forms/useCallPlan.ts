import { useCallback } from "react";
import { useI18n } from "../../i18n/store";
import type { NextStep } from "../../method/assess/assessment";
import { usePlaybookId } from "../data/playbookContext";
import { sourceOf } from "../data/playbooks";
import type { DealState } from "../data/useDeal";
import { useWrite } from "../data/useWrite";
import { callPlanFrom } from "./model/callPlan";
import { loadSay } from "./useSay";

/**
 * "Into a call plan": writes a next step into the deal's call plan (F4), told with Undo. True once it is stored;
 * then show it: `show("plan", { kind: "form", id: "F4" })`.
 */
export function useCallPlan(state: DealState): (step: NextStep) => Promise<boolean> {
  const language = useI18n((store) => store.language);
  const playbook = usePlaybookId();
  const write = useWrite();
  return useCallback(
    async (step) => {
      const { opportunityKey, assessment } = state;
      const [say, stage, roles] = await Promise.all([
        loadSay(playbook, language),
        sourceOf(playbook).stage(language, assessment.workStage),
        sourceOf(playbook).part("roles", language),
      ]);
      if (!say) return false;
      const patch = callPlanFrom(step, state, say, { stage, roles });
      const written = await write(
        { name: "plan.edit", opportunityKey, kind: "F4", patch },
        { told: say.forms("call.made") },
      );
      return written !== null;
    },
    [playbook, language, state, write],
  );
}
