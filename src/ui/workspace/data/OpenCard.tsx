import FolderOpen from "lucide-react/dist/esm/icons/folder-open.mjs";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { Button } from "../../parts/Button";
import { Card } from "../../settings/Card";
import { MergePreview } from "./MergePreview";
import * as s from "./OpenCard.module.css";
import { useBackupFile } from "./useBackupFile";

/** Choosing a file, hearing what is wrong with it, or seeing what merging it would do. */
export function OpenCard() {
  const t = useTranslations("backup.open");
  const picker = useRef<HTMLInputElement>(null);
  const canWrite = useCanWrite();
  const { state, take, merge, leave } = useBackupFile();
  return (
    <Card title={t("title")}>
      <p>{t("what")}</p>
      <div>
        <Button
          aria-disabled={!canWrite || state.step === "reading"}
          onClick={() => canWrite && picker.current?.click()}
        >
          <FolderOpen size={15} aria-hidden />
          {t("choose")}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          className={s.picker}
          tabIndex={-1}
          aria-label={t("choose")}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void take(file);
            event.target.value = "";
          }}
        />
      </div>
      {state.step === "reading" && <p role="status">{t("reading")}</p>}
      {state.step === "refused" && (
        <div role="alert" className={s.refused}>
          <p className={s.name}>{t("refused", { file: state.file })}</p>
          <p>{state.reason}</p>
          <p>{t("untouched")}</p>
        </div>
      )}
      {state.step === "compared" && (
        <MergePreview
          key={`${state.file} ${state.madeAt}`}
          madeAt={state.madeAt}
          preview={state.preview}
          onMerge={(choices) => merge(state.preview, choices)}
          onLeave={leave}
        />
      )}
    </Card>
  );
}
