import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import { type DealState, isBlank } from "../../data/useDeal";
import { ScoreMark } from "../shell/ScoreMark";
import { useView } from "../view";
import * as s from "./StandingView.module.css";
import { standingOf } from "./standing";

/** Where the deal truly stands: the stage that evidence supports, then customer and CRM against it. */
export function StandingView({ state }: { state: DealState }) {
  const t = useTranslations("guide.standing");
  const { common } = useMethodTexts();
  const show = useView((view) => view.show);
  const { assessment } = state;
  const { supportedStage, customerPhase, gap, crmStage } = assessment;
  const crmLabel = state.deal.crm?.stage ?? "";
  const { customer, crm, crmDistance } = standingOf(assessment);
  const stage = Math.min(7, supportedStage);
  const phases = (customerPhase.phase === null ? customerPhase.candidates : [customerPhase.phase]).map(
    (phase) => common.stages[phase - 1]?.phase ?? "",
  );
  return (
    <div className={s.standing}>
      <div className={s.words}>
        <p className={s.eyebrow}>{t("title")}</p>
        <h2 className={s.title}>
          {supportedStage > 7
            ? t("allDone")
            : t("stage", { stage, name: common.stages[stage - 1]?.name ?? "" })}
        </h2>
        <p>
          {t("both", {
            customer: t(`customer.${customer}`, { gap: Math.abs(gap ?? 0), phase: phases.join(t("or")) }),
            crm: t(`crm.${crm}`, { stage: crmStage ?? 0, label: crmLabel, distance: crmDistance }),
          })}
        </p>
        {!isBlank(state) && <Reason state={state} />}
      </div>
      <button
        type="button"
        className={s.score}
        onClick={() => show("assess", { kind: "score", id: "score" })}
      >
        <ScoreMark state={state} />
        <span className={s.hidden}>{t("openScore")}</span>
      </button>
    </div>
  );
}

/** The score never stands alone: what holds it down, or what costs most. */
function Reason({ state }: { state: DealState }) {
  const t = useTranslations("guide.standing");
  const { common } = useMethodTexts();
  const { figure } = useFormats();
  const { score, raw, caps, reasons } = state.assessment;
  const [cap] = score < raw ? caps : [];
  const [reason] = reasons;
  if (cap)
    return (
      <p className={s.reason}>
        {t("held", { cap: figure(cap.cap), rule: common.rules[cap.rule]?.text ?? cap.rule })}
      </p>
    );
  if (!reason) return null;
  const dimension = common.dimensions[reason.dimension] ?? reason.dimension;
  return <p className={s.reason}>{t("costsMost", { dimension, loss: figure(reason.loss) })}</p>;
}
