import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import { type DealState, isBlank } from "../../data/useDeal";
import { Badge } from "../../parts/Badge";
import { ScoreRing } from "../../parts/ScoreRing";
import * as s from "./ScoreMark.module.css";

/** Score and status; a deal of which nothing is recorded has none yet. */
export function ScoreMark({ state, size }: { state: DealState; size?: number }) {
  const t = useTranslations("common");
  const { figure } = useFormats();
  const { words } = useMethodTexts();
  const { score, raw, status } = state.assessment;
  if (isBlank(state)) {
    return (
      <span className={s.mark}>
        <ScoreRing score={null} tone="neutral" size={size}>
          –
        </ScoreRing>
        <Badge>{t("notAssessed")}</Badge>
      </span>
    );
  }
  return (
    <span className={s.mark}>
      <ScoreRing score={score} raw={raw} tone={statusTone(status)} size={size}>
        {figure(score)}
      </ScoreRing>
      <Badge tone={statusTone(status)}>{words.statuses[status]}</Badge>
    </span>
  );
}
