import ExternalLink from "lucide-react/dist/esm/icons/external-link.mjs";
import Settings from "lucide-react/dist/esm/icons/settings.mjs";
import { useTranslations } from "use-intl";
import { useI18n } from "../../i18n/store";
import { LANGUAGES } from "../../method/vocabulary";
import { useSettings } from "../data/useSettings";
import { Button } from "../parts/Button";
import { ChoicePills } from "../parts/ChoicePills";
import { Mark } from "../parts/Mark";
import { languageNames } from "../settings/languageNames";
import { ownPage } from "../settings/OwnPage";
import { workspaceAddress } from "../workspace/route";
import { Elsewhere } from "./Elsewhere";
import { OnCrm } from "./OnCrm";
import * as s from "./PopupPage.module.css";
import { useActivePage } from "./useActivePage";

async function openWorkspace(): Promise<void> {
  await chrome.tabs.create({ url: workspaceAddress() });
  window.close();
}

/** What this page is to us, and the few things one wants at once: on or off here, show, settings, language. */
function Popup() {
  const t = useTranslations();
  const { page, look } = useActivePage();
  const language = useI18n((store) => store.language);
  const { chooseLanguage } = useSettings();
  return (
    <main className={s.popup}>
      <header className={s.head}>
        <Mark size={22} />
        <h1 className={s.title}>{t("common.productName")}</h1>
      </header>
      {page !== undefined &&
        (page?.crm ? (
          <OnCrm page={page} crm={page.crm} onChange={look} />
        ) : (
          <Elsewhere page={page} onChange={look} />
        ))}
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

export const PopupPage = ownPage(Popup, "popup", "sites");
