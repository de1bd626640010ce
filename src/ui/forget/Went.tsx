import { useTranslations } from "use-intl";
import type { Erased } from "../../records/backup/erase";
import { ErasedList } from "./ErasedList";

/** What went. */
export function Went({ erased }: { erased: Erased }) {
  const t = useTranslations("forget.done");
  return (
    <>
      <p role="status">{t("text")}</p>
      <ErasedList erased={erased} />
      <p>{t("files")}</p>
    </>
  );
}
