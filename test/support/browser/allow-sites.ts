/**
 * Answers the browser's question before it is asked: no test can press its buttons. As a rep who once allowed these
 * sites in the browser's own settings, so that the extension's request is granted at once, by Chromium's own page of
 * extensions. What the extension asks for, how, and what it does then is real.
 */
import type { Helpers } from "./helpers.ts";
import type { RunningBrowser } from "./launch.ts";

/** What we use of the API of `chrome://extensions`. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/** Origins, as "https://crm.acme.example". */
export async function allowSites(
  { context, extensionId }: RunningBrowser,
  origins: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async ({ extensionId, origins }) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_SPECIFIC_SITES" });
      for (const origin of origins) await developerPrivate.addHostPermission(extensionId, `${origin}/*`);
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_ALL_SITES" });
    },
    { extensionId, origins: [...origins] },
  );
  await page.close();
}

/** Switches sites on as the popup does, each by the profile of this id, or to be taught. They must have been allowed. */
export async function switchOn(
  { extensionPage }: Pick<Helpers, "extensionPage">,
  sites: readonly { origin: string; profile: string; teaching?: boolean }[],
): Promise<void> {
  const page = await extensionPage("options.html");
  for (const site of sites) {
    const reply = await page.evaluate(async (site) => {
      await chrome.permissions.request({ origins: [`${site.origin}/*`] });
      return chrome.runtime.sendMessage({ name: "site/on", ...site });
    }, site);
    if (!reply?.ok) throw new Error(`${site.origin} could not be switched on: ${JSON.stringify(reply)}`);
  }
  await page.close();
}

/** Switches one off, as the settings do. */
export async function switchOff(
  { extensionPage }: Pick<Helpers, "extensionPage">,
  origin: string,
): Promise<void> {
  const page = await extensionPage("options.html");
  await page.evaluate((origin) => chrome.runtime.sendMessage({ name: "site/off", origin }), origin);
  await page.close();
}
