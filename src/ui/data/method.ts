import { create } from "zustand";
import { useI18n } from "../../i18n/store";
import { loadCommon, loadCore, loadStage, loadWords } from "../../method/load";
import type { Core } from "../../method/playbook";
import type { CommonTexts, StageTexts } from "../../method/texts";
import type { Language } from "../../method/vocabulary";
import type { Words } from "../../method/words";

interface MethodStore {
  core: Core | null;
  common: Partial<Record<Language, CommonTexts>>;
  words: Partial<Record<Language, Words>>;
  /** by `language/stage` */
  stages: Record<string, StageTexts>;
}

const useMethod = create<MethodStore>(() => ({ core: null, common: {}, words: {}, stages: {} }));

/** Core and first-paint texts in a language, and the stages opened so far, so that a switch finds all there. */
export async function loadMethod(language: Language): Promise<void> {
  const { core, stages } = useMethod.getState();
  const wasLoaded = isMethodLoaded(language);
  const opened = new Set(Object.keys(stages).map((key) => Number(key.split("/")[1])));
  const [loadedCore, common, words] = await Promise.all([
    core ?? loadCore(),
    loadCommon(language),
    loadWords(language),
    ...[...opened].map((stage) => loadStageTexts(language, stage)),
  ]);
  if (wasLoaded) return;
  useMethod.setState((now) => ({
    core: loadedCore,
    common: { ...now.common, [language]: common },
    words: { ...now.words, [language]: words },
  }));
}

export async function loadStageTexts(language: Language, stage: number): Promise<void> {
  const key = `${language}/${stage}`;
  if (useMethod.getState().stages[key]) return;
  const texts = await loadStage(language, stage);
  useMethod.setState((now) => ({ stages: { ...now.stages, [key]: texts } }));
}

export interface Method {
  core: Core;
  common: CommonTexts;
  words: Words;
}

/** The method in the language on the screen. The shell waits for it, so views may rely on it. */
export function useMethodTexts(): Method {
  const language = useI18n((store) => store.language);
  const { core, common, words } = useMethod();
  const commonHere = common[language];
  const wordsHere = words[language];
  if (!core || !commonHere || !wordsHere) throw new Error("The method is used before it was loaded");
  return { core, common: commonHere, words: wordsHere };
}

export const isMethodLoaded = (language: Language) => {
  const { core, common, words } = useMethod.getState();
  return Boolean(core && common[language] && words[language]);
};

export const stageTextsOf = (store: MethodStore, language: Language, stage: number) =>
  store.stages[`${language}/${stage}`] ?? null;

export { useMethod };
