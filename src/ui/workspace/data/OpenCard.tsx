import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { FileDrop } from "../../parts/FileDrop";
import { Card } from "../../settings/Card";
import { OpenedFile } from "./OpenedFile";
import { useBackupFile } from "./useBackupFile";

/** Choosing a file, hearing what is wrong with it, or seeing what merging it would do. */
export function OpenCard() {
  const t = useTranslations("backup.open");
  const canWrite = useCanWrite();
  const file = useBackupFile();
  return (
    <Card title={t("title")}>
      {canWrite && (
        <FileDrop
          hint={t("what")}
          choose={t("choose")}
          isBusy={file.state.step === "reading"}
          onFile={(chosen) => void file.take(chosen)}
        />
      )}
      <OpenedFile file={file} />
    </Card>
  );
}
