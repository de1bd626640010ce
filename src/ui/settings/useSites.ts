import { useEffect, useMemo, useState } from "react";
import { type Site, siteDefault, siteFrom, siteKey } from "../../messages/site";

const prefix = siteKey("");

export interface KnownSite {
  origin: string;
  site: Site;
}

const sitesIn = (stored: Record<string, unknown>): KnownSite[] =>
  Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ origin: key.slice(prefix.length), site: siteFrom(value) }))
    .sort((a, b) => (a.origin < b.origin ? -1 : 1));

async function change(origin: string, patch: Partial<Site>): Promise<void> {
  const key = siteKey(origin);
  const stored = await chrome.storage.local.get(key);
  await chrome.storage.local.set({ [key]: { ...siteFrom(stored[key]), ...patch } });
}

/** How the sidebar stands on each site where it was ever changed: kept where the content script reads it itself. */
export function useSites() {
  const [sites, setSites] = useState<KnownSite[] | null>(null);
  useEffect(() => {
    const read = async () => setSites(sitesIn(await chrome.storage.local.get(null)));
    const changed = (_: unknown, area: string) => {
      if (area === "local") void read();
    };
    void read();
    chrome.storage.onChanged.addListener(changed);
    return () => chrome.storage.onChanged.removeListener(changed);
  }, []);
  return useMemo(
    () => ({
      /** null until read */
      sites,
      siteOf: (origin: string): Site => sites?.find((known) => known.origin === origin)?.site ?? siteDefault,
      turn: (origin: string, isOn: boolean) => void change(origin, { off: !isOn }),
      /** Width, place of the handle, collapsed or not: as on the first day. On or off stays. */
      resetLayout: (origin: string) => {
        const { off: _, ...layout } = siteDefault;
        void change(origin, layout);
      },
    }),
    [sites],
  );
}
