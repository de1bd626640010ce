import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { DealState } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import * as s from "./ScoreStrip.module.css";
import { trendOf } from "./trendOf";

/**
 * How the score moved since the last snapshot. A gate passed since then sets a higher bar: the figure may fall,
 * and it is said that this is no loss.
 */
export function Trend({ state }: { state: DealState }) {
  const t = useTranslations("verdict.trend");
  const { signed, day } = useFormats();
  const isGuided = useGuided();
  const trend = trendOf(state);
  if (!trend) return isGuided ? <p className={s.quiet}>{t("none")}</p> : null;
  const { verifiedStage: stage, workStage: next } = state.assessment;
  const said = { since: day(trend.since), points: signed(trend.points) };
  return <p className={s.quiet}>{t(trend.kind, { stage, next, ...said })}</p>;
}
