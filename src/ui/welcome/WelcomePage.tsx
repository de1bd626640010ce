import { useTranslations } from "use-intl";
import { useI18n } from "../../i18n/store";
import { LANGUAGES } from "../../method/vocabulary";
import { useMethodTexts } from "../data/method";
import { useSettings } from "../data/useSettings";
import { useShortcut } from "../data/useShortcut";
import { Button } from "../parts/Button";
import { ChoicePills } from "../parts/ChoicePills";
import { Mark } from "../parts/Mark";
import { RoleShape } from "../parts/RoleShape";
import { ToastRegion } from "../parts/ToastRegion";
import { languageNames } from "../settings/languageNames";
import "../settings/ownTexts";
import { ownPage } from "../settings/OwnPage";
import { useSites } from "../settings/useSites";
import { Picture } from "./Picture";
import * as s from "./WelcomePage.module.css";

/** Where somebody who is signed in nowhere begins. */
const crmLogin = "https://login.salesforce.com/";

/** Shown once after installing: three steps, no account, and what is read and kept. */
function Welcome() {
  const t = useTranslations();
  const { common } = useMethodTexts();
  const language = useI18n((store) => store.language);
  const { chooseLanguage } = useSettings();
  const { sites } = useSites();
  const shortcut = useShortcut();
  const known = sites?.find(({ site }) => !site.off)?.origin;
  const roles = { leader: common.roles.KDL?.name ?? "", sponsor: common.roles.SPONSOR?.name ?? "" };
  return (
    <main className={s.page}>
      <header className={s.head}>
        <Mark size={32} />
        <span className={s.product}>{t("common.productName")}</span>
        <ChoicePills
          label={t("welcome.language")}
          isLabelHidden
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
          onChoose={chooseLanguage}
        />
      </header>
      <div className={s.lead}>
        <div className={s.words}>
          <h1 className={s.title}>{t("welcome.title")}</h1>
          <p className={s.text}>{t("welcome.text")}</p>
          <Button
            look="primary"
            onClick={() =>
              void chrome.tabs.create({ url: known ? `${known}/lightning/o/Opportunity/list` : crmLogin })
            }
          >
            {t("welcome.open")}
          </Button>
          <p className={s.small}>{t("welcome.openTabs")}</p>
        </div>
        <Picture />
      </div>
      <ol className={s.steps}>
        <li className={s.step}>
          <h2 className={s.stepTitle}>{t("welcome.one.title")}</h2>
          <p>{shortcut ? t("welcome.one.text", { keys: shortcut }) : t("welcome.one.textNoKeys")}</p>
        </li>
        <li className={s.step}>
          <h2 className={s.stepTitle}>{t("welcome.two.title")}</h2>
          <p>{t("welcome.two.text", roles)}</p>
          <p className={s.roles}>
            <RoleShape bduRole="KDL" size={16} />
            {roles.leader}
            <RoleShape bduRole="SPONSOR" size={16} />
            {roles.sponsor}
          </p>
        </li>
        <li className={s.step}>
          <h2 className={s.stepTitle}>{t("welcome.three.title")}</h2>
          <p>{t("welcome.three.text")}</p>
        </li>
      </ol>
      <section className={s.privacy} aria-labelledby="privacy">
        <h2 id="privacy" className={s.stepTitle}>
          {t("welcome.privacy.title")}
        </h2>
        <ul className={s.facts}>
          <li>{t("welcome.privacy.read")}</li>
          <li>{t("welcome.privacy.kept")}</li>
          <li>{t("welcome.privacy.never")}</li>
        </ul>
      </section>
      <ToastRegion label={t("common.messages")} closeLabel={t("common.close")} />
    </main>
  );
}

export const WelcomePage = ownPage(Welcome, "welcome");
