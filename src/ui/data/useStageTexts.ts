import { useEffect, useState } from "react";
import { useI18n } from "../../i18n/store";
import type { StageTexts } from "../../method/texts";
import { loadStageTexts, stageTextsOf, useMethod } from "./method";

interface StageTextsState {
  /** null while they are on their way. */
  texts: StageTexts | null;
  hasFailed: boolean;
  retry: () => void;
}

/** One stage's goal, questions and activities: fetched when first looked at, in the language on the screen. */
export function useStageTexts(stage: number): StageTextsState {
  const language = useI18n((store) => store.language);
  const texts = useMethod((store) => stageTextsOf(store, language, stage));
  const [failed, setFailed] = useState("");
  const [attempt, setAttempt] = useState(0);
  const wanted = `${language}/${stage}/${attempt}`;
  useEffect(() => {
    loadStageTexts(language, stage).catch(() => setFailed(wanted));
  }, [language, stage, wanted]);
  return { texts, hasFailed: failed === wanted, retry: () => setAttempt((count) => count + 1) };
}
