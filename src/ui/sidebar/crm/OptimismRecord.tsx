import { useLiveQuery } from "dexie-react-hooks";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { optimismOfClosed } from "../../../records/assessments";
import { optimismOf } from "../../../records/crmStages";
import type { StoredDeal } from "../../../records/deal";
import { useDatabase } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { Meter } from "../../parts/Meter";
import * as s from "./OptimismRecord.module.css";
import { Part } from "./Part";

/** For how many days the CRM's stage ran ahead of the evidence, here and over closed deals. For the rep alone. */
export function OptimismRecord({ state, stored }: { state: DealState; stored: StoredDeal }) {
  const t = useTranslations("crm.optimism");
  const { core } = useMethodTexts();
  const { day } = useFormats();
  const db = useDatabase((store) => store.db);
  const closed = useLiveQuery(async () => (db ? await optimismOfClosed(db) : undefined), [db]);
  const { days, counted, from, aheadSince, distance } = optimismOf(
    stored,
    state.today,
    state.assessment.supportedStage,
    core,
  );
  return (
    <Part title={t("title")}>
      {from === null || counted === 0 ? (
        <p>{t("tooEarly")}</p>
      ) : (
        <>
          <p>{t("here", { days, counted, from: day(from) })}</p>
          <Meter value={(100 * days) / counted} written={0} label={t("title")} />
        </>
      )}
      {aheadSince && distance > 0 && <p>{t("now", { stages: distance, since: day(aheadSince) })}</p>}
      {closed && closed.counted > 0 && (
        <p>
          {t("closed", {
            deals: closed.deals,
            share: Math.round((100 * closed.days) / closed.counted),
          })}
        </p>
      )}
      <p className={s.alone}>{t("alone")}</p>
    </Part>
  );
}
