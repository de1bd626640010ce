import Languages from "lucide-react/dist/esm/icons/languages.mjs";
import Settings from "lucide-react/dist/esm/icons/settings.mjs";
import SunMoon from "lucide-react/dist/esm/icons/sun-moon.mjs";
import { useTranslations } from "use-intl";
import { useI18n } from "../../i18n/store";
import { LANGUAGES } from "../../method/vocabulary";
import { useIsTeamBook } from "../data/teamBook";
import { type Theme, useSettings } from "../data/useSettings";
import { IconButton } from "../parts/IconButton";
import { Mark } from "../parts/Mark";
import { Menu, MenuChoice } from "../parts/Menu";
import { languageNames } from "../settings/languageNames";
import { useSidebarActions } from "../sidebar/actions";
import { routeTo } from "./route";
import { isPlace, isShownIn, type ViewId, views } from "./views";
import * as s from "./WorkspaceHeader.module.css";

/** Views that can be gone to from anywhere, in the registry's order. */
const places = (Object.keys(views) as ViewId[]).filter(isPlace);

/** Who we are, where one can go, language and theme. */
export function WorkspaceHeader({ shown }: { shown: string }) {
  const t = useTranslations();
  const language = useI18n((store) => store.language);
  const isTeamBook = useIsTeamBook();
  const { theme, chooseLanguage, chooseTheme } = useSettings();
  const openSettings = useSidebarActions((actions) => actions.openSettings);
  const themes: { value: Theme; label: string }[] = [
    { value: "auto", label: t("shell.menu.themeSystem") },
    { value: "light", label: t("shell.menu.themeLight") },
    { value: "dark", label: t("shell.menu.themeDark") },
  ];
  return (
    <header className={s.header}>
      <span className={s.brand}>
        <Mark size={24} />
        {t(isTeamBook ? "workspace.teamBook.title" : "workspace.title")}
      </span>
      <nav className={s.nav} aria-label={t("workspace.navigation")}>
        {places
          .filter((id) => isShownIn(id, isTeamBook))
          .map((id) => {
            const Icon = views[id].icon;
            return (
              <a
                key={id}
                href={routeTo(id)}
                className={s.link}
                aria-current={id === shown ? "page" : undefined}
              >
                <Icon size={15} aria-hidden />
                {t(`workspace.views.${id}`)}
              </a>
            );
          })}
      </nav>
      <Menu
        label={t("shell.menu.language")}
        trigger={<IconButton icon={<Languages size={17} aria-hidden />} label={t("shell.menu.language")} />}
      >
        <MenuChoice
          label={t("shell.menu.language")}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
          onChoose={chooseLanguage}
        />
      </Menu>
      <Menu
        label={t("shell.menu.theme")}
        trigger={<IconButton icon={<SunMoon size={17} aria-hidden />} label={t("shell.menu.theme")} />}
      >
        <MenuChoice label={t("shell.menu.theme")} value={theme} options={themes} onChoose={chooseTheme} />
      </Menu>
      {openSettings && (
        <IconButton
          icon={<Settings size={17} aria-hidden />}
          label={t("shell.menu.settings")}
          onClick={openSettings}
        />
      )}
    </header>
  );
}
