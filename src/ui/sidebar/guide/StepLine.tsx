import ChevronRight from "lucide-react/dist/esm/icons/chevron-right.mjs";
import type { NextStep } from "../../../method/assess/assessment";
import type { DealState } from "../../data/useDeal";
import { useWording } from "../../data/useWording";
import { useView } from "../view";
import { StepGain } from "./BestStep";
import StepActions from "./StepActions";
import * as s from "./StepLine.module.css";
import { targetOf } from "./target";

/** One more step: what, what it adds, the way there, and what can be made of it. */
export function StepLine({ step, state }: { step: NextStep; state: DealState }) {
  const show = useView((view) => view.show);
  const { action } = useWording(state);
  const text = action(step);
  const target = targetOf(step);
  const body = (
    <>
      <span className={s.text}>{text}</span>
      <StepGain step={step} />
    </>
  );
  return (
    <li className={s.step}>
      {target ? (
        <button type="button" className={s.line} onClick={() => show(target.tab, target.focus)}>
          {body}
          <ChevronRight size={14} aria-hidden />
        </button>
      ) : (
        <div className={s.line}>{body}</div>
      )}
      <StepActions state={state} step={step} action={text} />
    </li>
  );
}
