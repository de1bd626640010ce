/** What a test, the demo and the bench do with a running browser. Knows no test runner. */
import type { Page } from "playwright-core";
import { clearDatabase, type Dump, putRows, readDatabase } from "./database.ts";
import { fireCommand, fireMenu, type MenuClick } from "./fire-event.ts";
import { roleMenuFrame, sidebarFrame, untilClicksCount } from "./frames.ts";
import type { RunningBrowser } from "./launch.ts";
import { serviceWorker, stopServiceWorker } from "./service-worker.ts";

export const demoOrg = "https://ssm-demo.lightning.force.com";
export const demoOrgTwo = "https://ssm-demo-two.lightning.force.com";
export const nativeDemoOrg = "https://native-demo.lightning.force.com";

export type Helpers = ReturnType<typeof helpersOf>;

export function helpersOf({ context, extensionId }: RunningBrowser) {
  const worker = () => serviceWorker(context, extensionId);
  const openPage = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    // A page behind another one is not drawn.
    await page.bringToFront();
    return page;
  };
  return {
    /** Opens a page of the demo org (a path) or of any mapped host (a URL). */
    openCrm: (url: string): Promise<Page> => openPage(new URL(url, demoOrg).href),
    /** Opens one of the extension's own pages: "options.html", "tabs/workspace.html". */
    extensionPage: (path: string): Promise<Page> => openPage(`chrome-extension://${extensionId}/${path}`),
    sidebarFrame,
    untilClicksCount,
    roleMenuFrame,
    serviceWorker: worker,
    stopServiceWorker: () => stopServiceWorker(context, extensionId),
    readDatabase: async (): Promise<Dump | undefined> => readDatabase(await worker()),
    clearDatabase: async () => clearDatabase(await worker()),
    putRows: async (rows: Dump) => putRows(await worker(), rows),
    /** Presses a shortcut of the extension on this page. */
    fireCommand: async (command: string, page: Page) => fireCommand(await worker(), command, page),
    /** Clicks an item of the extension in this page's context menu. */
    fireMenu: async (click: MenuClick, page: Page) => fireMenu(await worker(), click, page),
  };
}
