/**
 * A browser with the extension for the tests of one file:
 *
 *     const ssm = useExtension();
 *     test("…", async () => {
 *       const page = await ssm.openCrm("/lightning/r/Opportunity/006…/view?lang=de");
 *       const sidebar = await ssm.sidebarFrame(page);
 *       await sidebar.getByRole("tab", { name: "People" }).click();
 *     });
 *
 * Each test starts with no page and an empty database, and fails on what `watch-extension` has noted.
 */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { clearDatabase, type Dump, readDatabase } from "./database.ts";
import { fireCommand, fireMenu, type MenuClick } from "./fire-event.ts";
import { roleMenuFrame, sidebarFrame } from "./frames.ts";
import { type LaunchOptions, launchBrowser, type RunningBrowser } from "./launch.ts";
import { serviceWorker, stopServiceWorker } from "./service-worker.ts";
import { type ExtensionWatch, watchExtension } from "./watch-extension.ts";

export const demoOrg = "https://ssm-demo.lightning.force.com";
export const demoOrgTwo = "https://ssm-demo-two.lightning.force.com";
export const nativeDemoOrg = "https://native-demo.lightning.force.com";

function helpers({ context, extensionId }: RunningBrowser) {
  const worker = () => serviceWorker(context, extensionId);
  const openPage = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    /** Opens a page of the demo org (a path) or of any mapped host (a URL). */
    openCrm: (url: string): Promise<Page> => openPage(new URL(url, demoOrg).href),
    /** Opens one of the extension's own pages: "options.html", "tabs/workspace.html". */
    extensionPage: (path: string): Promise<Page> => openPage(`chrome-extension://${extensionId}/${path}`),
    sidebarFrame,
    roleMenuFrame,
    serviceWorker: worker,
    stopServiceWorker: () => stopServiceWorker(context, extensionId),
    readDatabase: async (): Promise<Dump | undefined> => readDatabase(await worker()),
    clearDatabase: async () => clearDatabase(await worker()),
    /** Presses a shortcut of the extension on this page. */
    fireCommand: async (command: string, page: Page) => fireCommand(await worker(), command, page),
    /** Clicks an item of the extension in this page's context menu. */
    fireMenu: async (click: MenuClick, page: Page) => fireMenu(await worker(), click, page),
  };
}

export type Extension = RunningBrowser & ReturnType<typeof helpers> & { watch: ExtensionWatch };

/** A browser of one's own, e.g. to close it and start again from the same `userDataDir`. Close it yourself. */
export async function startExtension(options: LaunchOptions = {}): Promise<Extension> {
  const running = await launchBrowser({ crmPort: inject("crmPort"), ...options });
  const watch = await watchExtension(running.cdp);
  return { ...running, ...helpers(running), watch };
}

export function useExtension(options: LaunchOptions = {}): Extension {
  const extension = {} as Extension;
  beforeAll(async () => {
    Object.assign(extension, await startExtension(options));
  });
  beforeEach(async () => {
    await extension.clearDatabase();
    extension.watch.clear();
  });
  afterEach(async () => {
    await extension.watch.settle();
    const [blank, ...pages] = extension.context.pages();
    await Promise.all(pages.map((page) => page.close()));
    await blank?.goto("about:blank");
    expect(extension.watch.problems(), "what must never happen in any test").toEqual([]);
  });
  afterAll(() => extension.close?.());
  return extension;
}
