import { type ComponentType, useEffect, useState } from "react";
import { I18nProvider } from "../../i18n/I18nProvider";
import type { Namespace } from "../../i18n/messages";
import { needNamespaces } from "../../i18n/store";
import { settingsOf } from "../../records/settings";
import { openOnce } from "../data/database";
import { showLanguage, showTheme, useSettings } from "../data/useSettings";

async function start(names: Namespace[]): Promise<void> {
  const db = await openOnce();
  const chosen = db ? (await settingsOf(db, ["language", "theme"])).values : null;
  showTheme(chosen?.theme ?? "auto");
  await Promise.all([needNamespaces("common", "errors", ...names), showLanguage(chosen?.language ?? "auto")]);
}

/** Language and theme may be changed in another page of ours while this one is open. */
function FollowSettings() {
  useSettings();
  return null;
}

/** A page of ours besides the sidebar: shows nothing until its texts are there, in the chosen language and theme. */
export function ownPage(Page: ComponentType, ...names: Namespace[]): ComponentType {
  return function OwnPage() {
    const [isReady, setIsReady] = useState(false);
    useEffect(() => {
      start(names).then(() => setIsReady(true));
    }, []);
    if (!isReady) return null;
    return (
      <I18nProvider>
        <FollowSettings />
        <Page />
      </I18nProvider>
    );
  };
}
