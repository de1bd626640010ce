import { useTranslations } from "use-intl";
import type { StageTexts } from "../../../method/texts";
import { useMethodTexts } from "../../data/method";
import { useGuided } from "../../data/useGuided";
import { Term } from "../../library/Term";
import * as s from "./StageOutline.module.css";

interface StageOutlineProps {
  stage: number;
  texts: StageTexts;
}

/** What the stage is for, what shows that it is done, and what one must have before leaving it. */
export function StageOutline({ stage, texts }: StageOutlineProps) {
  const t = useTranslations("guide.stage");
  const { common } = useMethodTexts();
  const isGuided = useGuided();
  return (
    <dl className={s.outline}>
      <div>
        <dt className={s.label}>{t("goal")}</dt>
        <dd className={s.goal}>{texts.goal}</dd>
      </div>
      <div>
        <dt className={s.label}>
          <Term id="outcome">{t("outcome")}</Term>
        </dt>
        <dd>
          {common.stages[stage - 1]?.outcome}
          {isGuided && <p className={s.note}>{texts.outcomeAlt}</p>}
        </dd>
      </div>
      <div>
        <dt className={s.label}>{t("advance")}</dt>
        <dd>{texts.advance}</dd>
      </div>
      {isGuided && (
        <div>
          <dt className={s.label}>{t("activity")}</dt>
          <dd>{texts.activity}</dd>
        </div>
      )}
    </dl>
  );
}
