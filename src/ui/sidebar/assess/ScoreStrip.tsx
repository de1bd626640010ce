import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import { type DealState, isBlank } from "../../data/useDeal";
import { ScoreMark } from "../shell/ScoreMark";
import * as s from "./ScoreStrip.module.css";
import { Trend } from "./Trend";

/** The score and the two things one must know with it: what holds it down, and how much of it is in writing. */
export function ScoreStrip({ state }: { state: DealState }) {
  const t = useTranslations("assess.score");
  const { figure, day } = useFormats();
  const { common, words } = useMethodTexts();
  const { score, raw, status, caps, confidence, confidenceLabel, asOf } = state.assessment;
  const [cap] = score < raw ? caps : [];
  if (isBlank(state)) {
    return (
      <div className={s.strip}>
        <h2 className={s.title}>{t("label")}</h2>
        <ScoreMark state={state} size={60}>
          <p className={s.quiet}>{t("blank")}</p>
        </ScoreMark>
      </div>
    );
  }
  return (
    <div className={s.strip}>
      <h2 className={s.title}>{t("label")}</h2>
      <ScoreMark state={state} size={60}>
        {cap && (
          <p>
            {t("held", {
              cap: figure(cap.cap),
              rule: common.rules[cap.rule]?.text ?? cap.rule,
              raw: figure(raw),
            })}
          </p>
        )}
        <p className={s.quiet}>
          {t("confidence", { share: figure(confidence), label: words.confidenceLabels[confidenceLabel] })}
        </p>
        <Trend state={state} />
        {status === "closed" && <p className={s.quiet}>{t("asOf", { day: day(asOf) })}</p>}
      </ScoreMark>
    </div>
  );
}
