import { useEffect, useState } from "react";
import { I18nProvider } from "../../i18n/I18nProvider";
import { browserLanguage } from "../../i18n/language";
import { settingsOf } from "../../records/settings";
import { openOnce } from "../data/database";
import { loadMethod } from "../data/method";
import { showWording } from "../data/useGuided";
import { showLanguage, showTheme } from "../data/useSettings";
import { SidebarFrame } from "./shell/SidebarFrame";
import { StartSkeleton } from "./shell/StartSkeleton";

/**
 * Everything the first paint needs, fetched together. The database may be slow or refused: language and
 * theme then come from the browser, and the frame says what is wrong.
 */
async function start(): Promise<void> {
  // Asked for at once: most reps keep the browser's language, and the first tab is the guide.
  void loadMethod(browserLanguage()).catch(() => {});
  void import("./guide/GuideTab").catch(() => {});
  const db = await openOnce();
  const chosen = db ? (await settingsOf(db, ["language", "theme", "guidedWording"])).values : null;
  showTheme(chosen?.theme ?? "auto");
  showWording(chosen?.guidedWording ?? true);
  await showLanguage(chosen?.language ?? "auto", "common", "shell", "errors", "guide");
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
