import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Assessment } from "../../../method/assess/assessment";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import { Badge } from "../../parts/Badge";
import { ScoreRing } from "../../parts/ScoreRing";
import { useView } from "../view";
import * as s from "./StandingView.module.css";
import { standingOf } from "./standing";

interface StandingViewProps {
  assessment: Assessment;
  /** The CRM's stage as the page shows it. */
  crmLabel: string;
}

/** Where the deal truly stands: the stage that evidence supports, then customer and CRM against it. */
export function StandingView({ assessment, crmLabel }: StandingViewProps) {
  const t = useTranslations("guide.standing");
  const { figure } = useFormats();
  const { common, words } = useMethodTexts();
  const show = useView((view) => view.show);
  const { supportedStage, customerPhase, gap, crmStage, score, raw, status } = assessment;
  const { customer, crm, crmDistance } = standingOf(assessment);
  const stage = Math.min(7, supportedStage);
  const phases = (customerPhase.phase === null ? customerPhase.candidates : [customerPhase.phase]).map(
    (phase) => common.stages[phase - 1]?.phase ?? "",
  );
  return (
    <div className={s.standing}>
      <div className={s.words}>
        <h2 className={s.title}>
          {supportedStage > 7
            ? t("allDone")
            : t("stage", { stage, name: common.stages[stage - 1]?.name ?? "" })}
        </h2>
        <p>
          {t(`customer.${customer}`, { gap: Math.abs(gap ?? 0), phase: phases.join(t("or")) })}{" "}
          {t(`crm.${crm}`, { stage: crmStage ?? 0, label: crmLabel, distance: crmDistance })}
        </p>
      </div>
      <button
        type="button"
        className={s.score}
        onClick={() => show("assess", { kind: "score", id: "score" })}
      >
        <ScoreRing score={score} raw={raw} tone={statusTone(status)}>
          {figure(score)}
        </ScoreRing>
        <Badge tone={statusTone(status)}>{words.statuses[status]}</Badge>
        <span className={s.hidden}>{t("openScore")}</span>
      </button>
    </div>
  );
}
