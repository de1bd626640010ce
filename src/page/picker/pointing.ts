import type { Locate } from "../../crm/locate";
import { overlay } from "./overlay";
import { elementAt, walk } from "./target";

/** Keys that lead from element to element, take one, or end it. */
const ours = /^(?:Arrow(?:Up|Down|Left|Right)|Tab|Enter|Escape)$/;

/** Everything by which a page could take a press for its own. */
const presses = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "touchstart",
  "touchend",
  "dragstart",
  "selectstart",
];

export interface Pointing {
  /** A key that was pressed in our own page. */
  key(name: string, back: boolean): void;
  end(): void;
}

interface Pointer {
  locate: Locate;
  /** The sidebar's width, which is left free. */
  room: number;
  /** Another element is highlighted; answers whether it can be taken. */
  over(element: Element | null): boolean;
  /** Answers whether it was taken: pointing is over then. */
  take(element: Element): boolean;
  /** Escape. */
  left(): void;
}

/**
 * Highlights what is under the pointer, or what keys lead to, until something is taken or Escape is pressed. Only
 * events of the person's own count; what a page makes up passes by untouched. Ended, nothing of it is left.
 */
export function pointAt(page: Pointer, signal: AbortSignal): Pointing {
  const { locate } = page;
  const life = new AbortController();
  const end = () => life.abort();
  signal.addEventListener("abort", end, { signal: life.signal });
  const layer = overlay(page.room, life.signal);
  const live = { signal: life.signal, capture: true };
  let at: Element | null = null;
  let waiting = false;

  function move(next: Element | null): void {
    if (next === at) return;
    at = next;
    layer.mark(at, page.over(at));
  }
  function take(element: Element | null): void {
    if (element && page.take(element)) end();
  }
  function key(name: string, back: boolean): void {
    if (name === "Escape") {
      end();
      page.left();
    } else if (name === "Enter") take(at);
    else {
      move(walk(at, name, back, locate));
      at?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  /** Presses on the sidebar's own handle or grip are not meant for the page. */
  const isOwnPart = ({ target }: Event) =>
    target instanceof Element &&
    target !== layer.host &&
    target.parentElement === document.documentElement &&
    target !== document.body;
  const swallow = (event: Event) => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };
  for (const name of presses)
    addEventListener(
      name,
      (event) => {
        if (!event.isTrusted || isOwnPart(event)) return;
        swallow(event);
        if (event.type === "click" && event instanceof MouseEvent)
          take(elementAt(event.clientX, event.clientY, locate));
      },
      { ...live, passive: false },
    );
  addEventListener(
    "pointermove",
    (event) => {
      if (!event.isTrusted || waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!life.signal.aborted && !isOwnPart(event)) move(elementAt(event.clientX, event.clientY, locate));
      });
    },
    live,
  );
  addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || !ours.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      swallow(event);
      // The key's end is ours as well: a page may close something of its own by it.
      addEventListener("keyup", swallow, { signal, capture: true, once: true });
      key(event.key, event.shiftKey);
    },
    live,
  );
  // Our layer lies over the page's own scrolling parts: a wheel is passed on to the one below it.
  addEventListener(
    "wheel",
    ({ clientX, clientY, deltaX, deltaY, isTrusted }) => {
      if (!isTrusted) return;
      let part = elementAt(clientX, clientY, locate);
      while (part && !scrolls(part)) part = part.parentElement;
      part?.scrollBy(deltaX, deltaY);
    },
    { ...live, passive: true },
  );
  return { key, end };
}

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight &&
  element !== document.documentElement &&
  element !== document.body &&
  /auto|scroll/.test(getComputedStyle(element).overflowY);
