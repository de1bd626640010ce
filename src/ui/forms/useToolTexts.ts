import { useEffect, useState } from "react";
import { useI18n } from "../../i18n/store";
import { loadTools } from "../../method/load";
import type { ToolTexts } from "../../method/texts";
import type { Language } from "../../method/vocabulary";

const loaded: Partial<Record<Language, ToolTexts>> = {};

interface ToolTextsState {
  /** null while they are on their way. */
  texts: ToolTexts | null;
  hasFailed: boolean;
  retry: () => void;
}

/** The method's forms and aids: fetched when first looked at, in the language on the screen. */
export function useToolTexts(): ToolTextsState {
  const language = useI18n((store) => store.language);
  const [, setLoadedFor] = useState<Language | null>(null);
  const [failed, setFailed] = useState("");
  const [attempt, setAttempt] = useState(0);
  const wanted = `${language}/${attempt}`;
  useEffect(() => {
    if (loaded[language]) return;
    loadTools(language)
      .then((texts) => {
        loaded[language] = texts;
        setLoadedFor(language);
      })
      .catch(() => setFailed(wanted));
  }, [language, wanted]);
  return {
    texts: loaded[language] ?? null,
    hasFailed: failed === wanted,
    retry: () => setAttempt((count) => count + 1),
  };
}
