import { useTranslations } from "use-intl";
import { FileDrop } from "../../parts/FileDrop";
import { RefusedFile } from "../../parts/RefusedFile";
import { useFaultWords } from "./useFaultWords";
import type { ImportState } from "./useImport";

/** A playbook file; one that can't be used is refused with its place and reason. */
export function ImportPlaybook({ refused, isBusy, take }: ImportState) {
  const t = useTranslations("playbooks.import");
  const words = useFaultWords();
  return (
    <>
      <FileDrop hint={t("drop")} choose={t("choose")} isBusy={isBusy} onFile={take} />
      {refused && (
        <RefusedFile
          title={t("refused", { file: refused.file })}
          reason={words(refused.reason)}
          outcome={t("nothing")}
        />
      )}
    </>
  );
}
