/** How the sidebar stands on one site: kept in `chrome.storage.local`, where the content script reads it itself. */
export interface Site {
  off: boolean;
  collapsed: boolean;
  /** Pixels, 320 to 560. */
  width: number;
  /** Middle of the handle, as a share of the window's height. */
  handleAt: number;
  handleHidden: boolean;
  /** On premise: the profile by which the rep switched this site on. */
  profile?: string;
  /** The rep is teaching us this site's pages: the sidebar shows how far they are. */
  teaching?: boolean;
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

/** Where the profiles lie, as data: an index, and each under a key of its own. */
export const profilesKey = "profiles";
export const profileKey = (id: string): string => `profile:${id}`;
/** What the index tells of a profile: whether it may be this host's, before it is fetched. */
export interface ProfileEntry {
  id: string;
  hosts: string[];
  /** On these hosts it stands for the profile of this id: the same, with what a rep has taught there. */
  instead?: string;
}

/** In `chrome.storage.session`: the site for which the browser is being asked. */
export const pendingSiteKey = "pendingSite";
export interface PendingSite {
  origin: string;
  profile: string;
  /** The rep means to teach us this site. */
  teaching?: boolean;
}

export const siteKey = (origin: string): string => `site:${origin}`;

/** What is stored for a site, by this extension alone, over the defaults. */
export const siteFrom = (stored: unknown): Site => ({
  ...siteDefault,
  ...(stored as Partial<Site> | undefined),
});
