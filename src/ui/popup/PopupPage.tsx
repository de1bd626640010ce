import ExternalLink from "lucide-react/dist/esm/icons/external-link.mjs";
import Keyboard from "lucide-react/dist/esm/icons/keyboard.mjs";
import PanelRight from "lucide-react/dist/esm/icons/panel-right.mjs";
import Settings from "lucide-react/dist/esm/icons/settings.mjs";
import SquareChevronRight from "lucide-react/dist/esm/icons/square-chevron-right.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { shippedProfiles } from "../../crm/profiles";
import { useI18n } from "../../i18n/store";
import { LANGUAGES } from "../../method/vocabulary";
import { useSettings } from "../data/useSettings";
import { useShortcut } from "../data/useShortcut";
import { Button } from "../parts/Button";
import { ChoicePills } from "../parts/ChoicePills";
import { Mark } from "../parts/Mark";
import { languageNames } from "../settings/languageNames";
import { ownPage } from "../settings/OwnPage";
import { Switch } from "../settings/Switch";
import { useSites } from "../settings/useSites";
import { workspaceAddress } from "../workspace/route";
import * as s from "./PopupPage.module.css";
import { type ActivePage, useActivePage } from "./useActivePage";

async function openWorkspace(): Promise<void> {
  await chrome.tabs.create({ url: workspaceAddress() });
  window.close();
}

/** What this page is to us, and the few things one wants at once: on or off here, show, settings, language. */
function Popup() {
  const t = useTranslations();
  const page = useActivePage();
  const language = useI18n((store) => store.language);
  const { chooseLanguage } = useSettings();
  return (
    <main className={s.popup}>
      <header className={s.head}>
        <Mark size={22} />
        <h1 className={s.title}>{t("common.productName")}</h1>
      </header>
      {page !== undefined && (page?.crm ? <OnCrm page={page} crm={page.crm} /> : <Elsewhere />)}
      <footer className={s.foot}>
        <ChoicePills
          label={t("popup.language")}
          isLabelHidden
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
          onChoose={chooseLanguage}
        />
        <Button size="small" look="quiet" onClick={() => void openWorkspace()}>
          <ExternalLink size={14} aria-hidden />
          {t("popup.workspace")}
        </Button>
        <Button size="small" look="quiet" onClick={() => void chrome.runtime.openOptionsPage()}>
          <Settings size={14} aria-hidden />
          {t("popup.options")}
        </Button>
      </footer>
    </main>
  );
}

function OnCrm({ page, crm }: { page: ActivePage; crm: NonNullable<ActivePage["crm"]> }) {
  const t = useTranslations("popup");
  const { sites, siteOf, turn } = useSites();
  const shortcut = useShortcut();
  const [needsReload, setNeedsReload] = useState(false);
  const isOn = !siteOf(page.origin).off;
  const toggle = async () => {
    try {
      await chrome.tabs.sendMessage(page.tabId, { name: "sidebar/toggle" }, { frameId: 0 });
      window.close();
    } catch {
      // The tab was open before the extension was: its script isn't there.
      setNeedsReload(true);
    }
  };
  const openPanel = async () => {
    await chrome.sidePanel.open({ windowId: page.windowId });
    window.close();
  };
  return (
    <>
      <p className={s.what}>
        <strong>{crm.name}</strong> {t(`kind.${crm.kind}`)}
      </p>
      <p className={s.origin}>{page.origin.replace("https://", "")}</p>
      {sites && (
        <Switch isOn={isOn} onChange={(on) => turn(page.origin, on)}>
          {t("onThisSite")}
        </Switch>
      )}
      <div className={s.actions}>
        <Button look="primary" disabled={!isOn} onClick={() => void toggle()}>
          <SquareChevronRight size={15} aria-hidden />
          {t("toggle")}
        </Button>
        <Button disabled={!isOn} onClick={() => void openPanel()}>
          <PanelRight size={15} aria-hidden />
          {t("sidePanel")}
        </Button>
      </div>
      {needsReload && (
        <p className={s.problem} role="alert">
          {t("reload")}
        </p>
      )}
      <p className={s.quiet}>
        <Keyboard size={14} aria-hidden />
        {shortcut ? t("shortcut", { keys: shortcut }) : t("noShortcut")}
      </p>
    </>
  );
}

function Elsewhere() {
  const t = useTranslations("popup");
  return (
    <>
      <p className={s.what}>{t("elsewhere")}</p>
      <p className={s.quiet}>{t("supported")}</p>
      <ul className={s.crms}>
        {shippedProfiles.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p className={s.quiet}>{t("later")}</p>
    </>
  );
}

export const PopupPage = ownPage(Popup, "popup");
