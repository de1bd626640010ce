import { useEffect, useState } from "react";
import { I18nProvider } from "../../i18n/I18nProvider";
import { needNamespaces } from "../../i18n/store";
import { settingsOf } from "../../records/settings";
import { openOnce } from "../data/database";
import { showLanguage, showTheme } from "../data/useSettings";
import { SidebarFrame } from "./shell/SidebarFrame";
import { StartSkeleton } from "./shell/StartSkeleton";

/**
 * Everything the first paint needs, fetched together. The database may be slow or refused: language and
 * theme then come from the browser, and the frame says what is wrong.
 */
async function start(): Promise<void> {
  const db = await openOnce();
  const chosen = db ? (await settingsOf(db, ["language", "theme"])).values : null;
  showTheme(chosen?.theme ?? "auto");
  await Promise.all([
    needNamespaces("common", "shell", "errors", "guide"),
    showLanguage(chosen?.language ?? "auto"),
  ]);
}

/** The sidebar, in its frame beside the CRM page or in the browser's side panel. */
export function Sidebar() {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    start().then(() => setIsReady(true));
  }, []);
  if (!isReady) return <StartSkeleton />;
  return (
    <I18nProvider>
      <SidebarFrame />
    </I18nProvider>
  );
}
