import ArrowRight from "lucide-react/dist/esm/icons/arrow-right.mjs";
import Sparkles from "lucide-react/dist/esm/icons/sparkles.mjs";
import UserRound from "lucide-react/dist/esm/icons/user-round.mjs";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { NextStep } from "../../../method/assess/assessment";
import { Button } from "../../parts/Button";
import { useView } from "../view";
import * as s from "./BestStep.module.css";
import { targetOf } from "./target";

interface BestStepProps {
  step: NextStep;
  title: string;
  action: string;
  /** What it would prove, for an evidence item. */
  proves: string | null;
  whom: string | null;
  /** What can be made of it. */
  children: ReactNode;
}

/** The one thing to do next: what, with whom, what it brings, and the way there. */
export function BestStep({ step, title, action, proves, whom, children }: BestStepProps) {
  const t = useTranslations("guide.step");
  const show = useView((view) => view.show);
  const target = targetOf(step);
  return (
    <section className={s.card} aria-label={title}>
      <h2 className={s.eyebrow}>
        <Sparkles size={12} aria-hidden />
        {title}
      </h2>
      <p className={s.action}>{action}</p>
      {proves && <p className={s.proves}>{t("proves", { item: proves })}</p>}
      <div className={s.foot}>
        <div className={s.facts}>
          {whom && (
            <span className={s.fact}>
              <UserRound size={13} aria-hidden />
              {whom}
            </span>
          )}
          <StepGain step={step} />
        </div>
        {target && (
          <Button look="primary" size="small" onClick={() => show(target.tab, target.focus)}>
            {t(`go.${target.tab === "plan" ? "plan" : target.tab === "people" ? "people" : "assess"}`)}
            <ArrowRight size={13} aria-hidden />
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}

/** What a step adds: points of the score now, or points that a cap still holds back; and the gate that it opens. */
export function StepGain({ step }: { step: NextStep }) {
  const t = useTranslations("guide.step");
  const { signed } = useFormats();
  return (
    <span className={s.gain}>
      {step.delta > 0
        ? t("gain", { points: signed(step.delta) })
        : t("gainHeld", { points: signed(Math.max(0, step.rawDelta)) })}
      {step.passesGate !== null && <span>{t("opens", { gate: step.passesGate })}</span>}
    </span>
  );
}
