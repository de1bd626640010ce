import Keyboard from "lucide-react/dist/esm/icons/keyboard.mjs";
import PanelRight from "lucide-react/dist/esm/icons/panel-right.mjs";
import SquareChevronRight from "lucide-react/dist/esm/icons/square-chevron-right.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useShortcut } from "../data/useShortcut";
import { Button } from "../parts/Button";
import { Switch } from "../settings/Switch";
import { useSites } from "../settings/useSites";
import * as s from "./PopupPage.module.css";
import { switchOff } from "./siteSwitch";
import { TeachButton } from "./TeachButton";
import type { ActivePage } from "./useActivePage";

interface OnCrmProps {
  page: ActivePage;
  crm: NonNullable<ActivePage["crm"]>;
  /** Looks at the page anew: it may be none of ours now. */
  onChange: () => void;
}

/** On a page of a CRM that is read: on or off here, show, side panel. */
export function OnCrm({ page, crm, onChange }: OnCrmProps) {
  const t = useTranslations("popup");
  const tSites = useTranslations("sites");
  const { sites, siteOf, turn } = useSites();
  const shortcut = useShortcut();
  const [problem, setProblem] = useState<"reload" | "notOff" | null>(null);
  const isOn = !siteOf(page.origin).off;
  const toggle = async () => {
    try {
      await chrome.tabs.sendMessage(page.tabId, { name: "sidebar/toggle" }, { frameId: 0 });
      window.close();
    } catch {
      // The tab was open before the extension was: its script isn't there.
      setProblem("reload");
    }
  };
  const turnSite = (on: boolean) => {
    if (on || !crm.isOwnSite) turn(page.origin, on);
    else switchOff(page.origin).then(onChange, () => setProblem("notOff"));
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
        <Switch isOn={isOn} onChange={turnSite}>
          {t("onThisSite")}
        </Switch>
      )}
      {crm.isOwnSite && <p className={s.quiet}>{tSites("offForgets")}</p>}
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
      {crm.isTaught && <TeachButton origin={page.origin} />}
      {problem && (
        <p className={s.problem} role="alert">
          {problem === "reload" ? t("reload") : tSites("notOff")}
        </p>
      )}
      <p className={s.quiet}>
        <Keyboard size={14} aria-hidden />
        {shortcut ? t("shortcut", { keys: shortcut }) : t("noShortcut")}
      </p>
    </>
  );
}
