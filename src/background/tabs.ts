import chipsPage from "url:../page/chips-page.ts";
import framePage from "url:../page/frame-page.ts";
import menuPage from "url:../page/menu-page.ts";
import nothingPage from "url:../page/nothing-page.ts";
import pickerPage from "url:../page/picker-page.ts";
import readPage from "url:../page/read-page.ts";
import recordPage from "url:../page/record-page.ts";
import rowsPage from "url:../page/rows-page.ts";
import teachPage from "url:../page/teach-page.ts";
import type { PagePart, ToPage } from "../messages/messages";

type Message = { [N in keyof ToPage]: { name: N } & ToPage[N] }[keyof ToPage];

/** To the content script of one tab; whether one was there to hear it. A tab that has none is not an error. */
export async function tellTab(tabId: number, message: Message): Promise<boolean> {
  return chrome.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** To the content scripts of all tabs that we may see. */
export async function tellTabs(message: Message): Promise<void> {
  // Without the `tabs` permission the browser finds only tabs of hosts that we may read.
  const tabs = await chrome.tabs.query({ url: ["https://*/*", "http://*/*"] });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tellTab(tab.id, message))));
}

const files: Record<PagePart, string> = {
  reader: readPage,
  frame: framePage,
  lists: recordPage,
  nothing: nothingPage,
  menu: menuPage,
  chips: chipsPage,
  teacher: teachPage,
  picker: pickerPage,
  rows: rowsPage,
};

/** Loads content scripts that come on demand into a tab's top frame, in this order. */
export async function loadParts(tabId: number, parts: PagePart[]): Promise<void> {
  await chrome.scripting.executeScript({
    target: { tabId },
    files: parts.map((part) => new URL(files[part]).pathname),
  });
}

/** Chrome doesn't run content scripts in tabs that were open before an installation or update: the worker does. */
export async function startInOpenTabs(patterns = contentScript().matches): Promise<void> {
  const { js } = contentScript();
  for (const tab of await chrome.tabs.query({ url: patterns })) {
    if (tab.id === undefined || tab.discarded) continue;
    // Where our script already stands, a second one would take its sidebar away for a moment.
    if (await tellTab(tab.id, { name: "page/look" })) continue;
    // A tab that is just being closed or shows an error page refuses; it gets the script when it loads.
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: js }).catch(() => undefined);
  }
}

/** The first content script by its hashed file name, from the manifest. */
export function contentScript(): { matches: string[]; js: string[] } {
  const script = chrome.runtime.getManifest().content_scripts?.[0];
  return { matches: script?.matches ?? [], js: script?.js ?? [] };
}
