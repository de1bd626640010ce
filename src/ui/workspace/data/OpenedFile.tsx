import { useTranslations } from "use-intl";
import { RefusedFile } from "../../parts/RefusedFile";
import { MergePreview } from "./MergePreview";
import { UnlockForm } from "./UnlockForm";
import type { useBackupFile } from "./useBackupFile";

/** What became of a file that was chosen: what is wrong with it, its passphrase, or what merging it would do. */
export function OpenedFile({ file }: { file: ReturnType<typeof useBackupFile> }) {
  const t = useTranslations("backup.open");
  const { state, unlock, merge, leave } = file;
  if (state.step === "none") return null;
  if (state.step === "reading") return <p role="status">{t("reading")}</p>;
  if (state.step === "refused")
    return (
      <RefusedFile
        title={t("refused", { file: state.file })}
        reason={state.reason}
        outcome={t("untouched")}
      />
    );
  if (state.step === "locked")
    return (
      <UnlockForm
        key={state.file}
        file={state.file}
        reason={state.reason}
        isBusy={state.isBusy}
        onUnlock={(passphrase) => void unlock(passphrase)}
        onLeave={leave}
      />
    );
  return (
    <MergePreview
      key={`${state.file} ${state.madeAt}`}
      madeAt={state.madeAt}
      holds={state.holds}
      preview={state.preview}
      onMerge={(choices) => merge(state.preview, choices)}
      onLeave={leave}
    />
  );
}
