import { contactId, ownContactId } from "../crm/names";
import type { Profile } from "../crm/profile";
import { watch } from "../crm/watch";
import type { ChipTarget, DockState, PagePart, PortToFrame, PortToPage, ToPage } from "../messages/messages";
import type { Site } from "../messages/site";
import type { TeachAsk } from "../messages/teach";
import type { MakeRoom } from "./room";
import { type Events, type Shared, setShared } from "./shared";

type ToThisPage =
  | ({ name: "remember" } & PortToPage["remember"])
  | { name: "teach"; ask: TeachAsk }
  | { name: "rows" }
  | { name: "menuSize" | "menuClose" | "menuEdit"; height: number };

/** Some events have none. */
type Details<N extends keyof Events> = Events[N] extends undefined ? [] : [detail: Events[N]];

/**
 * Joins the page to our own pages: what the watcher finds goes to every page that has opened a port to this tab
 * (sidebar, role menu, side panel) or, without one, settled, to the service worker. Returns how to tell it that
 * the site's settings or profiles changed. `address`: see `watch`.
 */
export function connection(
  firstProfiles: readonly Profile[],
  first: Site,
  remember: (patch: Partial<Site>) => void,
  signal: AbortSignal,
  address: string,
  makeRoom: MakeRoom,
): (site: Site, profiles: readonly Profile[]) => void {
  let profiles = firstProfiles;
  const ports = new Set<chrome.runtime.Port>();
  const loaded = new Set<string>();
  let target: ChipTarget | null = null;
  let dock: DockState | null = null;

  const shared: Shared = {
    signal,
    reader: null,
    makeRoom,
    page: null,
    reading: null,
    site: first,
    trace: null,
    pointed: null,
    listeners: new Set(),
    lists: null,
    nothingFound: null,
    beside: null,
    contactOf(link) {
      const { page, trace } = shared;
      if (!page) return "";
      // In a list of contacts a row's link names a contact whatever address it has.
      const inList = trace?.contactLinks.get(link);
      return ownContactId(page, link) || (inList === contactId(page.profile, link) ? inList : "");
    },
    teacher: null,
    asked: [],
    answer: (answer) => post("taught", { answer }),
    look: () => look(),
    remember,
    showDock(next) {
      if (dock?.isTight === next.isTight && dock.handleHidden === next.handleHidden) return;
      dock = next;
      post("dock", dock);
    },
    showTarget(next) {
      target = next;
      post("target", { target });
    },
  };
  setShared(shared);

  /** An event without details tells undefined, which its type can't be seen to be here. */
  function emit<N extends keyof Events>(name: N, ...[detail]: Details<N>): void {
    for (const listener of shared.listeners) listener(name, detail as Events[N]);
  }
  function post<N extends keyof PortToFrame>(
    name: N,
    body: PortToFrame[N],
    to: Iterable<chrome.runtime.Port> = ports,
  ): void {
    for (const port of to) port.postMessage({ name, ...body });
  }
  const postPage = (to?: Iterable<chrome.runtime.Port>) =>
    post(
      "page",
      {
        kind: shared.page?.kind ?? null,
        identity: shared.page?.identity ?? null,
        siteOff: shared.site.off,
        host: location.hostname,
        teaching: shared.site.teaching ? location.origin : null,
      },
      to,
    );
  /** Without a worker to hear it (the extension is being updated) there is nobody to tell. */
  const send = (message: object) => void chrome.runtime.sendMessage(message).catch(() => undefined);
  /** Parts that come in one message run in this order. */
  function load(...wanted: PagePart[]): void {
    const parts = wanted.filter((part) => !loaded.has(part));
    for (const part of parts) loaded.add(part);
    if (parts.length) send({ name: "page/load", parts });
  }

  const look = watch(
    () => profiles,
    {
      reader: () => shared.reader,
      lists: () => shared.lists,
      nothingFound() {
        load("nothing");
        return shared.nothingFound;
      },
      page(page) {
        Object.assign(shared, { page, reading: null, trace: null });
        postPage();
        if (page && page.kind !== "other") {
          const hasLists = page.kind === "opportunity" || page.deal;
          load("reader", "frame", ...(hasLists ? (["lists"] as const) : []), "menu", "chips");
        } else if (shared.site.teaching) load("frame");
        emit("looked");
      },
      reading(reading) {
        shared.reading = reading;
        post("reading", { reading });
        if (!reading.searching && ![...ports].some((port) => port.name !== "roleMenu"))
          send({ name: "reading/settled", reading });
      },
      looked(trace) {
        shared.trace = trace;
        emit("looked");
      },
      failed: (error) => post("failed", { reason: String(error) }),
    },
    signal,
    address,
  );

  const connected = (port: chrome.runtime.Port) => {
    if (port.sender?.id !== chrome.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      // Who pointed is gone: nothing of it stays.
      if (port.name === "roleMenu") return;
      shared.asked = [{ do: "stop" }];
      emit("asked");
    });
    port.onMessage.addListener((message: ToThisPage) => {
      if (message.name === "remember") remember(message.patch);
      else if (message.name === "teach") {
        shared.asked.push(message.ask);
        load("reader", "lists", "teacher", "picker");
        emit("asked");
      } else if (message.name === "rows") {
        load("reader", "rows");
        emit("rows");
      } else emit(message.name, message.height);
    });
    postPage([port]);
    if (shared.reading) post("reading", { reading: shared.reading }, [port]);
    post("target", { target }, [port]);
    if (dock) post("dock", dock, [port]);
  };
  const told = (
    message: { name: keyof ToPage; opportunityKey?: string | null; address?: string },
    sender: chrome.runtime.MessageSender,
  ) => {
    if (sender.id !== chrome.runtime.id || sender.tab) return;
    if (message.name === "page/look") look();
    else if (message.name === "roles/changed") emit("rolesChanged", message.opportunityKey ?? null);
    else if (message.name === "menu/openRoles") emit("openRoles", message.address ?? "");
    else if (loaded.has("frame")) emit("toggle");
    else {
      // Nothing stands on this page yet: whoever asks now wants to see it.
      load("frame");
      remember({ collapsed: false });
    }
  };
  /** The browser doesn't say what was right-clicked when our entry is chosen: it is remembered. */
  const pointedAt = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    shared.pointed = { path: event.composedPath(), x: event.clientX, y: event.clientY };
    load("reader", "menu");
    emit("pointed");
  };
  document.addEventListener("contextmenu", pointedAt, { signal, capture: true });
  chrome.runtime.onConnect.addListener(connected);
  chrome.runtime.onMessage.addListener(told);
  signal.addEventListener("abort", () => {
    // After an update nothing of the extension's may be called any more, and nothing of it calls us.
    if (!chrome.runtime?.id) return;
    chrome.runtime.onConnect.removeListener(connected);
    chrome.runtime.onMessage.removeListener(told);
    for (const port of ports) port.disconnect();
  });

  return (site, next) => {
    const hasBegun = !!site.teaching !== !!shared.site.teaching;
    shared.site = site;
    emit("site");
    if (hasBegun) {
      postPage();
      if (shared.reading) post("reading", { reading: shared.reading });
      if (site.teaching) load("frame");
    }
    if (JSON.stringify(next) === JSON.stringify(profiles)) return;
    profiles = next;
    look(true);
  };
}
