import { create } from "zustand";
import type { Language } from "../method/vocabulary";
import { browserLanguage } from "./language";
import { loadNamespaces, type Messages, type Namespace } from "./messages";

interface I18nStore {
  /** What is on the screen: changes only together with its messages. */
  language: Language;
  messages: Partial<Messages>;
  needed: ReadonlySet<Namespace>;
}

export const useI18n = create<I18nStore>(() => ({
  language: browserLanguage(),
  messages: {},
  needed: new Set(),
}));

let wanted: Language | null = null;

/** Brings namespaces in the present language; a lazy view awaits it before it mounts. */
export async function needNamespaces(...names: Namespace[]): Promise<void> {
  const { needed, language } = useI18n.getState();
  const target = wanted ?? language;
  useI18n.setState({ needed: new Set([...needed, ...names]) });
  const loaded = await loadNamespaces(target, names);
  useI18n.setState((now) => (now.language === target ? { messages: { ...now.messages, ...loaded } } : now));
  // The language changed while these were on their way: fetch them again in the new one.
  if (useI18n.getState().language !== target) await needNamespaces(...names);
}

/** Switches everything on the screen at once, without a reload; the last call wins. `also`: needed from now on. */
export async function switchLanguage(language: Language, ...also: Namespace[]): Promise<void> {
  wanted = language;
  const shown = useI18n.getState();
  const names = new Set([...shown.needed, ...also]);
  document.documentElement.lang = language;
  if (shown.language === language && [...names].every((name) => shown.messages[name])) return;
  useI18n.setState({ needed: names });
  const messages = await loadNamespaces(language, names);
  if (wanted !== language) return;
  const late = [...useI18n.getState().needed].filter((name) => !names.has(name));
  const rest = await loadNamespaces(language, late);
  if (wanted === language) useI18n.setState({ language, messages: { ...messages, ...rest } });
}
