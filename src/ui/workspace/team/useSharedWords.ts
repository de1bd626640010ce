import { useTranslations } from "use-intl";
import type { Shared } from "../../../records/team/sharedFiles";

/** What became of a file for the shared folder. */
export function useSharedWords() {
  const t = useTranslations("team.folder");
  return (written: { folder: string; shared: Shared | null } | "failed"): string => {
    if (written === "failed" || !written.shared) return t("notWritten");
    const { file, removed, left } = written.shared;
    return [
      t("written", { folder: written.folder, file }),
      ...(removed.length > 0 ? [t("replaced", { count: removed.length })] : []),
      ...(left.length > 0 ? [t("left", { count: left.length })] : []),
    ].join(" ");
  };
}
