import { matchHost, pageOf } from "../crm/identity";
import type { Profile } from "../crm/profile";
import { type ProfileEntry, profileKey, profilesKey, type Site, siteFrom, siteKey } from "../messages/site";
import { connection } from "./connection";
import { isTooNarrow, type MakeRoom, roomIn } from "./room";

/** For how many ms we wait for the page's own loading. */
const longestLoad = 3000;

const running = Symbol.for("ssm-sidebar-running");
type World = { [running]?: AbortController };

/**
 * Starts on this page: waits for the profiles, asks whether the site is switched on, makes room for the sidebar before
 * the page draws itself, comes to life once the page is loaded, and runs until the site is switched off, the extension
 * is updated, or a newer copy of this script takes over.
 */
export function startOnPage(): void {
  const world = globalThis as World;
  world[running]?.abort();
  const life = new AbortController();
  world[running] = life;
  const origin = siteKey(location.origin);
  /** The address under which the page began to load; only for what is begun first. */
  let first = location.href;
  let isLoaded = document.readyState === "complete";
  let connected: ReturnType<typeof connection> | null = null;
  let run: AbortController | null = null;
  let makeRoom: MakeRoom;

  async function refresh(): Promise<void> {
    const stored = await chrome.storage.local.get([profilesKey, origin]);
    const index: unknown = stored[profilesKey];
    if (!Array.isArray(index)) return;
    const site = siteFrom(stored[origin]);
    // Written by our own worker from our own constants, or parsed by it from a policy.
    const here = (index as ProfileEntry[]).filter(({ hosts }) => matchHost(hosts, location.hostname));
    const named = site.profile ? [site.profile] : here.flatMap(({ id, instead }) => (instead ? [] : id));
    const ids = named.map((id) => here.find(({ instead }) => instead === id)?.id ?? id);
    const found: Record<string, Profile> = await chrome.storage.local.get(ids.map(profileKey));
    if (life.signal.aborted) return;
    const profiles = ids.flatMap((id) => found[profileKey(id)] ?? []);
    apply(site.profile ? profiles.map((each) => ({ ...each, origin: location.origin })) : profiles, site);
    if (isLoaded) first = "";
  }

  function apply(profiles: Profile[], site: Site): void {
    const page = pageOf(profiles, location.href);
    if (site.off || !page) {
      run?.abort();
      run = connected = null;
      return;
    }
    if (connected) {
      connected(site, profiles);
      return;
    }
    if (!run) {
      run = new AbortController();
      makeRoom = roomIn(run.signal);
    }
    const { collapsed, teaching, width } = site;
    const isShown = (page.kind !== "other" || teaching) && !collapsed && !isTooNarrow(width);
    makeRoom(isShown ? width : 0, page.profile.dock);
    if (isLoaded)
      connected = connection(profiles, site, (patch) => void remember(patch), run.signal, first, makeRoom);
  }

  async function remember(patch: Partial<Site>): Promise<void> {
    const stored = await chrome.storage.local.get(origin);
    await chrome.storage.local.set({ [origin]: { ...siteFrom(stored[origin]), ...patch } });
  }

  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key === origin || key.startsWith("profile"))) void refresh();
  };
  chrome.storage.local.onChanged.addListener(changed);
  // An update leaves this copy without its extension: it takes everything of ours off the page.
  const orphaned = setInterval(() => {
    if (!chrome.runtime?.id) life.abort();
  }, 1000);
  life.signal.addEventListener("abort", () => {
    run?.abort();
    clearInterval(orphaned);
    if (chrome.runtime?.id) chrome.storage.local.onChanged.removeListener(changed);
  });
  // Until then the page has the processor for itself; not for ever, where something hangs.
  const loaded = () => {
    if (isLoaded || life.signal.aborted) return;
    isLoaded = true;
    void refresh();
  };
  addEventListener("load", () => setTimeout(loaded));
  setTimeout(loaded, longestLoad);
  void refresh();
}
