import type { Language } from "../method/vocabulary";
import type account from "./en/account.json";
import type accountPlan from "./en/accountPlan.json";
import type advice from "./en/advice.json";
import type aids from "./en/aids.json";
import type assess from "./en/assess.json";
import type backup from "./en/backup.json";
import type common from "./en/common.json";
import type crm from "./en/crm.json";
import type csv from "./en/csv.json";
import type errors from "./en/errors.json";
import type faults from "./en/faults.json";
import type flags from "./en/flags.json";
import type folder from "./en/folder.json";
import type forget from "./en/forget.json";
import type forms from "./en/forms.json";
import type gate from "./en/gate.json";
import type guide from "./en/guide.json";
import type handover from "./en/handover.json";
import type health from "./en/health.json";
import type history from "./en/history.json";
import type initiatives from "./en/initiatives.json";
import type insight from "./en/insight.json";
import type library from "./en/library.json";
import type map from "./en/map.json";
import type overview from "./en/overview.json";
import type people from "./en/people.json";
import type peopleMany from "./en/peopleMany.json";
import type personDeals from "./en/personDeals.json";
import type personPanel from "./en/personPanel.json";
import type pipeline from "./en/pipeline.json";
import type plan from "./en/plan.json";
import type playbooks from "./en/playbooks.json";
import type policy from "./en/policy.json";
import type popup from "./en/popup.json";
import type posts from "./en/posts.json";
import type quick from "./en/quick.json";
import type results from "./en/results.json";
import type review from "./en/review.json";
import type rivals from "./en/rivals.json";
import type roleMenu from "./en/roleMenu.json";
import type settings from "./en/settings.json";
import type sheet from "./en/sheet.json";
import type shell from "./en/shell.json";
import type since from "./en/since.json";
import type sites from "./en/sites.json";
import type space from "./en/space.json";
import type taught from "./en/taught.json";
import type teach from "./en/teach.json";
import type team from "./en/team.json";
import type timeline from "./en/timeline.json";
import type verdict from "./en/verdict.json";
import type welcome from "./en/welcome.json";
import type workspace from "./en/workspace.json";
import type { OwnPageNamespace, OwnPages } from "./ownPages";

/** English is the shape; the other language is held to it by test/unit/ui/i18n.test.ts. */
export interface Messages {
  common: typeof common;
  sheet: typeof sheet;
  shell: typeof shell;
  folder: typeof folder;
  forget: typeof forget;
  forms: typeof forms;
  crm: typeof crm;
  faults: typeof faults;
  flags: typeof flags;
  gate: typeof gate;
  guide: typeof guide;
  handover: typeof handover;
  health: typeof health;
  library: typeof library;
  aids: typeof aids;
  backup: typeof backup;
  csv: typeof csv;
  assess: typeof assess;
  account: typeof account;
  advice: typeof advice;
  map: typeof map;
  people: typeof people;
  personDeals: typeof personDeals;
  peopleMany: typeof peopleMany;
  personPanel: typeof personPanel;
  insight: typeof insight;
  pipeline: typeof pipeline;
  overview: typeof overview;
  since: typeof since;
  results: typeof results;
  space: typeof space;
  history: typeof history;
  initiatives: typeof initiatives;
  accountPlan: typeof accountPlan;
  review: typeof review;
  plan: typeof plan;
  posts: typeof posts;
  playbooks: typeof playbooks;
  quick: typeof quick;
  policy: typeof policy;
  popup: typeof popup;
  rivals: typeof rivals;
  roleMenu: typeof roleMenu;
  team: typeof team;
  timeline: typeof timeline;
  verdict: typeof verdict;
  welcome: typeof welcome;
  workspace: typeof workspace;
  settings: typeof settings;
  sites: typeof sites;
  taught: typeof taught;
  teach: typeof teach;
  errors: typeof errors;
}

export type Namespace = keyof Messages;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
    Locale: Language;
  }
}

/** Each `import()` is a lazy chunk of its own, so the paths stay literal. */
const files: Record<Language, Record<Exclude<Namespace, OwnPageNamespace>, () => Promise<unknown>>> = {
  en: {
    common: () => import("./en/common.json"),
    shell: () => import("./en/shell.json"),
    forget: () => import("./en/forget.json"),
    forms: () => import("./en/forms.json"),
    crm: () => import("./en/crm.json"),
    faults: () => import("./en/faults.json"),
    flags: () => import("./en/flags.json"),
    gate: () => import("./en/gate.json"),
    guide: () => import("./en/guide.json"),
    health: () => import("./en/health.json"),
    library: () => import("./en/library.json"),
    aids: () => import("./en/aids.json"),
    assess: () => import("./en/assess.json"),
    backup: () => import("./en/backup.json"),
    account: () => import("./en/account.json"),
    advice: () => import("./en/advice.json"),
    map: () => import("./en/map.json"),
    people: () => import("./en/people.json"),
    personDeals: () => import("./en/personDeals.json"),
    peopleMany: () => import("./en/peopleMany.json"),
    personPanel: () => import("./en/personPanel.json"),
    insight: () => import("./en/insight.json"),
    plan: () => import("./en/plan.json"),
    posts: () => import("./en/posts.json"),
    playbooks: () => import("./en/playbooks.json"),
    quick: () => import("./en/quick.json"),
    rivals: () => import("./en/rivals.json"),
    roleMenu: () => import("./en/roleMenu.json"),
    verdict: () => import("./en/verdict.json"),
    workspace: () => import("./en/workspace.json"),
    settings: () => import("./en/settings.json"),
    taught: () => import("./en/taught.json"),
    teach: () => import("./en/teach.json"),
    errors: () => import("./en/errors.json"),
  },
  "zh-CN": {
    common: () => import("./zh-CN/common.json"),
    shell: () => import("./zh-CN/shell.json"),
    forget: () => import("./zh-CN/forget.json"),
    forms: () => import("./zh-CN/forms.json"),
    crm: () => import("./zh-CN/crm.json"),
    faults: () => import("./zh-CN/faults.json"),
    flags: () => import("./zh-CN/flags.json"),
    gate: () => import("./zh-CN/gate.json"),
    guide: () => import("./zh-CN/guide.json"),
    health: () => import("./zh-CN/health.json"),
    library: () => import("./zh-CN/library.json"),
    aids: () => import("./zh-CN/aids.json"),
    assess: () => import("./zh-CN/assess.json"),
    backup: () => import("./zh-CN/backup.json"),
    account: () => import("./zh-CN/account.json"),
    advice: () => import("./zh-CN/advice.json"),
    map: () => import("./zh-CN/map.json"),
    people: () => import("./zh-CN/people.json"),
    personDeals: () => import("./zh-CN/personDeals.json"),
    peopleMany: () => import("./zh-CN/peopleMany.json"),
    personPanel: () => import("./zh-CN/personPanel.json"),
    insight: () => import("./zh-CN/insight.json"),
    plan: () => import("./zh-CN/plan.json"),
    posts: () => import("./zh-CN/posts.json"),
    playbooks: () => import("./zh-CN/playbooks.json"),
    quick: () => import("./zh-CN/quick.json"),
    rivals: () => import("./zh-CN/rivals.json"),
    roleMenu: () => import("./zh-CN/roleMenu.json"),
    verdict: () => import("./zh-CN/verdict.json"),
    workspace: () => import("./zh-CN/workspace.json"),
    settings: () => import("./zh-CN/settings.json"),
    taught: () => import("./zh-CN/taught.json"),
    teach: () => import("./zh-CN/teach.json"),
    errors: () => import("./zh-CN/errors.json"),
  },
};

/** The bundler gives a JSON module bare or as `default`; our own files are trusted, tests hold their shape. */
function content(loaded: unknown): unknown {
  return typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : loaded;
}

let ownPages: OwnPages | null = null;

/** Called by a full page of ours before it shows anything. */
export function bringOwnPages(pages: OwnPages): void {
  ownPages = pages;
}

async function load(language: Language, name: Namespace): Promise<unknown> {
  if (!isOfOwnPages(name)) return files[language][name]();
  if (!ownPages) throw new Error(`${name} is a text of full pages`);
  return ownPages[language][name]();
}

const isOfOwnPages = (name: Namespace): name is OwnPageNamespace => !(name in files.en);

export async function loadNamespaces(
  language: Language,
  names: Iterable<Namespace>,
): Promise<Partial<Messages>> {
  const entries = await Promise.all(
    [...names].map(async (name) => [name, content(await load(language, name))] as const),
  );
  return Object.fromEntries(entries);
}
