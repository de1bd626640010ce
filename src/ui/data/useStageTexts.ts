import { useEffect, useState } from "react";
import { useI18n } from "../../i18n/store";
import type { StageTexts } from "../../method/texts";
import { loadStageTexts, stageTextsOf, useMethod } from "./method";
import { usePlaybookId } from "./playbookContext";

interface StageTextsState {
  /** null while they are on their way. */
  texts: StageTexts | null;
  hasFailed: boolean;
  retry: () => void;
}

/** One stage's goal, questions and activities: fetched when first looked at, in the language on the screen. */
export function useStageTexts(stage: number): StageTextsState {
  const language = useI18n((store) => store.language);
  const playbook = usePlaybookId();
  const texts = useMethod((store) => stageTextsOf(store, playbook, language, stage));
  const [failed, setFailed] = useState("");
  const [attempt, setAttempt] = useState(0);
  const wanted = `${playbook}/${language}/${stage}/${attempt}`;
  useEffect(() => {
    loadStageTexts(playbook, language, stage).catch(() => setFailed(wanted));
  }, [playbook, language, stage, wanted]);
  return { texts, hasFailed: failed === wanted, retry: () => setAttempt((count) => count + 1) };
}
