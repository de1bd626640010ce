import { createTranslator } from "use-intl";
import { type Formats, formatsOf } from "../../../i18n/formats";
import type { Messages } from "../../../i18n/messages";
import type { Core } from "../../../method/playbook";
import type { CommonTexts, ToolTexts } from "../../../method/texts";
import type { Language } from "../../../method/vocabulary";
import type { Words } from "../../../method/words";

/** All that forms say in one language: on the screen that of the page, in print and Markdown either. */
export interface Say extends Formats {
  language: Language;
  core: Core;
  common: CommonTexts;
  words: Words;
  tools: ToolTexts;
  forms: ReturnType<typeof formsTranslator>;
  aids: ReturnType<typeof aidsTranslator>;
  plan: ReturnType<typeof planTranslator>;
}

export type FormMessages = Pick<Messages, "forms" | "aids" | "plan">;

const formsTranslator = (locale: Language, messages: FormMessages) =>
  createTranslator({ locale, messages, namespace: "forms" });
const aidsTranslator = (locale: Language, messages: FormMessages) =>
  createTranslator({ locale, messages, namespace: "aids" });
const planTranslator = (locale: Language, messages: FormMessages) =>
  createTranslator({ locale, messages, namespace: "plan" });

export function sayIn(
  language: Language,
  messages: FormMessages,
  method: { core: Core; common: CommonTexts; words: Words; tools: ToolTexts },
): Say {
  return {
    language,
    ...method,
    ...formatsOf(language),
    forms: formsTranslator(language, messages),
    aids: aidsTranslator(language, messages),
    plan: planTranslator(language, messages),
  };
}
