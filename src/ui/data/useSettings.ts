import { useLiveQuery } from "dexie-react-hooks";
import { useEffect } from "react";
import { browserLanguage } from "../../i18n/language";
import type { Namespace } from "../../i18n/messages";
import { switchLanguage } from "../../i18n/store";
import type { Language } from "../../method/vocabulary";
import { settingsOf } from "../../records/settings";
import { useDatabase } from "./database";
import { loadMethod } from "./method";
import { showWording } from "./useGuided";
import { showRoleLetters } from "./useRoleLetters";
import { useWrite } from "./useWrite";

export type Theme = "auto" | "light" | "dark";

let asked: Language | null = null;

/** Shows a language at once: texts of the method and of the interface come together. The last call wins. */
export async function showLanguage(setting: "auto" | Language, ...namespaces: Namespace[]): Promise<void> {
  const language = setting === "auto" ? browserLanguage() : setting;
  asked = language;
  await loadMethod(language);
  if (asked === language) await switchLanguage(language, ...namespaces);
}

export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Language, theme and wording: chosen here or in another page of ours, shown everywhere. */
export function useSettings() {
  const db = useDatabase((store) => store.db);
  const write = useWrite();
  const values = useLiveQuery(
    async () => db && (await settingsOf(db, ["language", "theme", "guidedWording", "roleLetters"])).values,
    [db],
  );
  const theme = values?.theme;
  const language = values?.language;
  const isGuided = values?.guidedWording;
  const letters = values?.roleLetters;

  useEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);
  useEffect(() => {
    if (language) void showLanguage(language);
  }, [language]);
  useEffect(() => {
    if (isGuided !== undefined) showWording(isGuided);
  }, [isGuided]);
  useEffect(() => {
    if (letters !== undefined) showRoleLetters(letters);
  }, [letters]);

  return {
    theme: theme ?? "auto",
    chooseLanguage: (chosen: Language) => {
      // Shown first: without a database (refused, read-only) the choice still holds for this page.
      void showLanguage(chosen);
      void write({ name: "settings.set", key: "language", value: chosen });
    },
    chooseTheme: (chosen: Theme) => {
      showTheme(chosen);
      void write({ name: "settings.set", key: "theme", value: chosen });
    },
  };
}
