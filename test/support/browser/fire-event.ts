/** Shortcuts and context menus belong to the browser: synthetic input can't reach them, so the worker is told. */
import type { Page, Worker } from "playwright-core";

/** What the person clicks in a context menu, as `chrome.contextMenus.onClicked` tells it. */
export type MenuClick = Partial<chrome.contextMenus.OnClickData> & { menuItemId: string };

/** The tab of a page, as Chrome would hand it to a listener. */
async function tabOf(worker: Worker, page: Page): Promise<chrome.tabs.Tab> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error("No tab is active.");
    return tab;
  });
}

export async function fireCommand(worker: Worker, command: string, page: Page): Promise<void> {
  const tab = await tabOf(worker, page);
  await worker.evaluate(
    ({ command, tab }) => {
      const event: object = chrome.commands.onCommand;
      (event as { dispatch(command: string, tab: chrome.tabs.Tab): void }).dispatch(command, tab);
    },
    { command, tab },
  );
}

export async function fireMenu(worker: Worker, click: MenuClick, page: Page): Promise<void> {
  const tab = await tabOf(worker, page);
  const data = { editable: false, pageUrl: page.url(), frameId: 0, ...click };
  await worker.evaluate(
    ({ data, tab }) => {
      const event: object = chrome.contextMenus.onClicked;
      (event as { dispatch(data: object, tab: chrome.tabs.Tab): void }).dispatch(data, tab);
    },
    { data, tab },
  );
}

/** The browser's own clock can't be turned forward. */
export async function fireAlarm(worker: Worker, name: string): Promise<void> {
  await worker.evaluate((name) => {
    const event: object = chrome.alarms.onAlarm;
    (event as { dispatch(alarm: object): void }).dispatch({ name, scheduledTime: Date.now() });
  }, name);
}
