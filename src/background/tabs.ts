import framePage from "url:../page/frame-page.ts";
import recordPage from "url:../page/record-page.ts";
import type { ToPage } from "../messages/messages";

type Message = { [N in keyof ToPage]: { name: N } & ToPage[N] }[keyof ToPage];

/** To the content script of one tab; a tab that has none is not an error. */
export async function tellTab(tabId: number, message: Message): Promise<void> {
  await chrome.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

/** To the content scripts of all tabs that we may see. */
export async function tellTabs(message: Message): Promise<void> {
  const tabs = await chrome.tabs.query({ url: contentScript().matches });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tellTab(tab.id, message))));
}

/** Loads a content script that comes on demand into a tab's top frame. */
export async function loadPart(tabId: number, part: "frame" | "chips"): Promise<void> {
  const file = part === "frame" ? framePage : recordPage;
  await chrome.scripting.executeScript({ target: { tabId }, files: [new URL(file).pathname] });
}

/** Chrome doesn't run content scripts in tabs that were open before an installation or update: the worker does. */
export async function startInOpenTabs(): Promise<void> {
  const { matches, js } = contentScript();
  for (const tab of await chrome.tabs.query({ url: matches })) {
    if (tab.id === undefined || tab.discarded) continue;
    // A tab that is just being closed or shows an error page refuses; it gets the script when it loads.
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: js }).catch(() => undefined);
  }
}

/** The first content script by its hashed file name, from the manifest. */
function contentScript(): { matches: string[]; js: string[] } {
  const script = chrome.runtime.getManifest().content_scripts?.[0];
  return { matches: script?.matches ?? [], js: script?.js ?? [] };
}
