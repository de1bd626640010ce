import { useLiveQuery } from "dexie-react-hooks";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { binOf } from "../../../../records/bin/bin";
import { localDay } from "../../../../records/clock";
import { useCanWrite, useDatabase } from "../../../data/database";
import { ForgetButton } from "../../../forget/ForgetButton";
import { useBin } from "../../../forget/useBin";
import { Button } from "../../../parts/Button";
import { Card } from "../../../settings/Card";
import * as s from "./BinCard.module.css";

/** What was deleted and can be taken out whole, with the day on which it goes for good. */
export function BinCard() {
  const t = useTranslations("forget");
  const { day } = useFormats();
  const db = useDatabase((store) => store.db);
  const canWrite = useCanWrite();
  const { takeOut } = useBin();
  const binned = useLiveQuery(async () => (db ? await binOf(db) : undefined), [db]);
  return (
    <Card title={t("bin.title")}>
      <p>{t("bin.what")}</p>
      {binned?.length === 0 && <p className={s.empty}>{t("bin.empty")}</p>}
      {binned && binned.length > 0 && (
        <ul className={s.list} aria-label={t("bin.title")}>
          {binned.map(({ table, key, name, along, until }) => {
            const called = name || t(`noName.${table}`);
            return (
              <li key={`${table} ${key}`} className={s.line}>
                <div className={s.body}>
                  <span className={s.name}>{called}</span>
                  <span className={s.sub}>
                    {t(`bin.kind.${table}`)}
                    {along > 0 && ` · ${t("bin.along", { count: along })}`}
                    {` · ${t("bin.until", { day: day(localDay(until)) })}`}
                  </span>
                </div>
                {canWrite && (
                  <div className={s.actions}>
                    <Button
                      size="small"
                      aria-label={t("bin.takeOutNamed", { name: called })}
                      onClick={() => void takeOut({ table, key })}
                    >
                      {t("bin.takeOut")}
                    </Button>
                    <ForgetButton entity={{ table, key }} name={called} />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
