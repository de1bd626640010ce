import ChevronRight from "lucide-react/dist/esm/icons/chevron-right.mjs";
import { useTranslations } from "use-intl";
import type { NextStep } from "../../../method/assess/assessment";
import { useView } from "../view";
import { StepGain } from "./BestStep";
import * as s from "./MoreSteps.module.css";
import { targetOf } from "./target";

interface MoreStepsProps {
  steps: NextStep[];
  action: (step: NextStep) => string;
  /** The lowest cap in the words of its rule, when the score is held down. */
  cap: { at: string; rule: string; raw: string } | null;
}

/** What would change the verdict: the cap that holds it, and the steps after the best one. */
export function MoreSteps({ steps, action, cap }: MoreStepsProps) {
  const t = useTranslations("guide.step");
  return (
    <>
      {cap && <p className={s.cap}>{t("cap", cap)}</p>}
      <ul className={s.list}>
        {steps.map((step) => (
          <StepLine key={`${step.kind} ${step.id}`} step={step} text={action(step)} />
        ))}
      </ul>
    </>
  );
}

function StepLine({ step, text }: { step: NextStep; text: string }) {
  const show = useView((view) => view.show);
  const target = targetOf(step);
  const body = (
    <>
      <span className={s.text}>{text}</span>
      <StepGain step={step} />
    </>
  );
  if (!target) return <li className={s.line}>{body}</li>;
  return (
    <li>
      <button type="button" className={s.line} onClick={() => show(target.tab, target.focus)}>
        {body}
        <ChevronRight size={14} aria-hidden />
      </button>
    </li>
  );
}
