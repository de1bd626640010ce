import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Assessment } from "../../../method/assess/assessment";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import { Badge } from "../../parts/Badge";
import { ScoreRing } from "../../parts/ScoreRing";
import * as s from "./ScoreStrip.module.css";

/** The score and the two things one must know with it: what holds it down, and how much of it is in writing. */
export function ScoreStrip({ assessment }: { assessment: Assessment }) {
  const t = useTranslations("assess.score");
  const { figure, signed, day } = useFormats();
  const { common, words } = useMethodTexts();
  const { score, raw, status, caps, confidence, confidenceLabel, trend, asOf } = assessment;
  const [cap] = score < raw ? caps : [];
  return (
    <div className={s.strip}>
      <ScoreRing score={score} raw={raw} tone={statusTone(status)} size={60}>
        {figure(score)}
      </ScoreRing>
      <div className={s.words}>
        <p className={s.line}>
          <Badge tone={statusTone(status)}>{words.statuses[status]}</Badge>
          {trend && trend.score !== 0 && (
            <span className={s.quiet}>
              {t("trend", { points: signed(trend.score), since: day(trend.since) })}
            </span>
          )}
        </p>
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
        {status === "closed" && <p className={s.quiet}>{t("asOf", { day: day(asOf) })}</p>}
      </div>
    </div>
  );
}
