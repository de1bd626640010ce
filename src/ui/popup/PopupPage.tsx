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
import "../settings/ownTexts";
import { ownPage } from "../settings/OwnPage";
import { workspaceAddress } from "../workspace/route";
import { Elsewhere } from "./Elsewhere";
import { OnCrm } from "./OnCrm";
import * as s from "./PopupPage.module.css";
import { useActivePage } from "./useActivePage";
import { useBadge } from "./useBadge";

async function openWorkspace(...place: string[]): Promise<void> {
  await chrome.tabs.create({ url: workspaceAddress(...place) });
  window.close();
}

/** What this page is to us, and the few things one wants at once: on or off here, show, settings, language. */
function Popup() {
  const t = useTranslations();
  const { page, look } = useActivePage();
  const isWaiting = useBadge() !== "";
  const language = useI18n((store) => store.language);
  const { chooseLanguage } = useSettings();
  return (
    <main className={s.popup}>
      <header className={s.head}>
        <Mark size={22} />
        <h1 className={s.title}>{t("common.productName")}</h1>
      </header>
      {isWaiting && (
        <div className={s.note}>
          <p>{t("popup.backupWaits")}</p>
          <Button size="small" onClick={() => void openWorkspace("data")}>
            {t("popup.backupAllow")}
          </Button>
        </div>
      )}
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
