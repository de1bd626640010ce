import { useEffect, useState } from "react";
import { useI18n } from "../../i18n/store";
import type { ToolTexts } from "../../method/texts";
import { loadPart, partOf, useMethod } from "../data/method";
import { usePlaybookId } from "../data/playbookContext";

interface ToolTextsState {
  /** null while they are on their way. */
  texts: ToolTexts | null;
  hasFailed: boolean;
  retry: () => void;
}

/** The forms and aids of the deal's playbook: fetched when first looked at, in the language on the screen. */
export function useToolTexts(): ToolTextsState {
  const language = useI18n((store) => store.language);
  const playbook = usePlaybookId();
  const texts = useMethod((store) => partOf(store, playbook, language, "tools"));
  const [failed, setFailed] = useState("");
  const [attempt, setAttempt] = useState(0);
  const wanted = `${playbook}/${language}/${attempt}`;
  useEffect(() => {
    loadPart(playbook, language, "tools").catch(() => setFailed(wanted));
  }, [playbook, language, wanted]);
  return { texts, hasFailed: failed === wanted, retry: () => setAttempt((count) => count + 1) };
}
