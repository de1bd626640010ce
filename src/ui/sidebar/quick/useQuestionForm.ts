import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { QuickQuestion } from "../../../method/quickLook";
import { suggestRole } from "../../../method/suggestRole";
import { type DealPerson, peopleOfDeal } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { formOf, type QuickForm } from "./form";

/** The people who can hold a role at the customer; for a role, those first of whom the CRM says so. */
function candidates(state: DealState, fits: (person: DealPerson) => boolean): DealPerson[] {
  const people = (state.stored ? peopleOfDeal(state.stored) : []).filter(
    ({ name, details }) => name && details.side !== "ours" && !details.left,
  );
  return [...people.filter(fits), ...people.filter((person) => !fits(person))];
}

/** What a question offers now, in the reader's words. */
export function useQuestionForm(question: QuickQuestion, state: DealState): QuickForm {
  const t = useTranslations("quick");
  const method = useMethodTexts();
  return useMemo(() => {
    const crm = state.stored?.opportunity.body.reading?.identity.crm ?? "";
    const fits = ({ crmRole }: DealPerson) =>
      question.kind === "role" && suggestRole(crm, crmRole, method.core).role === question.id;
    const plan = state.stored?.plans.find((row) => row.kind === "deal");
    return formOf(question, {
      state,
      plan: plan?.kind === "deal" ? plan.body : {},
      people: candidates(state, fits),
      method,
      say: {
        nobody: t("nobodyYet"),
        byWhom: { none: t("byWhom.none"), ours: t("byWhom.ours"), customer: t("byWhom.customer") },
      },
    });
  }, [question, state, method, t]);
}
