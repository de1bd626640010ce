import { useEffect } from "react";
import { useI18n } from "../../i18n/store";
import { loadPart, partOf, useMethod } from "./method";
import { usePlaybookId } from "./playbookContext";
import type { Part } from "./playbooks";

/** One subject of the playbook's texts (roles, tools, CRM notes …): fetched when first looked at; null until then. */
export function useTextPart<P extends Part>(part: P) {
  const language = useI18n((store) => store.language);
  const playbook = usePlaybookId();
  const texts = useMethod((store) => partOf(store, playbook, language, part));
  useEffect(() => {
    // Help that doesn't load is left out; the next look tries again.
    loadPart(playbook, language, part).catch(() => undefined);
  }, [playbook, language, part]);
  return texts;
}
