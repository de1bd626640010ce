import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { SsmDatabase } from "../../../records/db";
import { deviceIdOf } from "../../../records/device";
import type { Folder } from "../../../records/folder/handle";
import { answersIn } from "../../../records/team/sharedFiles";
import { useCanWrite, useDatabase } from "../../data/database";
import { Button } from "../../parts/Button";
import { Card } from "../../settings/Card";
import { OpenedFile } from "../data/OpenedFile";
import { useBackupFile } from "../data/useBackupFile";
import * as column from "../parts/TextColumn.module.css";
import { inKnownFolder, inSharedFolder } from "./sharedFolder";
import * as s from "./Team.module.css";

const answersFor = (db: SsmDatabase) => async (folder: Folder) => answersIn(folder, await deviceIdOf(db));

/** What managers sent back through the shared folder; merged as any file is, by hand. */
export function AnswersCard() {
  const t = useTranslations("team.fromManager");
  const { moment } = useFormats();
  const db = useDatabase((store) => store.db);
  const canWrite = useCanWrite();
  const file = useBackupFile();
  const [found, setFound] = useState<readonly File[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  // Where the browser still lets us look, nobody has to press.
  useEffect(() => {
    if (!db) return;
    let isOver = false;
    void inKnownFolder(answersFor(db)).then((files) => {
      if (files && !isOver) setFound(files);
    });
    return () => {
      isOver = true;
    };
  }, [db]);
  const look = async () => {
    if (!db) return;
    const files = await inSharedFolder(answersFor(db));
    setHasFailed(files === "failed");
    if (files && files !== "failed") setFound(files);
  };
  return (
    <Card title={t("title")}>
      <p className={column.intro}>{t("what")}</p>
      {canWrite && (
        <div className={s.actions}>
          <Button onClick={() => void look()}>{t("look")}</Button>
        </div>
      )}
      <div role="status">
        {hasFailed && <p>{t("failed")}</p>}
        {found?.length === 0 && <p>{t("none")}</p>}
      </div>
      {found && found.length > 0 && (
        <ul className={s.files}>
          {found.map((each) => (
            <li key={each.name} className={s.folder}>
              <span>{t("made", { when: moment(each.lastModified) })}</span>
              <span className={s.quiet}>{each.name}</span>
              {canWrite && (
                <Button
                  size="small"
                  aria-label={t("openNamed", { file: each.name })}
                  onClick={() => void file.take(each)}
                >
                  {t("open")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <OpenedFile file={file} />
    </Card>
  );
}
