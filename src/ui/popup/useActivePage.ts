import { useCallback, useEffect, useState } from "react";
import { pageOf } from "../../crm/identity";
import type { Profile } from "../../crm/profile";
import { onPremiseProfiles, shippedProfiles } from "../../crm/profiles";
import { elementMarks, type Recognised, recognise } from "../../crm/recognise";
import { taughtId } from "../../crm/teach/draft";
import type { PageKind } from "../../messages/messages";
import { profileKey, siteFrom, siteKey } from "../../messages/site";

/** What the tab is over which the popup opened. */
export interface ActivePage {
  tabId: number;
  windowId: number;
  origin: string;
  /** Null where none of our CRMs is read. `isOwnSite`: on premise, switched on for this site alone. */
  crm: { name: string; kind: PageKind; isOwnSite: boolean; isTaught: boolean } | null;
  /** What was taught of this site, or handed out for it, while it isn't switched on. */
  taught: Profile | null;
  /** Where none is read: which CRM the page looks like, the likeliest first. */
  recognised: Recognised[];
  /** Whether the browser lets a page like this be read at all, once allowed. */
  canSwitchOn: boolean;
}

async function activePage({ id, windowId, url }: chrome.tabs.Tab): Promise<ActivePage | null> {
  if (id === undefined) return null;
  // Without an address the browser doesn't let us see the page: then it is none of our CRMs.
  const address = new URL(url && URL.canParse(url) ? url : "about:blank");
  const { origin } = address;
  const key = siteKey(origin);
  const { profile } = siteFrom((await chrome.storage.local.get(key))[key]);
  const taught = await taughtProfile(origin);
  const isTaught = profile === taughtId(origin);
  const own = isTaught ? taught : onPremiseProfiles.find((each) => each.id === profile);
  const found = pageOf(own ? [{ ...own, origin }] : shippedProfiles, address.href);
  return {
    tabId: id,
    windowId,
    origin,
    crm: found && { name: found.profile.name, kind: found.kind, isOwnSite: !!own, isTaught },
    taught: found ? null : taught,
    recognised: found ? [] : await recogniseIn(id, address),
    canSwitchOn: /^https?:$/.test(address.protocol),
  };
}

/** Where our worker puts what was taught, parsed. */
async function taughtProfile(origin: string): Promise<Profile | null> {
  const key = profileKey(taughtId(origin));
  const stored: Record<string, Profile> = await chrome.storage.local.get(key);
  return stored[key] ?? null;
}

/** Looks for the marks of on-premise CRMs in the page; the popup's own press allows that, for this tab and now. */
async function recogniseIn(tabId: number, address: URL): Promise<Recognised[]> {
  try {
    const [looked] = await chrome.scripting.executeScript({
      target: { tabId },
      // Runs in the page, so it stands on its own.
      func: (selectors: string[]) => ({
        title: document.title,
        elements: selectors.filter((selector) => document.querySelector(selector)),
      }),
      args: [elementMarks(onPremiseProfiles)],
    });
    if (!looked?.result) return [];
    return recognise(onPremiseProfiles, {
      address: address.pathname + address.search + address.hash,
      ...looked.result,
    });
  } catch {
    // The browser's own pages and its shop refuse: there is no CRM.
    return [];
  }
}

/** `page` is undefined while asking; null when there is no tab. */
export function useActivePage(): { page: ActivePage | null | undefined; look: () => void } {
  const [page, setPage] = useState<ActivePage | null>();
  const look = useCallback(() => {
    const read = async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      setPage(tab ? await activePage(tab) : null);
    };
    read().catch(() => setPage(null));
  }, []);
  useEffect(look, [look]);
  return { page, look };
}
