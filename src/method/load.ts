import type { Playbook } from "./compilePlaybook";
import type { Core } from "./playbook";
import type { CommonTexts, CrmTexts, MoreTexts, RoleTexts, StageTexts, Texts, ToolTexts } from "./texts";
import type { Language } from "./vocabulary";
import type { Words } from "./words";

/**
 * Loads our own playbook piece by piece; each `import()` is a lazy chunk, so its path must stay literal.
 * First paint: `loadCore`, `loadCommon` and `loadWords`; a stage when it is opened.
 */

/**
 * The bundler gives a JSON module bare or as `default`. The type is taken on trust here because the files
 * are generated from the source and held to their schemas by test/unit/method/playbook.test.ts: parsing
 * them again in every page would cost time and bring zod into the first paint.
 */
function content<T>(loaded: unknown): T {
  if (typeof loaded === "object" && loaded !== null && "default" in loaded) return loaded.default as T;
  return loaded as T;
}

const FILES = {
  en: {
    common: () => import("./playbooks/en/common.json"),
    words: () => import("./playbooks/words/en.json"),
    roles: () => import("./playbooks/en/roles.json"),
    tools: () => import("./playbooks/en/tools.json"),
    crm: () => import("./playbooks/en/crm.json"),
    more: () => import("./playbooks/en/more.json"),
    stages: [
      () => import("./playbooks/en/stage-1.json"),
      () => import("./playbooks/en/stage-2.json"),
      () => import("./playbooks/en/stage-3.json"),
      () => import("./playbooks/en/stage-4.json"),
      () => import("./playbooks/en/stage-5.json"),
      () => import("./playbooks/en/stage-6.json"),
      () => import("./playbooks/en/stage-7.json"),
    ],
  },
  "zh-CN": {
    common: () => import("./playbooks/zh-CN/common.json"),
    words: () => import("./playbooks/words/zh-CN.json"),
    roles: () => import("./playbooks/zh-CN/roles.json"),
    tools: () => import("./playbooks/zh-CN/tools.json"),
    crm: () => import("./playbooks/zh-CN/crm.json"),
    more: () => import("./playbooks/zh-CN/more.json"),
    stages: [
      () => import("./playbooks/zh-CN/stage-1.json"),
      () => import("./playbooks/zh-CN/stage-2.json"),
      () => import("./playbooks/zh-CN/stage-3.json"),
      () => import("./playbooks/zh-CN/stage-4.json"),
      () => import("./playbooks/zh-CN/stage-5.json"),
      () => import("./playbooks/zh-CN/stage-6.json"),
      () => import("./playbooks/zh-CN/stage-7.json"),
    ],
  },
};

/** Ids, numbers and links: all that `assess` needs. */
export const loadCore = async () => content<Core>(await import("./playbooks/core.json"));

/** Names, rules, explanations and the wording of every item and sign. */
export const loadCommon = async (language: Language) => content<CommonTexts>(await FILES[language].common());

/** Our own words around the method: kinds of steps, stances, answers. Not part of a playbook. */
export const loadWords = async (language: Language) => content<Words>(await FILES[language].words());

/** One stage's goal, questions, activities, aids, flags; `stage` is 1..7. */
export async function loadStage(language: Language, stage: number): Promise<StageTexts> {
  const load = FILES[language].stages[stage - 1];
  if (!load) throw new RangeError(`stage ${stage} is not one of 1..7`);
  return content<StageTexts>(await load());
}

/** The six roles opened: how to know, reach and serve each. */
export const loadRoles = async (language: Language) => content<RoleTexts>(await FILES[language].roles());

/** Forms and aids. */
export const loadTools = async (language: Language) => content<ToolTexts>(await FILES[language].tools());

/** Why CRM stages and contact roles map as they do. */
export const loadCrmNotes = async (language: Language) => content<CrmTexts>(await FILES[language].crm());

/** Facts, late entry, glossary, metrics, comparable methods. */
export const loadMore = async (language: Language) => content<MoreTexts>(await FILES[language].more());

/** Everything in one language: for print, export and import of a playbook, not for the first paint. */
export async function loadTexts(language: Language): Promise<Texts> {
  const [common, roles, tools, crm, more, ...stages] = await Promise.all([
    loadCommon(language),
    loadRoles(language),
    loadTools(language),
    loadCrmNotes(language),
    loadMore(language),
    ...[1, 2, 3, 4, 5, 6, 7].map((stage) => loadStage(language, stage)),
  ]);
  return { common, roles, tools, crm, more, stages };
}

/** The whole of our playbook in both languages. */
export async function loadPlaybook(): Promise<Playbook> {
  const [core, en, zh] = await Promise.all([loadCore(), loadTexts("en"), loadTexts("zh-CN")]);
  return { core, texts: { en, "zh-CN": zh } };
}
