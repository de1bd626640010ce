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
  const keys = { toggle: useShortcut(), workspace: useShortcut("open-workspace") };
  const write = useWrite();
  return (
    <Card title={t("title")}>
      {(["toggle", "workspace"] as const).map((id) => (
        <div key={id} className={s.line}>
          <span className={s.what}>{t(id)}</span>
          {keys[id] ? <kbd className={s.keys}>{keys[id]}</kbd> : <span className={s.none}>{t("none")}</span>}
        </div>
      ))}
      <div>
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
