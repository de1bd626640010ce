import "../messages/jitless";
import { onPolicy } from "../messages/managed";
import { backUpWhenDue, backupAlarm, scheduleBackups } from "./backups";
import { switchedOnSites } from "./knownSites";
import { makeMenus, tagContactMenu } from "./menus";
import { storeProfiles } from "./profiles";
import { answer } from "./requests";
import { enableAsked, forgetLostSites, registerSites } from "./sites";
import { contentScript, startInOpenTabs, tellTab } from "./tabs";

/**
 * The service worker only wires: it may die between any two events, so listeners are registered at once and no
 * state lives here.
 */

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  await storeProfiles();
  // An update drops what was registered for single sites.
  await registerSites();
  await scheduleBackups();
  const sites = await switchedOnSites();
  await makeMenus(sites);
  await startInOpenTabs([...contentScript().matches, ...sites.map((origin) => `${origin}/*`)]);
  if (reason === "install") await chrome.tabs.create({ url: chrome.runtime.getURL("tabs/welcome.html") });
});

chrome.runtime.onStartup.addListener(() => {
  void storeProfiles();
  void scheduleBackups();
});

chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === backupAlarm) void backUpWhenDue();
});

chrome.runtime.onMessage.addListener((message: unknown, sender, reply) => {
  const answered = answer(message, sender);
  if (!answered) return false;
  answered.then(reply, (error: unknown) => reply({ ok: false, error: String(error) }));
  return true;
});

// An administrator may hand out profiles at any time.
onPolicy(() => void storeProfiles());

// The browser's question may close the popup that asked it: the worker goes on from here.
chrome.permissions.onAdded.addListener(() => void enableAsked());
chrome.permissions.onRemoved.addListener(() => void forgetLostSites());

// The page's own world may hide a change of address from the content script; the browser never does.
chrome.tabs.onUpdated.addListener((tabId, { url }) => {
  if (url) void tellTab(tabId, { name: "page/look" });
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === "toggle-sidebar" && tab?.id !== undefined) void tellTab(tab.id, { name: "sidebar/toggle" });
  if (command === "open-workspace")
    void chrome.tabs.create({ url: chrome.runtime.getURL("tabs/workspace.html") });
});

chrome.contextMenus.onClicked.addListener(({ menuItemId, linkUrl = "" }, tab) => {
  if (menuItemId === tagContactMenu && tab?.id !== undefined)
    void tellTab(tab.id, { name: "menu/openRoles", address: linkUrl });
});
