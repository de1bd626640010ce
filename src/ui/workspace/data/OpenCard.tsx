import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { FileDrop } from "../../parts/FileDrop";
import { RefusedFile } from "../../parts/RefusedFile";
import { Card } from "../../settings/Card";
import { MergePreview } from "./MergePreview";
import { UnlockForm } from "./UnlockForm";
import { useBackupFile } from "./useBackupFile";

/** Choosing a file, hearing what is wrong with it, or seeing what merging it would do. */
export function OpenCard() {
  const t = useTranslations("backup.open");
  const canWrite = useCanWrite();
  const { state, take, unlock, merge, leave } = useBackupFile();
  return (
    <Card title={t("title")}>
      {canWrite && (
        <FileDrop
          hint={t("what")}
          choose={t("choose")}
          isBusy={state.step === "reading"}
          onFile={(file) => void take(file)}
        />
      )}
      {state.step === "reading" && <p role="status">{t("reading")}</p>}
      {state.step === "refused" && (
        <RefusedFile
          title={t("refused", { file: state.file })}
          reason={state.reason}
          outcome={t("untouched")}
        />
      )}
      {state.step === "locked" && (
        <UnlockForm
          key={state.file}
          file={state.file}
          reason={state.reason}
          isBusy={state.isBusy}
          onUnlock={(passphrase) => void unlock(passphrase)}
          onLeave={leave}
        />
      )}
      {state.step === "compared" && (
        <MergePreview
          key={`${state.file} ${state.madeAt}`}
          madeAt={state.madeAt}
          holds={state.holds}
          preview={state.preview}
          onMerge={(choices) => merge(state.preview, choices)}
          onLeave={leave}
        />
      )}
    </Card>
  );
}
