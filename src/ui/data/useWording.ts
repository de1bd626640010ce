import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../i18n/useFormats";
import type { Explanation, NextStep } from "../../method/assess/assessment";
import { actionWords, type Names, renderExplanation } from "../../method/explain";
import { planningAnswers } from "../../method/planning";
import { useMethodTexts } from "./method";
import type { DealState } from "./useDeal";

/** Ids, steps and sentences of one deal in the reader's words. */
export function useWording(state: DealState) {
  const { core, common, words } = useMethodTexts();
  const formats = useFormats();
  const t = useTranslations("common");
  return useMemo(() => {
    const people = new Map((state.deal.people ?? []).map((person) => [person.id, person]));
    const person = (id: string) => people.get(id)?.name?.trim() || t("somebody");
    const names: Names = {
      person,
      stance: (id) => people.get(id)?.stance ?? "unknown",
      date: formats.day,
      number: formats.figure,
    };
    const texts = { common, words };
    const sponsor = [...people.values()].find(
      (each) => each.side !== "ours" && !each.left && each.roles?.includes("SPONSOR"),
    )?.id;
    const visits = planningAnswers(state.deal, state.assessment, core).whom;
    return {
      names,
      person,
      action: (step: NextStep) => actionWords(step, texts, names),
      explanation: (explanation: Explanation) => renderExplanation(explanation, texts, names),
      /** With whom a step is best taken: a person by name and role, or the role that nobody fills yet. */
      whom: (step: NextStep): string | null => {
        const visit = visits.find((each) => each.step === step);
        if (!visit || visit.kind === "anybody") return null;
        // Who the leader is, one learns from the sponsor: the role itself can't be asked.
        const id = visit.kind === "person" ? visit.id : sponsor;
        if (!id) return step.kind === "role" ? null : (common.roles[visit.id]?.name ?? visit.id);
        const roles = (people.get(id)?.roles ?? []).map((role) => common.roles[role]?.name ?? role);
        return [person(id), ...roles].join(" · ");
      },
      /** What a number rests on: an item or sign by its text, a person by name. */
      ref: (id: string) => common.items[id]?.text ?? common.signs[id] ?? person(id),
    };
  }, [state, core, common, words, formats, t]);
}

export type Wording = ReturnType<typeof useWording>;
