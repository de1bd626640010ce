import { useTranslations } from "use-intl";
import { LANGUAGES } from "../../method/vocabulary";
import { useChooseWording, useGuided } from "../data/useGuided";
import { showLanguage, showTheme } from "../data/useSettings";
import { useWrite } from "../data/useWrite";
import { ChoicePills } from "../parts/ChoicePills";
import { Card } from "./Card";
import { languageNames } from "./languageNames";
import { Switch } from "./Switch";
import { useSetting } from "./useSetting";

const themes = ["auto", "light", "dark"] as const;

/** Language and appearance, the same in every page of ours. Shown first: the choice holds here even unsaved. */
export function LookSettings() {
  const t = useTranslations("settings.look");
  const write = useWrite();
  const language = useSetting("language");
  const theme = useSetting("theme");
  const isGuided = useGuided();
  const chooseWording = useChooseWording();
  return (
    <Card title={t("title")}>
      <ChoicePills
        label={t("language")}
        value={language ?? "auto"}
        options={[
          { value: "auto", label: t("languageAuto") },
          ...LANGUAGES.map((value) => ({ value, label: languageNames[value] })),
        ]}
        onChoose={(value) => {
          void showLanguage(value);
          void write({ name: "settings.set", key: "language", value });
        }}
      />
      <ChoicePills
        label={t("theme")}
        value={theme ?? "auto"}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChoose={(value) => {
          showTheme(value);
          void write({ name: "settings.set", key: "theme", value });
        }}
      />
      <Switch isOn={isGuided} onChange={chooseWording}>
        {t("guided")}
      </Switch>
    </Card>
  );
}
