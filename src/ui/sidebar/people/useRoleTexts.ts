import { useEffect, useState } from "react";
import { useI18n } from "../../../i18n/store";
import { loadRoles } from "../../../method/load";
import type { RoleTexts } from "../../../method/texts";
import type { Language } from "../../../method/vocabulary";

const loaded: Partial<Record<Language, RoleTexts>> = {};

/** The roles opened (signs, look-alikes, questions, combinations): fetched when first looked at. */
export function useRoleTexts(): RoleTexts | null {
  const language = useI18n((store) => store.language);
  const [, setLoadedFor] = useState<Language | null>(null);
  useEffect(() => {
    if (loaded[language]) return;
    loadRoles(language)
      .then((texts) => {
        loaded[language] = texts;
        setLoadedFor(language);
      })
      // Help that doesn't load is left out; the next look tries again.
      .catch(() => undefined);
  }, [language]);
  return loaded[language] ?? null;
}
