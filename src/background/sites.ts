import { onPremiseProfiles } from "../crm/profiles";
import { taughtId } from "../crm/teach/draft";
import type { Result } from "../messages/messages";
import { type PendingSite, pendingSiteKey, siteFrom, siteKey } from "../messages/site";
import { switchedOnSites } from "./knownSites";
import { makeMenus } from "./menus";
import { storeProfiles } from "./profiles";
import { contentScript, startInOpenTabs } from "./tabs";

/**
 * Sites without a known host that the rep has switched on: the permission for that one origin, the profile by which
 * it is read, and the content script registered for it.
 */

const pattern = (origin: string) => `${origin}/*`;
const scriptId = (origin: string) => siteKey(origin);
const lock = <T>(work: () => Promise<T>) => navigator.locks.request("sites", work) as Promise<T>;

/** Switches a site on for which the browser has given permission; `teaching`: the rep is to show us its pages. */
export function enableSite({ origin, profile, teaching }: PendingSite): Promise<Result<null>> {
  return lock(async () => {
    if (!onPremiseProfiles.some(({ id }) => id === profile) && profile !== taughtId(origin))
      return { ok: false, error: "profile" };
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) return { ok: false, error: "origin" };
    if (!(await chrome.permissions.contains({ origins: [pattern(origin)] })))
      return { ok: false, error: "permission" };
    const key = siteKey(origin);
    const site = siteFrom((await chrome.storage.local.get(key))[key]);
    await chrome.storage.local.set({
      [key]: { ...site, off: false, profile, ...(teaching && { teaching, collapsed: false }) },
    });
    // A taught site has a profile of its own, an empty one to begin with.
    if (profile === taughtId(origin)) await storeProfiles();
    await register(origin);
    await makeMenus(await switchedOnSites());
    await startInOpenTabs([pattern(origin)]);
    return { ok: true, value: null };
  });
}

/** Switches a site off: its script, its settings and the permission go. Its records stay. */
export function disableSite(origin: string): Promise<Result<null>> {
  return lock(async () => {
    // Content scripts in open tabs stop when their site's entry is gone.
    await chrome.storage.local.remove(siteKey(origin));
    await unregister(origin);
    await makeMenus(await switchedOnSites());
    const removed = await chrome.permissions.remove({ origins: [pattern(origin)] });
    return removed ? { ok: true, value: null } : { ok: false, error: "permission" };
  });
}

/** After the browser's question was answered: switches on what was asked for, if it was allowed. */
export async function enableAsked(): Promise<void> {
  const pending = (await chrome.storage.session.get(pendingSiteKey))[pendingSiteKey];
  if (!isPending(pending)) return;
  await enableSite(pending);
  await chrome.storage.session.remove(pendingSiteKey);
}

const isPending = (value: unknown): value is PendingSite =>
  typeof value === "object" &&
  value !== null &&
  "origin" in value &&
  "profile" in value &&
  typeof value.origin === "string" &&
  typeof value.profile === "string";

/** Registers the content script anew for every site that is switched on. */
export async function registerSites(): Promise<void> {
  for (const origin of await switchedOnSites()) await lock(() => register(origin));
}

/** The permission was taken back in the browser's own settings. */
export async function forgetLostSites(): Promise<void> {
  for (const origin of await switchedOnSites()) {
    if (await chrome.permissions.contains({ origins: [pattern(origin)] })) continue;
    await lock(async () => {
      await chrome.storage.local.remove(siteKey(origin));
      await unregister(origin);
    });
  }
}

async function register(origin: string): Promise<void> {
  await unregister(origin);
  await chrome.scripting.registerContentScripts([
    {
      id: scriptId(origin),
      matches: [pattern(origin)],
      js: contentScript().js,
      runAt: "document_start",
    },
  ]);
}

async function unregister(origin: string): Promise<void> {
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [scriptId(origin)] });
  if (known.length) await chrome.scripting.unregisterContentScripts({ ids: [scriptId(origin)] });
}
