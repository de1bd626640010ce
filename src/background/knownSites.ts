import { taughtId } from "../crm/teach/draft";
import { siteFrom, siteKey } from "../messages/site";

/** Origins without a known host that are switched on, with a profile of ours or one of their own. */
export async function switchedOnSites(): Promise<string[]> {
  const stored = await chrome.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(siteKey("")) && siteFrom(value).profile ? key.slice(siteKey("").length) : [],
  );
}

/** Those of them that are read by what a rep has taught there, or is about to teach. */
export async function taughtSites(): Promise<string[]> {
  const stored = await chrome.storage.local.get(null);
  return (await switchedOnSites()).filter(
    (origin) => siteFrom(stored[siteKey(origin)]).profile === taughtId(origin),
  );
}
