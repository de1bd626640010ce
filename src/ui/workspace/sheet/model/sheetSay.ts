import { createTranslator } from "use-intl";
import { type Formats, formatsOf } from "../../../../i18n/formats";
import { loadNamespaces, type Messages } from "../../../../i18n/messages";
import { loadWords } from "../../../../method/load";
import type { CommonTexts } from "../../../../method/texts";
import type { Language } from "../../../../method/vocabulary";
import type { Words } from "../../../../method/words";
import { sourceOf } from "../../../data/playbooks";

type SheetMessages = Pick<Messages, "sheet">;
const translator = (locale: Language, messages: SheetMessages) =>
  createTranslator({ locale, messages, namespace: "sheet" });

/** All that a sheet says in one language, whatever the language on the screen. */
export interface SheetSay extends Formats {
  language: Language;
  common: CommonTexts;
  words: Words;
  t: ReturnType<typeof translator>;
}

export const sheetSay = (
  language: Language,
  messages: SheetMessages,
  method: { common: CommonTexts; words: Words },
): SheetSay => ({ language, ...method, ...formatsOf(language), t: translator(language, messages) });

/** The same, fetched: by the deal's own playbook. */
export async function loadSheetSay(playbook: string, language: Language): Promise<SheetSay> {
  const [messages, common, words] = await Promise.all([
    loadNamespaces(language, ["sheet"]),
    sourceOf(playbook).part("common", language),
    loadWords(language),
  ]);
  if (!messages.sheet) throw new Error("the sheet's texts are missing");
  return sheetSay(language, { sheet: messages.sheet }, { common, words });
}
