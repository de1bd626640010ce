import { useLiveQuery } from "dexie-react-hooks";
import Archive from "lucide-react/dist/esm/icons/archive.mjs";
import { useTranslations } from "use-intl";
import { lastBackupOf } from "../../../../records/backup/last";
import { askToWriteTo } from "../../../../records/folder/handle";
import { isBackupDue, quietUntil, reminderOf } from "../../../../records/folder/schedule";
import { useDatabase } from "../../../data/database";
import { folderStore, keepNow, useFolder } from "../../../data/folder";
import { useToday } from "../../../data/useToday";
import { Button } from "../../../parts/Button";
import { routeTo } from "../../route";
import * as s from "./BackupReminder.module.css";

/** Says calmly that the folder waits for permission, or that the last backup is old; quiet for a time after "not now". */
export default function BackupReminder() {
  const t = useTranslations("folder.reminder");
  const db = useDatabase((store) => store.db);
  const state = useFolder();
  const today = useToday();
  const ages = useLiveQuery(async () => {
    if (!db) return undefined;
    const [last, first] = await Promise.all([lastBackupOf(db), db.rows("changes").toCollection().first()]);
    return { last, since: first?.at ?? null, now: db.now() };
  }, [db, today]);
  if (!state || !ages) return null;
  const { folder, keeping, mayWrite } = state;
  const isWaiting =
    folder !== null && !mayWrite && isBackupDue(keeping, ages.now) && ages.now >= keeping.quietUntil;
  const days = reminderOf(keeping, ages);
  if (!isWaiting && days === null) return null;
  const allow = async () => {
    if (folder && (await askToWriteTo(folder))) await keepNow(true);
  };
  return (
    <aside className={s.reminder} aria-label={t("label")}>
      <Archive size={16} aria-hidden />
      <p className={s.text}>
        {isWaiting
          ? t("waiting", { folder: folder?.name ?? "" })
          : t(ages.last === null ? "never" : "old", { days: days ?? 0 })}
      </p>
      {isWaiting ? (
        <Button size="small" look="primary" onClick={() => void allow()}>
          {t("allow")}
        </Button>
      ) : (
        <a className={s.link} href={routeTo("data")}>
          {t("toData")}
        </a>
      )}
      <Button
        size="small"
        look="quiet"
        onClick={() => void folderStore.set({ quietUntil: quietUntil(Date.now()) })}
      >
        {t("later")}
      </Button>
    </aside>
  );
}
