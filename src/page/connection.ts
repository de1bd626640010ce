import type { PageOf } from "../crm/identity";
import { Locate, type OpenRoot } from "../crm/locate";
import type { Profile } from "../crm/profile";
import type { PageReading } from "../crm/reading";
import { watch } from "../crm/watch";
import type { ChipTarget, PortName, PortToFrame, PortToPage, ToPage } from "../messages/messages";
import { type Shared, setShared } from "./shared";
import { type SidebarFrame, sidebarFrame } from "./sidebarFrame";
import type { Site } from "./site";

export interface Connection {
  siteChanged(site: Site): void;
}

/** Closed roots too: Chromium's way, then Firefox's. */
const openRoot: OpenRoot = (element) => {
  const inFirefox = element as Element & { openOrClosedShadowRoot?: () => ShadowRoot | null };
  if (chrome.dom) return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  return inFirefox.openOrClosedShadowRoot?.() ?? null;
};

/**
 * Joins the page to our own pages: what the watcher finds goes to every page that has opened a port to this tab
 * (sidebar, role menu, side panel) or, without one, settled, to the service worker.
 */
export function connection(
  profiles: readonly Profile[],
  first: Site,
  remember: (patch: Partial<Site>) => void,
  signal: AbortSignal,
): Connection {
  let site = first;
  let page: PageOf | null = null;
  let reading: PageReading | null = null;
  let target: ChipTarget | null = null;
  let frame: SidebarFrame | null = null;
  let chipsAsked = false;
  const ports = new Set<chrome.runtime.Port>();
  let contactLinks: ReadonlyMap<Element, string> = new Map();
  const looked = new Set<() => void>();
  const roles = new Set<(opportunityKey: string | null) => void>();
  const openings = new Set<() => void>();
  const menus = new Set<(asked: { height: number } | "close") => void>();
  const locate = new Locate(openRoot);

  function post<N extends keyof PortToFrame>(
    name: N,
    body: PortToFrame[N],
    to: Iterable<chrome.runtime.Port> = ports,
  ) {
    for (const port of to) port.postMessage({ name, ...body });
  }
  const tellPage = (to?: Iterable<chrome.runtime.Port>) =>
    post("page", { kind: page?.kind ?? null, identity: page?.identity ?? null, siteOff: site.off }, to);

  const look = watch(
    profiles,
    locate,
    {
      page(next) {
        page = next;
        reading = null;
        target = null;
        tellPage();
        contactLinks = new Map();
        for (const listener of looked) listener();
        if (page?.identity || page?.kind === "list") showFrame();
      },
      reading(next) {
        reading = next;
        post("reading", { reading });
        if (!next.searching && ![...ports].some((port) => port.name !== "roleMenu"))
          send({ name: "reading/settled", reading });
        if (next.contacts.rows.length && !chipsAsked) {
          chipsAsked = true;
          send({ name: "page/loadChips" });
        }
      },
      looked(links) {
        contactLinks = links;
        for (const listener of looked) listener();
      },
      failed(error) {
        post("failed", { reason: error instanceof Error ? error.message : String(error) });
      },
    },
    signal,
  );

  function send(message: { name: string; [body: string]: unknown }): void {
    // Without a worker to hear it (the extension is being updated) there is nobody to tell.
    chrome.runtime.sendMessage(message).catch(() => undefined);
  }

  function showFrame(): void {
    if (!page) return;
    if (!frame) {
      frame = sidebarFrame(page.profile, () => remember({ collapsed: false }), signal);
      share(frame);
    }
    frame.show(site);
  }

  function share({ host, handle, grip }: SidebarFrame): void {
    const shared: Shared = {
      signal,
      locate,
      host,
      handle,
      grip,
      page: () => page,
      reading: () => reading,
      contactLinks: () => contactLinks,
      onLook: (listener) => looked.add(listener),
      onRolesChanged: (listener) => roles.add(listener),
      onOpenRoles: (listener) => openings.add(listener),
      onMenu: (listener) => menus.add(listener),
      site: () => site,
      setSite: remember,
      showTarget(next) {
        target = next;
        post(
          "target",
          { target },
          [...ports].filter((port) => port.name === "roleMenu"),
        );
      },
    };
    setShared(shared);
  }

  const connected = (port: chrome.runtime.Port) => {
    if (
      port.sender?.id !== chrome.runtime.id ||
      !(["sidebar", "roleMenu", "sidePanel"] satisfies PortName[]).includes(port.name as PortName)
    )
      return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: { name: keyof PortToPage } & Partial<PortToPage["size"]>) => {
      if (message.name === "collapse") remember({ collapsed: true });
      else if (message.name === "siteOff") remember({ off: true });
      else if (message.name === "size") for (const menu of menus) menu({ height: message.height ?? 0 });
      else if (message.name === "close") for (const menu of menus) menu("close");
    });
    tellPage([port]);
    if (reading) post("reading", { reading }, [port]);
    if (port.name === "roleMenu") post("target", { target }, [port]);
  };
  chrome.runtime.onConnect.addListener(connected);

  const told = (
    message: { name: keyof ToPage } & Partial<ToPage["roles/changed"]>,
    sender: chrome.runtime.MessageSender,
  ) => {
    if (sender.id !== chrome.runtime.id || sender.tab) return;
    if (message.name === "page/look") look();
    else if (message.name === "sidebar/toggle") toggle();
    else if (message.name === "menu/openRoles") for (const open of openings) open();
    else if (message.name === "roles/changed")
      for (const changed of roles) changed(message.opportunityKey ?? null);
  };
  chrome.runtime.onMessage.addListener(told);

  function toggle(): void {
    if (frame) remember({ collapsed: !frame.isCollapsed(), handleHidden: false });
    else showFrame();
  }

  signal.addEventListener("abort", () => {
    chrome.runtime?.onConnect.removeListener(connected);
    chrome.runtime?.onMessage.removeListener(told);
    for (const port of ports) port.disconnect();
  });

  return {
    siteChanged(next) {
      site = next;
      frame?.show(site);
    },
  };
}
