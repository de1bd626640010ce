import { redrawnWith } from "./elements";
import { normaliseId, type PageOf, pageOf } from "./identity";
import { Layers, shownLayer } from "./layers";
import { Listening } from "./listening";
import { ownContactId } from "./names";
import type { Profile } from "./profile";
import type { Trace } from "./read";
import type { PageReading } from "./reading";
import { behindFrame, inSlices } from "./slices";
import type { Watcher } from "./watcher";
import type { Work } from "./work";

/** Nothing found for this long within the record's own containers: what is missing may be called missing. */
const settleAfter = 3000;
/** A first look follows a change at once, further looks at least this far apart. */
const lookEvery = 50;
/** A layer that came up while another record was still awaited is trusted only after it has stood this long. */
const hurriedTrust = 1000;
/** After a look that cost 1 ms, this many ms of rest: while fields may still come, and on a page that never rests. */
const restWhileSearching = 30;
const restOnceSettled = 600;
/** A page that kept still for so many ms after a look that cost 1 ms is one at rest: its change is looked at at once. */
const quietFrom = 100;
/** The longest rest: while somebody uses the page, whose changes are to be seen soon, and while nobody does. */
const longestRest = 3000;
const longestUnused = 30_000;
/** In rests longer than this nothing is listened to. */
const deafFrom = 500;
const pollEvery = 1000;
/** How soon to look again while somebody types into the record, or the page redraws it while it is read. */
const passingPause = 500;
/** So many readings in a row that found less than before aren't believed, where the page redrew meanwhile. */
const mostDoubts = 9;
const everything = { childList: true, subtree: true, characterData: true, attributes: true };

/**
 * Watches one CRM page until `signal` aborts: follows the address through the Navigation API, which tells of every kind
 * of change, and, last, polling; reads the shown record in slices behind frames; observes only the record's own layer
 * once it is found; does nothing in a hidden tab. Returns `look`, to be called when the address may have changed or more
 * can be read now; `anew` when the profiles are others. `first`: where the page began, or empty.
 */
export function watch(
  profiles: () => readonly Profile[],
  watcher: Watcher,
  signal: AbortSignal,
  first: string,
): (anew?: boolean) => void {
  const layers = new Layers();
  let address = "";
  let page: PageOf | null = null;
  let layer: Element | null = null;
  let layerSince = 0;
  let hurried = false;
  let titleBefore = "";
  let lastChange = 0;
  let sent = "";
  let found = "";
  let foundBefore = 0;
  let doubts = 0;
  /** Ends the reading that is under way. */
  let giveUp: (() => void) | null = null;
  let timer = 0;
  let dueAt = Infinity;
  let cost = 0;
  let readAt = 0;
  let wasRead = false;
  /** The name last told and whose it was; the name that the page shows now and since when. */
  let told = { key: "", name: "" };
  let shownName = { text: "", since: 0 };

  const isSettled = () => performance.now() - lastChange > settleAfter;
  /** How long it is until the next look may come; below 0 where it is overdue. */
  const restLeft = () => {
    const longest = navigator.userActivation.isActive ? longestRest : longestUnused;
    const rest = Math.min(longest, cost * (isSettled() ? restOnceSettled : restWhileSearching));
    return readAt + rest - performance.now();
  };
  const listening = new Listening(() => {
    const wasQuiet = performance.now() - readAt > cost * quietFrom;
    const rest = wasQuiet ? 0 : restLeft();
    schedule(Math.max(lookEvery, rest));
    // A page that never rests would pay for each record of a change, long before it is looked at.
    if (rest > deafFrom) listening.disconnect();
  });

  function look(anew = false): void {
    if (signal.aborted) return;
    if (anew) page = null;
    else if (location.href === address) {
      schedule(0);
      return;
    }
    address = location.href;
    const next = pageOf(profiles(), address);
    const key = next?.identity?.key;
    if (key && key === page?.identity?.key) return;
    if (page) {
      layers.leave(page.profile, page.identity?.key ?? "?");
      hurried = !!page.identity && !wasRead;
      titleBefore = document.title;
    }
    page = next;
    sent = found = "";
    foundBefore = 0;
    giveUp?.();
    giveUp = null;
    cost = 0;
    wasRead = false;
    lastChange = performance.now();
    follow(null);
    watcher.page(page);
    schedule(0);
  }

  /** Observes the record's own layer; while it is awaited, whatever may bring it up. */
  function follow(next: Element | null): void {
    layer = next;
    layerSince = performance.now();
    const how = next
      ? everything
      : { ...everything, characterData: false, attributeFilter: ["class", "style"] };
    listening.to(page?.identity ? [[next ?? document.documentElement, how]] : []);
  }

  function schedule(wait: number): void {
    const at = performance.now() + wait;
    if (document.hidden || !page?.identity || at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = window.setTimeout(() => {
      dueAt = Infinity;
      // One under way may have passed what is new: another follows it.
      if (giveUp) return schedule(lookEvery * 2);
      giveUp = inSlices(
        readOnce(),
        signal,
        (isTrusted, spent) => {
          giveUp = null;
          cost = spent;
          readAt = performance.now();
          const rest = Math.min(settleAfter, Math.max(settleAfter / 6, spent * restWhileSearching));
          if (isTrusted !== undefined) schedule(isTrusted ? rest : lookEvery * 2);
        },
        (error) => {
          giveUp = null;
          watcher.failed(error);
        },
      );
    }, wait);
  }

  /** Whether what was read is this record's, where it is to be read again: it may not be all yet. */
  function* readOnce(): Work<boolean | undefined> {
    const now = page;
    if (!now?.identity || signal.aborted) return;
    const { profile, identity } = now;
    const reader = watcher.reader();
    if (!reader) return;
    const shown = shownLayer(profile);
    if (shown !== layer) follow(shown);
    else listening.again();
    const settled = isSettled();
    if (!shown) {
      return settled ? tellNothing([document]) : false;
    }
    const trace = reader.trace();
    const reading = yield* reader.read(
      {
        profile,
        identity,
        layer: shown,
        settled,
        foundBefore: doubts < mostDoubts ? foundBefore : 0,
        titleIsOwn: document.title !== titleBefore,
        lists: watcher.lists(),
        idOf: (text) => normaliseId(profile, text),
        contactOf: (link) => ownContactId(now, link),
        isLeftOver: (element, text) => !settled && layers.isLeftOver(element, text, identity.key),
      },
      reader.locate,
      trace,
    );
    if (page !== now || !shown.isConnected) return;
    if (trace.isPassing) {
      doubts++;
      schedule(passingPause);
      return;
    }
    doubts = 0;
    observeFor(shown, trace);
    const name = reading.fields.name?.text ?? "";
    if (name !== shownName.text) shownName = { text: name, since: performance.now() };
    const trusted = isTrusted(shown, reading, trace.ids);
    let again: true | undefined;
    if (trusted) {
      layers.claim(shown, identity.key);
      layers.remember(trace.values, identity.key);
      wasRead = true;
      foundBefore = trace.found;
      if (name && reading.fields.name?.locator !== "title") told = { key: identity.key, name };
      if (settled && !trace.values.size) again = tellNothing([shown, ...trace.roots], reading);
      else tell(reading);
      watcher.looked(trace);
    } else if (settled) {
      again = tellNothing([]);
    }
    return settled ? again : trusted;
  }

  /** Nothing was found in these places. Returns true, to be tried again, until it can be told whether that says anything. */
  function tellNothing(places: ParentNode[], reading?: PageReading): true | undefined {
    const nothingFound = watcher.nothingFound();
    if (!nothingFound) return true;
    if (page?.identity) tell(nothingFound(page.profile, page.identity, places, reading));
  }

  /**
   * A layer that is the record's own is observed whole. Where the CRM has no layer but the page, only what lies
   * around the values is, once they are found: the rest of the page may redraw without end.
   */
  function observeFor(shown: Element, trace: Trace): void {
    const isWide = shown === document.body && isSettled() && trace.values.size;
    const places = isWide ? [...trace.values.keys()].map(redrawnWith) : [shown];
    listening.to([...places, ...trace.roots].map((place) => [place, everything]));
  }

  /**
   * Whether the layer is this record's: proof by the record's id in it, else by having come up under this
   * address with a name that doesn't contradict the page's title; for a layer that is used again and again, by a
   * new name that has kept still.
   */
  function isTrusted(shown: Element, reading: PageReading, ids: ReadonlySet<string>): boolean {
    const { key, id } = reading.identity;
    const { titleNames, addressLags } = page?.profile ?? {};
    const name = reading.fields.name;
    if (addressLags && told.key === key && name?.text && name.text !== told.name) return false;
    if (ids.size) return ids.has(id);
    const owner = layers.owner(shown);
    const titleIsNew = document.title !== titleBefore;
    const titleSays = name?.text ? document.title.includes(name.text) : undefined;
    if (owner && owner !== key) {
      if (titleIsNew && titleSays) return name?.locator !== "title";
      const isStill = performance.now() - shownName.since > settleAfter;
      return !titleNames && isStill && !!name?.text && name.locator !== "title" && name.text !== told.name;
    }
    if (hurried && performance.now() - layerSince < hurriedTrust) return false;
    return !titleNames || !(titleIsNew && titleSays === false) || !reading.searching;
  }

  /** Only what is found makes the page restless: that something is missing now is no news of the page. */
  function tell(reading: PageReading): void {
    const values = Object.entries(reading.fields).flatMap(([name, { state, text }]) =>
      state === "read" ? [name, text] : [],
    );
    const content = JSON.stringify([values, reading.contacts.rows, reading.stages]);
    if (content !== found) lastChange = performance.now();
    found = content;
    const text = JSON.stringify(reading);
    if (text === sent) return;
    sent = text;
    watcher.reading(reading);
  }

  const listen = (target: EventTarget | undefined, ...names: string[]) => {
    for (const name of names) target?.addEventListener(name, () => look(), { signal });
  };
  listen((window as { navigation?: EventTarget }).navigation, "currententrychange", "navigatesuccess");
  listen(window, "pageshow");
  const seeLayer = () => {
    if (signal.aborted || document.hidden || !page?.identity) return;
    // Not every change is told: values in controls leave no trace in the tree, nor do the page's styles and its title.
    schedule(layer === shownLayer(page.profile) ? restLeft() : 0);
  };
  const poll = window.setInterval(() => {
    if (document.hidden) return;
    if (location.href !== address) look();
    behindFrame(seeLayer);
  }, pollEvery);
  document.addEventListener(
    "visibilitychange",
    () => {
      look();
      schedule(0);
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    listening.disconnect();
    clearInterval(poll);
    clearTimeout(timer);
  });
  // What the page shows may still be what it loaded first.
  const earlier = first ? pageOf(profiles(), first) : null;
  if (earlier?.identity?.key !== pageOf(profiles(), location.href)?.identity?.key) page = earlier;
  look();
  return look;
}
