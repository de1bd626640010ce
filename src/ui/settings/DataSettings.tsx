import { useFormatter, useTranslations } from "use-intl";
import { useDatabase } from "../data/database";
import { Counts } from "../parts/Counts";
import { Card } from "./Card";
import * as s from "./DataSettings.module.css";
import { countedTables, useStored } from "./useStored";

/** What is stored, how much, where; and what never happens to it. */
export function DataSettings() {
  const t = useTranslations("settings.data");
  const format = useFormatter();
  const stored = useStored();
  const error = useDatabase((store) => store.error);
  return (
    <Card title={t("title")}>
      <p className={s.promise}>{t("promise")}</p>
      {error && <p className={s.problem}>{t("refused")}</p>}
      {stored && (
        <Counts
          counts={countedTables.map((table) => ({
            what: t(`counts.${table}`),
            count: stored.counts[table],
          }))}
        />
      )}
      {stored?.bytes != null && (
        <p>{t("size", { size: format.number(stored.bytes / 1_000_000, { maximumFractionDigits: 1 }) })}</p>
      )}
      <ul className={s.facts}>
        <li>{t("where")}</li>
        <li>{t("reads")}</li>
        <li>{t("writes")}</li>
      </ul>
    </Card>
  );
}
