import BookOpen from "lucide-react/dist/esm/icons/book-open.mjs";
import EllipsisVertical from "lucide-react/dist/esm/icons/ellipsis-vertical.mjs";
import Eraser from "lucide-react/dist/esm/icons/eraser.mjs";
import ExternalLink from "lucide-react/dist/esm/icons/external-link.mjs";
import Keyboard from "lucide-react/dist/esm/icons/keyboard.mjs";
import PanelRight from "lucide-react/dist/esm/icons/panel-right.mjs";
import PowerOff from "lucide-react/dist/esm/icons/power-off.mjs";
import ScanText from "lucide-react/dist/esm/icons/scan-text.mjs";
import Settings from "lucide-react/dist/esm/icons/settings.mjs";
import { useTranslations } from "use-intl";
import { useI18n } from "../../../i18n/store";
import { useCanWrite } from "../../data/database";
import { useChooseWording, useGuided } from "../../data/useGuided";
import { type Theme, useSettings } from "../../data/useSettings";
import { useShortcut } from "../../data/useShortcut";
import { useForget } from "../../forget/store";
import { useOpenLibrary } from "../../library/store";
import { IconButton } from "../../parts/IconButton";
import { Menu, MenuChoice, MenuItem, MenuLine, MenuToggle } from "../../parts/Menu";
import { useSidebarActions } from "../actions";
import { useHealth } from "../health/store";
import { usePage } from "../page/store";

/** Language, theme and what concerns the whole sidebar. A chunk of its own, fetched while the first view is read. */
export default function MainMenu() {
  const t = useTranslations("shell");
  const tf = useTranslations("forget.offer");
  const language = useI18n((store) => store.language);
  const { theme, chooseLanguage, chooseTheme } = useSettings();
  const isGuided = useGuided();
  const chooseWording = useChooseWording();
  const actions = useSidebarActions();
  const openLibrary = useOpenLibrary();
  const openHealth = useHealth((store) => store.open);
  const shortcut = useShortcut();
  const deal = usePage(({ identity }) => (identity?.type === "opportunity" ? identity.key : null));
  const dock = usePage((page) => page.dock);
  const { openWorkspace, hideHandle } = actions;
  const canWrite = useCanWrite();
  const ask = useForget((store) => store.ask);
  const themes: { value: Theme; label: string }[] = [
    { value: "auto", label: t("menu.themeSystem") },
    { value: "light", label: t("menu.themeLight") },
    { value: "dark", label: t("menu.themeDark") },
  ];
  return (
    <Menu
      label={t("menu.label")}
      trigger={<IconButton icon={<EllipsisVertical size={16} aria-hidden />} label={t("menu.label")} />}
    >
      <MenuChoice
        label={t("menu.language")}
        value={language}
        options={[
          { value: "en", label: t("menu.english") },
          { value: "zh-CN", label: t("menu.chinese") },
        ]}
        onChoose={chooseLanguage}
      />
      <MenuLine />
      <MenuChoice label={t("menu.theme")} value={theme} options={themes} onChoose={chooseTheme} />
      <MenuLine />
      <MenuToggle isOn={isGuided} onToggle={chooseWording}>
        {t("menu.guided")}
      </MenuToggle>
      <MenuLine />
      <MenuItem icon={<BookOpen size={14} aria-hidden />} onSelect={() => openLibrary()}>
        {t("menu.library")}
      </MenuItem>
      {deal && (
        <MenuItem icon={<ScanText size={14} aria-hidden />} onSelect={openHealth}>
          {t("health.menu")}
        </MenuItem>
      )}
      {deal && canWrite && (
        <MenuItem
          icon={<Eraser size={14} aria-hidden />}
          onSelect={() => ask({ table: "opportunities", key: deal })}
        >
          {tf("opportunities")}
        </MenuItem>
      )}
      {openWorkspace && (
        <MenuItem
          icon={<ExternalLink size={14} aria-hidden />}
          onSelect={() => (deal ? openWorkspace("deal", deal) : openWorkspace())}
        >
          {t("menu.workspace")}
        </MenuItem>
      )}
      {actions.openSettings && (
        <MenuItem icon={<Settings size={14} aria-hidden />} onSelect={actions.openSettings}>
          {t("menu.settings")}
        </MenuItem>
      )}
      {actions.openSidePanel && (
        <MenuItem icon={<PanelRight size={14} aria-hidden />} onSelect={actions.openSidePanel}>
          {t("menu.sidePanel")}
        </MenuItem>
      )}
      {hideHandle && dock && (
        <MenuToggle isOn={!dock.handleHidden} onToggle={(isShown) => hideHandle(!isShown)}>
          {t("menu.handle")}
        </MenuToggle>
      )}
      {actions.turnOffForSite && (
        <MenuItem icon={<PowerOff size={14} aria-hidden />} onSelect={actions.turnOffForSite}>
          {t("menu.turnOff")}
        </MenuItem>
      )}
      <MenuItem
        icon={<Keyboard size={14} aria-hidden />}
        isDisabled={!actions.openShortcutSettings}
        onSelect={() => actions.openShortcutSettings?.()}
      >
        {shortcut ? t("menu.shortcut", { keys: shortcut }) : t("menu.noShortcut")}
      </MenuItem>
    </Menu>
  );
}
