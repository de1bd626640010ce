import { useTranslations } from "use-intl";
import { PlaybookContext } from "../data/playbookContext";
import { Sheet } from "../parts/Sheet";
import { Library } from "./Library";
import { useLibrary } from "./store";

/** The library over the sidebar. Closed, the rep is where they were. */
export default function LibrarySheet() {
  const t = useTranslations("library");
  const { isOpen, place, playbook, go, close } = useLibrary();
  return (
    <Sheet title={t("title")} closeLabel={t("close")} isOpen={isOpen} onClose={close}>
      <PlaybookContext value={playbook}>
        <Library place={place} onPlace={go} />
      </PlaybookContext>
    </Sheet>
  );
}
