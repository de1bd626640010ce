import { create } from "zustand";
import { useI18n } from "../../i18n/store";
import type { Fault } from "../../method/fault";
import { loadWords } from "../../method/load";
import type { Core } from "../../method/playbook";
import type { CommonTexts, StageTexts, Texts } from "../../method/texts";
import type { Language } from "../../method/vocabulary";
import type { Words } from "../../method/words";
import { usePlaybookId } from "./playbookContext";
import { faultOf, OURS, type Part, sourceOf } from "./playbooks";

/** What has come so far of one playbook's texts in one language. */
type LoadedTexts = Partial<Pick<Texts, Part>> & { stages: Partial<Record<number, StageTexts>> };

interface MethodStore {
  /** By playbook. */
  cores: Record<string, Core>;
  /** By `playbook/language`. */
  texts: Record<string, LoadedTexts>;
  words: Partial<Record<Language, Words>>;
  /** Playbooks that this version can't read, and why. */
  faults: Record<string, Fault>;
}

const useMethod = create<MethodStore>(() => ({ cores: {}, texts: {}, words: {}, faults: {} }));

const textsKey = (playbook: string, language: Language) => `${playbook}/${language}`;

const textsOf = ({ texts }: MethodStore, playbook: string, language: Language): LoadedTexts =>
  texts[textsKey(playbook, language)] ?? nothingYet;
const nothingYet: LoadedTexts = { stages: {} };

function add(playbook: string, language: Language, texts: Partial<LoadedTexts>): void {
  useMethod.setState((now) => {
    const have = textsOf(now, playbook, language);
    const stages = { ...have.stages, ...texts.stages };
    return { texts: { ...now.texts, [textsKey(playbook, language)]: { ...have, ...texts, stages } } };
  });
}

const languagesOf = (playbook: string) =>
  Object.entries(useMethod.getState().texts).flatMap(([key, texts]) =>
    key.slice(0, key.lastIndexOf("/")) === playbook ? [texts] : [],
  );

/**
 * Core and first-paint texts in a language, of ours and of every playbook opened so far, with the parts of it
 * opened so far, so that a switch finds all there.
 */
export async function loadMethod(language: Language): Promise<void> {
  const playbooks = new Set([OURS, ...Object.keys(useMethod.getState().cores)]);
  const wanted = loadWords(language);
  await Promise.all([...playbooks].map((playbook) => loadFor(playbook, language)));
  const words = await wanted;
  if (!useMethod.getState().words[language])
    useMethod.setState((now) => ({ words: { ...now.words, [language]: words } }));
}

async function loadFor(playbook: string, language: Language): Promise<void> {
  const loaded = languagesOf(playbook);
  const parts = new Set<Part>(["common"]);
  const stages = new Set<number>();
  for (const { stages: opened, ...others } of loaded) {
    for (const part of ["roles", "tools", "crm", "more"] as const) if (others[part]) parts.add(part);
    for (const stage of Object.keys(opened)) stages.add(Number(stage));
  }
  // All at once: where one of them fails, none is left behind unheard.
  const [core] = await Promise.all([
    useMethod.getState().cores[playbook] ?? sourceOf(playbook).core(),
    ...[...parts].map((part) => loadPart(playbook, language, part)),
    ...[...stages].map((stage) => loadStageTexts(playbook, language, stage)),
  ]);
  if (!useMethod.getState().cores[playbook])
    useMethod.setState((now) => ({ cores: { ...now.cores, [playbook]: core } }));
}

/** Makes a playbook ready to judge by and to read; one that can't be read is noted, and ours stands in for it. */
export async function openPlaybook(playbook: string, language: Language): Promise<void> {
  try {
    await loadFor(playbook, language);
  } catch (error) {
    if (playbook === OURS) throw error;
    useMethod.setState((now) => ({ faults: { ...now.faults, [playbook]: faultOf(error) } }));
  }
}

const coming = new Map<string, Promise<void>>();

/** Two hundred rows ask for the same text at once: it is fetched and put into the store once. */
function once(key: string, load: () => Promise<void>): Promise<void> {
  const already = coming.get(key);
  if (already) return already;
  const loading = load().finally(() => coming.delete(key));
  coming.set(key, loading);
  return loading;
}

export async function loadStageTexts(playbook: string, language: Language, stage: number): Promise<void> {
  if (textsOf(useMethod.getState(), playbook, language).stages[stage]) return;
  await once(`${textsKey(playbook, language)}/${stage}`, async () =>
    add(playbook, language, { stages: { [stage]: await sourceOf(playbook).stage(language, stage) } }),
  );
}

export async function loadPart(playbook: string, language: Language, part: Part): Promise<void> {
  if (textsOf(useMethod.getState(), playbook, language)[part]) return;
  await once(`${textsKey(playbook, language)}/${part}`, async () =>
    add(playbook, language, { [part]: await sourceOf(playbook).part(part, language) }),
  );
}

export interface Method {
  core: Core;
  common: CommonTexts;
  words: Words;
}

/** The playbook of the deal on the screen (or ours) in the language on the screen. The shell waits for it. */
export function useMethodTexts(): Method {
  const language = useI18n((store) => store.language);
  const playbook = usePlaybookId();
  const store = useMethod();
  const core = store.cores[playbook] ?? store.cores[OURS];
  const common = textsOf(store, playbook, language).common ?? textsOf(store, OURS, language).common;
  const words = store.words[language];
  if (!core || !common || !words) throw new Error("The method is used before it was loaded");
  return { core, common, words };
}

export const isMethodLoaded = (language: Language) => {
  const store = useMethod.getState();
  return Boolean(store.cores[OURS] && textsOf(store, OURS, language).common && store.words[language]);
};

export const stageTextsOf = (store: MethodStore, playbook: string, language: Language, stage: number) =>
  textsOf(store, playbook, language).stages[stage] ?? null;

export const partOf = <P extends Part>(store: MethodStore, playbook: string, language: Language, part: P) =>
  textsOf(store, playbook, language)[part] ?? null;

export { useMethod };
