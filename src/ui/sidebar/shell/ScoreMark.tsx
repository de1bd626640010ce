import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import { type DealState, isBlank } from "../../data/useDeal";
import { Badge } from "../../parts/Badge";
import { ScoreRing } from "../../parts/ScoreRing";
import * as s from "./ScoreMark.module.css";

interface ScoreMarkProps {
  state: DealState;
  size?: number;
  /** Words about the score: they stand beside the ring, under its status. */
  children?: ReactNode;
}

/** Score and status; a deal of which nothing is recorded has none yet. */
export function ScoreMark({ state, size, children }: ScoreMarkProps) {
  const t = useTranslations("common");
  const { figure } = useFormats();
  const { words } = useMethodTexts();
  const { score, raw, status } = state.assessment;
  const [ring, badge] = isBlank(state)
    ? [
        <ScoreRing key="ring" score={null} tone="neutral" size={size}>
          –
        </ScoreRing>,
        <Badge key="badge">{t("notAssessed")}</Badge>,
      ]
    : [
        <ScoreRing key="ring" score={score} raw={raw} tone={statusTone(status)} size={size}>
          {figure(score)}
        </ScoreRing>,
        <Badge key="badge" tone={statusTone(status)}>
          {words.statuses[status]}
        </Badge>,
      ];
  const Box = children === undefined ? "span" : "div";
  return (
    <Box className={s.mark} data-beside={children !== undefined}>
      {ring}
      {children === undefined ? (
        badge
      ) : (
        <div className={s.words}>
          {badge}
          {children}
        </div>
      )}
    </Box>
  );
}
