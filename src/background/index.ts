import "../messages/jitless";
import { salesforce } from "../crm/profiles/salesforce";
import { makeMenus, tagContactMenu } from "./menus";
import { answer } from "./requests";
import { startInOpenTabs, tellTab } from "./tabs";

/**
 * The service worker only wires: it may die between any two events, so listeners are registered at once and no
 * state lives here.
 */

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  await chrome.storage.local.set({ profiles: [salesforce] });
  await makeMenus();
  await startInOpenTabs();
  if (reason === "install") await chrome.tabs.create({ url: chrome.runtime.getURL("tabs/welcome.html") });
});

chrome.runtime.onMessage.addListener((message: unknown, sender, reply) => {
  const answered = answer(message, sender);
  if (!answered) return false;
  answered.then(reply, (error: unknown) => reply({ ok: false, error: String(error) }));
  return true;
});

// The page's own world may hide a change of address from the content script; the browser never does.
chrome.tabs.onUpdated.addListener((tabId, { url }) => {
  if (url) void tellTab(tabId, { name: "page/look" });
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === "toggle-sidebar" && tab?.id !== undefined) void tellTab(tab.id, { name: "sidebar/toggle" });
});

chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId === tagContactMenu && tab?.id !== undefined)
    void tellTab(tab.id, { name: "menu/openRoles" });
});
