import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { DealState } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import * as s from "./ScoreStrip.module.css";

/**
 * How the score moved since the last snapshot. A gate passed since then sets a higher bar: the figure may fall,
 * and it is said that this is no loss.
 */
export function Trend({ state }: { state: DealState }) {
  const t = useTranslations("verdict.trend");
  const { signed, day } = useFormats();
  const isGuided = useGuided();
  const { trend, verifiedStage, workStage } = state.assessment;
  if (!trend) return isGuided ? <p className={s.quiet}>{t("none")}</p> : null;
  const before = state.deal.history?.snapshots?.findLast(({ date }) => date === trend.since)?.verifiedStage;
  const points = signed(trend.score);
  const since = day(trend.since);
  if (typeof before === "number" && verifiedStage > before) {
    return (
      <p className={s.quiet}>
        {t(trend.score < 0 ? "passedLower" : "passed", {
          stage: verifiedStage,
          next: workStage,
          since,
          points,
        })}
      </p>
    );
  }
  return (
    <p className={s.quiet}>{trend.score === 0 ? t("same", { since }) : t("moved", { points, since })}</p>
  );
}
