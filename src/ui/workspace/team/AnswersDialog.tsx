import { useState } from "react";
import { useTranslations } from "use-intl";
import { localDay } from "../../../records/clock";
import { deviceIdOf } from "../../../records/device";
import { makeAnswers } from "../../../records/team/answers";
import type { Book } from "../../../records/team/books";
import { share } from "../../../records/team/sharedFiles";
import { useDatabase } from "../../data/database";
import { download } from "../../data/download";
import { fileName } from "../../map/drawing/saveDrawing";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/TextField";
import { pickFolder } from "../data/folder/pickFolder";
import { SealChoice, useSealing } from "../handover/SealChoice";
import * as column from "../parts/TextColumn.module.css";
import { SharedFolderLine } from "./SharedFolderLine";
import { inSharedFolder } from "./sharedFolder";
import * as s from "./Team.module.css";
import { useOwnName } from "./useOwnName";
import { useSharedWords } from "./useSharedWords";

/** What was noted of one rep's opportunities, as a file that goes back to them. */
export default function AnswersDialog({ book, onClose }: { book: Book; onClose: () => void }) {
  const t = useTranslations("team.answers");
  const tc = useTranslations("common");
  const db = useDatabase((store) => store.db);
  const [name, saveName] = useOwnName();
  const sealing = useSealing();
  const [said, setSaid] = useState("");
  const sharedWords = useSharedWords();
  const make = async (where: "download" | "folder") => {
    if (!db) return;
    if (name.trim() === "") return setSaid(t("noName"));
    const passphrase = sealing.passphrase();
    if (passphrase === undefined) return;
    const made = await makeAnswers(db, { opportunityKeys: book.opportunityKeys, name, passphrase });
    if (!made.ok) return setSaid(t("failed"));
    if (where === "folder") {
      const device = await deviceIdOf(db);
      const written = await inSharedFolder(async (folder) => ({
        folder: folder.name,
        shared: await share(folder, { kind: "answers", name, device, to: book.device }, made.value),
      }));
      if (written) setSaid(sharedWords(written));
      return;
    }
    const file = fileName(`${t("file", { name: book.name })} ${localDay(made.value.madeAt)}`, "json");
    download(file, made.value.file);
    setSaid(t("made", { file }));
  };
  return (
    <Dialog
      title={t("title", { name: book.name })}
      closeLabel={tc("close")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc("close")}</Button>
          {pickFolder() && <Button onClick={() => void make("folder")}>{t("intoFolder")}</Button>}
          <Button look="primary" onClick={() => void make("download")}>
            {t("make")}
          </Button>
        </>
      }
    >
      <div className={s.deals}>
        <p className={column.intro}>{t("what")}</p>
        <TextField label={t("name")} value={name} onSave={saveName} className={s.name} />
        <SealChoice sealing={sealing} />
        <SharedFolderLine />
        <p role="status">{said}</p>
      </div>
    </Dialog>
  );
}
