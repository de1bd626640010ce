/**
 * A browser with the extension for the tests of one file:
 *
 *     const ssm = withExtension();
 *     test("…", async () => {
 *       const page = await ssm.openCrm("/lightning/r/Opportunity/006…/view?lang=de");
 *       const sidebar = await ssm.sidebarFrame(page);
 *       await sidebar.getByRole("tab", { name: "People" }).click();
 *     });
 *
 * Each test starts with no page and an empty database, and fails on what `watch-extension` has noted.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { type Helpers, helpersOf } from "./helpers.ts";
import { type LaunchOptions, launchBrowser, type RunningBrowser } from "./launch.ts";
import { type ExtensionWatch, watchExtension } from "./watch-extension.ts";

export { demoOrg, demoOrgTwo, nativeDemoOrg } from "./helpers.ts";

export type Extension = RunningBrowser & Helpers & { watch: ExtensionWatch };

/** A browser of one's own, e.g. to close it and start again from the same `userDataDir`. Close it yourself. */
export async function startExtension(options: LaunchOptions = {}): Promise<Extension> {
  const running = await launchBrowser({ crmPort: inject("crmPort"), ...options });
  const watch = await watchExtension(running.cdp);
  return { ...running, ...helpersOf(running), watch };
}

export function withExtension(options: LaunchOptions = {}): Extension {
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
