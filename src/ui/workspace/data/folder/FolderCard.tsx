import FolderCheck from "lucide-react/dist/esm/icons/folder-check.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { askToWriteTo } from "../../../../records/folder/handle";
import { RHYTHMS, type Rhythm } from "../../../../records/folder/store";
import { KEEP_ALL_DAYS, KEEP_WEEKS } from "../../../../records/folder/thinning";
import { type FolderState, folderStore, keepNow, tellWorker, useFolder } from "../../../data/folder";
import { Button } from "../../../parts/Button";
import { Select } from "../../../parts/Select";
import { useToasts } from "../../../parts/toasts";
import { Card } from "../../../settings/Card";
import * as s from "./FolderCard.module.css";
import { pickFolder } from "./pickFolder";

/** Backups by themselves into a folder that the rep chose, and what became of the last one. */
export function FolderCard() {
  const t = useTranslations("folder");
  const state = useFolder();
  return (
    <Card title={t("title")}>
      <p>{t("what")}</p>
      {state && (state.folder ? <Chosen state={state} /> : <Choose />)}
    </Card>
  );
}

/** Asks for a folder and writes the first backup there; undefined where the browser can't ask. */
function useChoose(): (() => Promise<void>) | undefined {
  const t = useTranslations("folder");
  const pick = pickFolder();
  if (!pick) return undefined;
  return async () => {
    try {
      const folder = await pick();
      if (!folder) return;
      await folderStore.setFolder(folder);
      await keepNow(true);
    } catch {
      useToasts.getState().show({ tone: "problem", text: t("problems.refused") });
    }
  };
}

function Choose() {
  const t = useTranslations("folder");
  const choose = useChoose();
  if (!choose) return <p className={s.quiet}>{t("unsupported")}</p>;
  return (
    <div>
      <Button onClick={() => void choose()}>{t("choose")}</Button>
    </div>
  );
}

const periods = ["3", "7", "14", "30"] as const;

function Chosen({ state: { folder, keeping, mayWrite } }: { state: FolderState }) {
  const t = useTranslations("folder");
  const { moment } = useFormats();
  const [isBusy, setBusy] = useState(false);
  const choose = useChoose();
  const { rhythm, written, problem } = keeping;
  const run = async (work: () => Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  };
  const write = async () => {
    if (!folder || !(await askToWriteTo(folder))) return;
    const kept = await keepNow(true);
    if (kept?.ok && kept.value.kind === "busy") useToasts.getState().show({ tone: "plain", text: t("busy") });
  };
  const forget = async () => {
    await folderStore.setFolder(null);
    await tellWorker();
  };
  return (
    <>
      <p className={s.folder}>
        <FolderCheck size={16} aria-hidden />
        {t("into", { folder: folder?.name ?? "" })}
      </p>
      <div role="status" className={s.states}>
        {written && (
          <p>
            {t(written.isDamaged ? "writtenDamaged" : "written", {
              file: written.file,
              when: moment(written.at),
            })}
          </p>
        )}
        {!mayWrite ? (
          <p className={s.problem}>{t("problems.permission")}</p>
        ) : (
          problem && problem !== "permission" && <p className={s.problem}>{t(`problems.${problem}`)}</p>
        )}
        {isBusy && <p>{t("writing")}</p>}
      </div>
      <div className={s.row}>
        <Select
          label={t("rhythm")}
          value={rhythm}
          options={RHYTHMS.map((value: Rhythm) => ({ value, label: t(`rhythms.${value}`) }))}
          onChoose={(chosen) => void folderStore.set({ rhythm: chosen }).then(() => keepNow())}
        />
      </div>
      <p className={s.quiet}>{t("rule", { days: KEEP_ALL_DAYS, weeks: KEEP_WEEKS })}</p>
      <div className={s.row}>
        <Button look="primary" aria-disabled={isBusy} onClick={() => void run(write)}>
          {t(mayWrite ? "now" : "allow")}
        </Button>
        {choose && <Button onClick={() => void run(choose)}>{t("other")}</Button>}
        <Button look="quiet" onClick={() => void forget()}>
          {t("stop")}
        </Button>
      </div>
    </>
  );
}

/** After how many days without a backup the workspace says so. */
export function ReminderChoice() {
  const t = useTranslations("folder");
  const state = useFolder();
  if (!state) return null;
  const chosen = String(state.keeping.remindAfter);
  const values = periods.some((each) => each === chosen) ? periods : [...periods, chosen];
  return (
    <div className={s.row}>
      <Select
        label={t("remindAfter")}
        value={chosen}
        options={values.map((value) => ({ value, label: t("days", { days: Number(value) }) }))}
        onChoose={(value) => void folderStore.set({ remindAfter: Number(value), quietUntil: 0 })}
      />
    </div>
  );
}
