import { type DealState, useDeal } from "../../data/useDeal";
import { SkeletonLines } from "../../parts/Skeleton";
import { CraSection } from "./CraSection";
import { DocumentsSection } from "./DocumentsSection";
import { FourQuestionsSection } from "./FourQuestionsSection";
import { NextStepSection } from "./NextStepSection";
import { OptionsSection } from "./OptionsSection";
import { UniqueValueSection } from "./UniqueValueSection";
import { usePlan } from "./usePlan";
import { BenefitSection, MoneySection, ValueCaseSection } from "./ValueSections";

/** The plan of the deal. Keyed by the record by its parent: nothing here survives a change of record. */
export default function PlanTab({ opportunityKey }: { opportunityKey: string }) {
  const state = useDeal(opportunityKey);
  if (!state?.stored) return <SkeletonLines lines={8} />;
  return <Sections state={state} />;
}

/** Each part is saved as it is typed. After the signature the benefit takes the place of value case and money. */
function Sections({ state }: { state: DealState }) {
  const plan = usePlan(state);
  const isSigned = state.assessment.workStage >= 7;
  return (
    <>
      <NextStepSection plan={plan} />
      <CraSection plan={plan} />
      <UniqueValueSection plan={plan} />
      <OptionsSection plan={plan} />
      {(isSigned || plan.plan.benefit) && <BenefitSection plan={plan} />}
      {!isSigned && <ValueCaseSection plan={plan} />}
      {!isSigned && <MoneySection plan={plan} />}
      <FourQuestionsSection plan={plan} />
      <DocumentsSection plan={plan} />
    </>
  );
}
