import { useTranslations } from "use-intl";
import { FileDrop } from "../FileDrop";
import { RefusedFile } from "../RefusedFile";
import type { ImportState } from "./useImport";

/** A playbook file; one that can't be used is refused with its place and reason. */
export function ImportPlaybook({ refused, isBusy, take }: ImportState) {
  const t = useTranslations("playbooks.import");
  return (
    <>
      <FileDrop hint={t("drop")} choose={t("choose")} isBusy={isBusy} onFile={take} />
      {refused && (
        <RefusedFile
          title={t("refused", { file: refused.file })}
          reason={refused.reason}
          outcome={t("nothing")}
        />
      )}
    </>
  );
}
