import CalendarPlus from "lucide-react/dist/esm/icons/calendar-plus.mjs";
import PhoneCall from "lucide-react/dist/esm/icons/phone-call.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { NextStep } from "../../../method/assess/assessment";
import { useCanWrite } from "../../data/database";
import type { DealState } from "../../data/useDeal";
import { useCallPlan } from "../../forms/useCallPlan";
import { Button } from "../../parts/Button";
import { useView } from "../view";
import * as s from "./StepActions.module.css";
import { TakeOver } from "./TakeOver";

interface StepActionsProps {
  state: DealState;
  step: NextStep;
  /** The step in words, as it is taken over. */
  action: string;
}

/** Our own corrections are done at once or in the CRM: nobody at the customer commits to them. */
const isOurHomework = ({ kind }: NextStep) =>
  kind === "align" || kind === "crmStage" || kind === "closeDate" || kind === "nextStep";

/** Makes a step one's own: as the next step with the customer, or as what the next call is for. */
export default function StepActions({ state, step, action }: StepActionsProps) {
  const t = useTranslations("advice.take");
  const planCall = useCallPlan(state);
  const canWrite = useCanWrite();
  const show = useView((view) => view.show);
  const [isTaking, setIsTaking] = useState(false);
  if (!canWrite || isOurHomework(step)) return null;

  const intoCallPlan = async () => {
    if (await planCall(step)) show("plan", { kind: "form", id: "F4" });
  };
  if (isTaking) return <TakeOver state={state} action={action} onDone={() => setIsTaking(false)} />;
  return (
    <div className={s.actions}>
      <Button look="quiet" size="small" onClick={() => setIsTaking(true)}>
        <CalendarPlus size={13} aria-hidden />
        {t("open")}
      </Button>
      <Button look="quiet" size="small" onClick={() => void intoCallPlan()}>
        <PhoneCall size={13} aria-hidden />
        {t("call")}
      </Button>
    </div>
  );
}
