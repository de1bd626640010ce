import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import * as s from "./Odds.module.css";

/** What the verified stage is worth as a forecast, beside the CRM's own. */
export function Odds({ state }: { state: DealState }) {
  const t = useTranslations("verdict.odds");
  const { words } = useMethodTexts();
  const { figure, money } = useFormats();
  const { odds, roadmap, forecast, verifiedStage } = state.assessment;
  const { byEvidence, byCrm, currency } = forecast;
  return (
    <div className={s.odds}>
      <p>
        {t("odds", { odds: figure(odds), stage: verifiedStage })} {words.roadmap[roadmap] ?? roadmap}
      </p>
      {byEvidence !== null && (
        <p>
          {byCrm === null
            ? t("byEvidence", { amount: money(byEvidence, currency) })
            : t("both", { amount: money(byEvidence, currency), crm: money(byCrm, currency) })}
        </p>
      )}
    </div>
  );
}
