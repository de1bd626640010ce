import { Suspense, useCallback, useEffect, useState } from "react";
import type { FormKind } from "../../../records/schema/plans";
import { lazyView } from "../../data/lazyView";
import { type DealState, useDeal } from "../../data/useDeal";
import { isFormKind } from "../../forms/formKinds";
import { SkeletonLines } from "../../parts/Skeleton";
import { useView } from "../view";
import { CraSection } from "./CraSection";
import { DocumentsSection } from "./DocumentsSection";
import { FourQuestionsSection } from "./FourQuestionsSection";
import { NextStepSection } from "./NextStepSection";
import { OptionsSection } from "./OptionsSection";
import { UniqueValueSection } from "./UniqueValueSection";
import { usePlan } from "./usePlan";
import { BenefitSection, MoneySection, ValueCaseSection } from "./ValueSections";

const FormPanel = lazyView(() => import("../../forms/sidebar/FormPanel"), "forms", "aids", "crm");
const FormsSection = lazyView(() => import("../../forms/sidebar/FormsSection"), "forms");

/** The plan of the deal. Keyed by the record by its parent: nothing here survives a change of record. */
export default function PlanTab({ opportunityKey }: { opportunityKey: string }) {
  const state = useDeal(opportunityKey);
  if (!state?.stored) return <SkeletonLines lines={8} />;
  return <PlanOrForm state={state} />;
}

/** The plan, or the form that was opened from it or from elsewhere; a form may open another one over itself. */
function PlanOrForm({ state }: { state: DealState }) {
  const [opened, setOpened] = useState<FormKind[]>([]);
  const [left, setLeft] = useState<FormKind | null>(null);
  const focus = useView((view) => view.focus);
  const wanted = focus?.kind === "form" && isFormKind(focus.id) ? focus.id : null;
  useEffect(() => {
    if (!wanted) return;
    useView.getState().focusTaken();
    setOpened([wanted]);
  }, [wanted]);
  const open = useCallback(
    (id: FormKind) => setOpened((ids) => [...ids.filter((each) => each !== id), id]),
    [],
  );
  const back = useCallback(() => {
    setOpened((ids) => {
      if (ids.length === 1) setLeft(ids[0] ?? null);
      return ids.slice(0, -1);
    });
  }, []);
  const shown = opened.at(-1);
  if (shown)
    return (
      <Suspense fallback={<SkeletonLines lines={8} />}>
        <FormPanel key={shown} state={state} id={shown} onOpen={open} onBack={back} />
      </Suspense>
    );
  return <Sections state={state} left={left} onOpen={open} />;
}

interface SectionsProps {
  state: DealState;
  /** The form that was just left: its name takes the focus back. */
  left: FormKind | null;
  onOpen: (id: FormKind) => void;
}

/** Each part is saved as it is typed. After the signature the benefit takes the place of value case and money. */
function Sections({ state, left, onOpen }: SectionsProps) {
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
      <Suspense fallback={<SkeletonLines lines={6} />}>
        <FormsSection state={state} left={left} onOpen={onOpen} />
      </Suspense>
    </>
  );
}
