import { useEffect, useState } from "react";
import { pageOf } from "../../crm/identity";
import { shippedProfiles } from "../../crm/profiles";
import type { PageKind } from "../../messages/messages";

/** What the tab is over which the popup opened. `crm` is null where none of our CRMs is. */
export interface ActivePage {
  tabId: number;
  windowId: number;
  origin: string;
  crm: { name: string; kind: PageKind } | null;
}

function activePage({ id, windowId, url }: chrome.tabs.Tab): ActivePage | null {
  if (id === undefined) return null;
  // Without an address the browser doesn't let us see the page: then it is none of our CRMs.
  const address = url && URL.canParse(url) ? url : "about:blank";
  const found = pageOf(shippedProfiles, address);
  return {
    tabId: id,
    windowId,
    origin: new URL(address).origin,
    crm: found && { name: found.profile.name, kind: found.kind },
  };
}

/** Undefined while asking; null when there is no tab. */
export function useActivePage(): ActivePage | null | undefined {
  const [page, setPage] = useState<ActivePage | null>();
  useEffect(() => {
    const read = async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      setPage(tab ? activePage(tab) : null);
    };
    read().catch(() => setPage(null));
  }, []);
  return page;
}
