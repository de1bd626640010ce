import PartyPopper from "lucide-react/dist/esm/icons/party-popper.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import { useDeal } from "../../data/useDeal";
import { IconButton } from "../../parts/IconButton";
import * as s from "./GatePassed.module.css";
import { gateChange, type Standing, standingOf } from "./gateChange";

interface Passed {
  stage: number;
  /** The score at the bar of the stage before. */
  before: number;
}

/**
 * The moment a gate is passed, worth a little joy: which stage is held, and that the score is now measured against
 * the next one. A figure that falls by the higher bar is never shown as a loss. Undone, it is gone again;
 * another playbook or another stage of entry is no reason to celebrate.
 */
export function GatePassed({ opportunityKey }: { opportunityKey: string }) {
  const t = useTranslations("gate");
  const { figure } = useFormats();
  const { common } = useMethodTexts();
  const state = useDeal(opportunityKey);
  const [passed, setPassed] = useState<Passed | null>(null);
  const last = useRef<Standing | null>(null);

  useEffect(() => {
    if (!state) return;
    const now = standingOf(state);
    const before = last.current;
    last.current = now;
    const change = before && gateChange(before, now);
    if (before && change === "passed") setPassed({ stage: now.stage, before: before.score });
    else if (change === "lost") setPassed(null);
  }, [state]);

  const isNow = passed !== null && state?.assessment.verifiedStage === passed.stage;
  const next = state?.assessment.workStage ?? 0;
  return (
    // The live region is there before it speaks.
    <div role="status" aria-live="polite">
      {isNow && state && (
        <div className={s.passed}>
          <span className={s.spark} aria-hidden="true">
            <PartyPopper size={20} />
          </span>
          <div className={s.words}>
            <p className={s.title}>
              {t("held", { stage: passed.stage, name: common.stages[passed.stage - 1]?.name ?? "" })}
            </p>
            {passed.stage < 7 ? (
              <p>
                {t("measured", { next, name: common.stages[next - 1]?.name ?? "" })}{" "}
                {passed.before !== state.assessment.score &&
                  t("figures", { before: figure(passed.before), now: figure(state.assessment.score) })}
              </p>
            ) : (
              <p>{t("complete")}</p>
            )}
          </div>
          <IconButton
            size="small"
            icon={<X size={14} aria-hidden />}
            label={t("close")}
            onClick={() => setPassed(null)}
          />
        </div>
      )}
    </div>
  );
}
