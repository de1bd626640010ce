import { useLiveQuery } from "dexie-react-hooks";
import Download from "lucide-react/dist/esm/icons/download.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { lastBackupOf, noteBackup } from "../../../records/backup/last";
import { type BackupError, backupName, makeBackup } from "../../../records/backup/makeBackup";
import { useDatabase } from "../../data/database";
import { download } from "../../data/download";
import { useFolder } from "../../data/folder";
import { Button } from "../../parts/Button";
import { Card } from "../../settings/Card";
import * as s from "./BackupCard.module.css";
import { ReminderChoice } from "./folder/FolderCard";

const DAY = 86_400_000;

const reasonOf = ({ kind }: BackupError) => (kind === "empty" || kind === "tooLarge" ? kind : "failed");

/** One press makes a file of everything; when that was last, and that it is time again. */
export function BackupCard() {
  const t = useTranslations("backup.now");
  const { moment } = useFormats();
  const db = useDatabase((store) => store.db);
  const last = useLiveQuery(async () => (db ? await lastBackupOf(db) : undefined), [db]);
  const [said, setSaid] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);

  const make = async () => {
    if (!db || isBusy) return;
    setBusy(true);
    const made = await makeBackup(db);
    setBusy(false);
    if (!made.ok) return setSaid([t(reasonOf(made.error))]);
    const { file: content, madeAt, damaged } = made.value;
    const file = backupName(madeAt, damaged.length > 0);
    download(file, content);
    await noteBackup(db, madeAt);
    setSaid([t("made", { file }), ...(damaged.length > 0 ? [t("damaged", { count: damaged.length })] : [])]);
  };
  const old = useFolder()?.keeping.remindAfter ?? Number.POSITIVE_INFINITY;
  const days = last ? Math.floor((Date.now() - last) / DAY) : 0;
  return (
    <Card title={t("title")}>
      {last === null && <p className={s.reminder}>{t("never")}</p>}
      {typeof last === "number" && (
        <p className={days >= old ? s.reminder : undefined}>
          {days >= old ? t("old", { days }) : t("last", { when: moment(last) })}
        </p>
      )}
      <div>
        <Button look="primary" aria-disabled={isBusy} onClick={() => void make()}>
          <Download size={15} aria-hidden />
          {t("make")}
        </Button>
      </div>
      <ReminderChoice />
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Card>
  );
}
