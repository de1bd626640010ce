import { useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { useI18n } from "../../i18n/store";
import { useFormats } from "../../i18n/useFormats";
import type { Texts } from "../../method/texts";
import { loadPart, loadStageTexts, partOf, stageTextsOf, useMethod, useMethodTexts } from "../data/method";
import { usePlaybookId } from "../data/playbookContext";
import { libraryPages } from "./libraryPages";
import type { LibraryPage } from "./model";

const stageNumbers = [1, 2, 3, 4, 5, 6, 7];
const parts = ["common", "roles", "tools", "crm", "more"] as const;

/** All texts of the playbook in the language on the screen; null until they are there. */
function useAllTexts(): Texts | null {
  const language = useI18n((store) => store.language);
  const playbook = usePlaybookId();
  const store = useMethod();
  useEffect(() => {
    const loading = [
      ...parts.map((part) => loadPart(playbook, language, part)),
      ...stageNumbers.map((stage) => loadStageTexts(playbook, language, stage)),
    ];
    // Chunks of our own package: what fails once (a page open during an update) is asked for at the next look.
    void Promise.all(loading).catch(() => {});
  }, [playbook, language]);
  return useMemo(() => {
    const [common, roles, tools, crm, more] = [
      partOf(store, playbook, language, "common"),
      partOf(store, playbook, language, "roles"),
      partOf(store, playbook, language, "tools"),
      partOf(store, playbook, language, "crm"),
      partOf(store, playbook, language, "more"),
    ];
    const stages = stageNumbers.flatMap((stage) => stageTextsOf(store, playbook, language, stage) ?? []);
    return common && roles && tools && crm && more && stages.length === stageNumbers.length
      ? { common, roles, tools, crm, more, stages }
      : null;
  }, [store, playbook, language]);
}

/** The library in the language on the screen, as the playbook in force says it; null until it is there. */
export function useLibraryPages(): LibraryPage[] | null {
  const t = useTranslations("library");
  const { core, words } = useMethodTexts();
  const { figure } = useFormats();
  const texts = useAllTexts();
  return useMemo(
    () => texts && libraryPages({ core, texts, words, t, figure }),
    [core, texts, words, t, figure],
  );
}
