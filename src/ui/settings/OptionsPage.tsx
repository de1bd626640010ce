import { useTranslations } from "use-intl";
import { announceWrites } from "../data/announceWrites";
import { startFolderBackups } from "../data/folder";
import { Mark } from "../parts/Mark";
import { ToastRegion } from "../parts/ToastRegion";
import { DataSettings } from "./DataSettings";
import { LookSettings } from "./LookSettings";
import * as s from "./OptionsPage.module.css";
import "./ownTexts";
import { ownPage } from "./OwnPage";
import { PolicySettings } from "./PolicySettings";
import { PlaybookSettings } from "./playbooks/PlaybookSettings";
import { ShortcutSettings } from "./ShortcutSettings";
import { SiteSettings } from "./SiteSettings";
import { TaughtSettings } from "./taught/TaughtSettings";

void announceWrites();
startFolderBackups();

function Options() {
  const t = useTranslations();
  return (
    <main className={s.page}>
      <header className={s.head}>
        <Mark size={28} />
        <h1 className={s.title}>{t("settings.title")}</h1>
        <span className={s.version}>{chrome.runtime.getManifest().version}</span>
      </header>
      <PolicySettings />
      <LookSettings />
      <ShortcutSettings />
      <SiteSettings />
      <TaughtSettings />
      <PlaybookSettings />
      <DataSettings />
      <ToastRegion label={t("common.messages")} closeLabel={t("common.close")} />
    </main>
  );
}

export const OptionsPage = ownPage(Options, "settings", "policy", "playbooks", "faults", "taught", "health");
