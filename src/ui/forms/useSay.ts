import { useEffect, useMemo, useState } from "react";
import { loadNamespaces } from "../../i18n/messages";
import { useI18n } from "../../i18n/store";
import { loadWords } from "../../method/load";
import type { Language } from "../../method/vocabulary";
import { useMethodTexts } from "../data/method";
import { usePlaybookId } from "../data/playbookContext";
import { sourceOf } from "../data/playbooks";
import { type FormMessages, type Say, sayIn } from "./model/say";
import { useToolTexts } from "./useToolTexts";

type Loaded = ReturnType<typeof useI18n.getState>["messages"];

const hasAll = (messages: Loaded): messages is Loaded & FormMessages =>
  Boolean(messages.forms && messages.aids && messages.plan);

/** What forms say on the screen; `say` is null while the method's forms are on their way. */
export function useSay(): { say: Say | null; hasFailed: boolean; retry: () => void } {
  const { language, messages } = useI18n();
  const { core, common, words } = useMethodTexts();
  const { texts: tools, hasFailed, retry } = useToolTexts();
  const say = useMemo(
    () => (tools && hasAll(messages) ? sayIn(language, messages, { core, common, words, tools }) : null),
    [language, messages, core, common, words, tools],
  );
  return { say, hasFailed, retry };
}

/** The same, fetched for use outside a form; null only if a text were missing. */
export async function loadSay(playbook: string, language: Language): Promise<Say | null> {
  const source = sourceOf(playbook);
  const [messages, core, common, words, tools] = await Promise.all([
    loadNamespaces(language, ["forms", "aids", "plan"]),
    source.core(),
    source.part("common", language),
    loadWords(language),
    source.part("tools", language),
  ]);
  return hasAll(messages) ? sayIn(language, messages, { core, common, words, tools }) : null;
}

/** The same in either language, for print and copy; the screen's until the other one has come. */
export function useSayIn(language: Language, onScreen: Say): Say {
  const playbook = usePlaybookId();
  const [other, setOther] = useState<Say | null>(null);
  useEffect(() => {
    if (language === onScreen.language) return;
    let isWanted = true;
    // Should it not load, print and copy stay in the language on the screen, which the choice then shows.
    loadSay(playbook, language).then(
      (say) => isWanted && setOther(say),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [playbook, language, onScreen.language]);
  return other?.language === language ? other : onScreen;
}
