/** How the sidebar stands on one site: kept in `chrome.storage.local`, where the content script reads it itself. */
export interface Site {
  off: boolean;
  collapsed: boolean;
  /** Pixels, 320 to 560. */
  width: number;
  /** Middle of the handle, as a share of the window's height. */
  handleAt: number;
  handleHidden: boolean;
}

export const siteDefault: Site = {
  off: false,
  collapsed: false,
  width: 380,
  handleAt: 0.45,
  handleHidden: false,
};
export const narrowest = 320;
export const widest = 560;

export const siteKey = (origin: string): string => `site:${origin}`;

/** Takes what is stored for a site; whatever isn't of the right type counts as its default. */
export function siteFrom(stored: unknown): Site {
  const kept: Record<string, unknown> = typeof stored === "object" && stored !== null ? { ...stored } : {};
  const number = (name: "width" | "handleAt", least: number, most: number) => {
    const value = kept[name];
    return typeof value === "number" && value >= least && value <= most ? value : siteDefault[name];
  };
  return {
    off: kept.off === true,
    collapsed: kept.collapsed === true,
    width: number("width", narrowest, widest),
    handleAt: number("handleAt", 0, 1),
    handleHidden: kept.handleHidden === true,
  };
}
