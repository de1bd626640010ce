import { createTranslator } from "use-intl/core";
import en from "../../src/i18n/en/faults.json" with { type: "json" };
import zh from "../../src/i18n/zh-CN/faults.json" with { type: "json" };
import type { Fault } from "../../src/method/fault.ts";
import type { Language } from "../../src/method/vocabulary.ts";

const faults = { en, "zh-CN": zh };

/** A playbook's fault as the settings page says it; throws where a word or a value is missing. */
export function faultLine({ place, kind, values }: Fault, language: Language = "en"): string {
  const t = createTranslator({
    locale: language,
    messages: { faults: faults[language] },
    namespace: "faults",
    onError: (error) => {
      throw error;
    },
  });
  const reason = t(kind, values);
  return place === "" ? reason : t("line", { place, reason });
}
