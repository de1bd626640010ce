import Users from "lucide-react/dist/esm/icons/users.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { localDay } from "../../../records/clock";
import { deviceIdOf } from "../../../records/device";
import { makeReviewFile } from "../../../records/team/reviewFile";
import { share } from "../../../records/team/sharedFiles";
import { useDatabase } from "../../data/database";
import { download } from "../../data/download";
import { fileName } from "../../map/drawing/saveDrawing";
import { Button } from "../../parts/Button";
import { SkeletonLines } from "../../parts/Skeleton";
import { TextField } from "../../parts/TextField";
import { Card } from "../../settings/Card";
import { pickFolder } from "../data/folder/pickFolder";
import { SealChoice, useSealing } from "../handover/SealChoice";
import * as column from "../parts/TextColumn.module.css";
import { usePipeline } from "../pipeline/usePipeline";
import { useTitle } from "../useTitle";
import { AnswersCard } from "./AnswersCard";
import { ChooseDeals } from "./ChooseDeals";
import { SharedFolderLine } from "./SharedFolderLine";
import { inSharedFolder } from "./sharedFolder";
import * as s from "./Team.module.css";
import { useOwnName } from "./useOwnName";
import { useSharedWords } from "./useSharedWords";

/** A rep's side: chosen opportunities as a file for the manager; and the way to the team book, for who is one. */
export function ReviewFileView() {
  const t = useTranslations("team");
  const db = useDatabase((store) => store.db);
  const pipeline = usePipeline();
  const [name, saveName] = useOwnName();
  const sealing = useSealing();
  const sharedWords = useSharedWords();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  const canPick = pickFolder() !== undefined;
  useTitle(t("title"));
  const deals = pipeline?.deals ?? [];
  const open = deals.filter(({ outcome }) => outcome === "open").map(({ key }) => key);
  const keys = chosen ?? new Set(open);
  const make = async (where: "download" | "folder") => {
    if (!db || isBusy) return;
    if (name.trim() === "") return setSaid(t("make.noName"));
    if (keys.size === 0) return setSaid(t("make.none"));
    const passphrase = sealing.passphrase();
    if (passphrase === undefined) return;
    setBusy(true);
    const made = await makeReviewFile(db, { opportunityKeys: [...keys], name, passphrase });
    if (!made.ok) setSaid(t("make.failed"));
    else if (where === "download") {
      const file = fileName(
        `${t("make.file", { name: name.trim() })} ${localDay(made.value.madeAt)}`,
        "json",
      );
      download(file, made.value.file);
      setSaid(t("make.made", { file, count: keys.size }));
    } else {
      const device = await deviceIdOf(db);
      const written = await inSharedFolder(async (folder) => ({
        folder: folder.name,
        shared: await share(folder, { kind: "review", name, device }, made.value),
      }));
      if (written) setSaid(sharedWords(written));
    }
    setBusy(false);
  };
  return (
    <section className={column.view}>
      <h1 className={column.title}>{t("title")}</h1>
      <Card title={t("make.title")}>
        <p className={column.intro}>{t("make.what")}</p>
        <TextField label={t("make.name")} value={name} onSave={saveName} className={s.name} />
        {pipeline ? (
          <ChooseDeals deals={deals} open={open} chosen={keys} onChoose={setChosen} />
        ) : (
          <SkeletonLines lines={5} />
        )}
        <SealChoice sealing={sealing} />
        <div className={s.actions}>
          <Button look="primary" aria-disabled={isBusy} onClick={() => void make("download")}>
            {t("make.make")}
          </Button>
          {canPick && (
            <Button aria-disabled={isBusy} onClick={() => void make("folder")}>
              {t("make.intoFolder")}
            </Button>
          )}
        </div>
        <SharedFolderLine />
        <p role="status">{said}</p>
      </Card>
      <AnswersCard />
      <Card title={t("book.title")}>
        <p className={column.intro}>{t("book.what")}</p>
        <p>
          <a
            className={s.link}
            href={chrome.runtime.getURL("tabs/team.html#/team")}
            target="_blank"
            rel="noreferrer"
          >
            <Users size={15} aria-hidden />
            {t("book.open")}
          </a>
        </p>
      </Card>
    </section>
  );
}
