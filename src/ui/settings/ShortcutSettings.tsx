import { useTranslations } from "use-intl";
import { useShortcut } from "../data/useShortcut";
import { useWrite } from "../data/useWrite";
import { Button } from "../parts/Button";
import { Card } from "./Card";
import * as s from "./ShortcutSettings.module.css";
import { Switch } from "./Switch";
import { useSetting } from "./useSetting";

/** The keys that really work now, and where the browser lets them be changed. */
export function ShortcutSettings() {
  const t = useTranslations("settings.shortcut");
  const keys = useShortcut();
  const write = useWrite();
  return (
    <Card title={t("title")}>
      <div className={s.line}>
        <span className={s.what}>{t("toggle")}</span>
        {keys ? <kbd className={s.keys}>{keys}</kbd> : <span className={s.none}>{t("none")}</span>}
        <Button
          size="small"
          onClick={() => void chrome.tabs.create({ url: "chrome://extensions/shortcuts" })}
        >
          {t("change")}
        </Button>
      </div>
      <Switch
        isOn={useSetting("roleLetters") ?? true}
        onChange={(value) => void write({ name: "settings.set", key: "roleLetters", value })}
      >
        {t("letters")}
      </Switch>
      <p className={s.none}>{t("people")}</p>
    </Card>
  );
}
