import { hostReset, sheet } from "../styles";
import { boxOf } from "./target";

/** Teal between white lines is seen on any page; broken where nothing can be taken. */
const css = (room: number) => `
:host{inset:0 ${room}px 0 0!important;z-index:2147482999!important;cursor:crosshair!important}
#box{position:fixed;pointer-events:none;border-radius:3px;outline:2px solid #0b4f57;box-shadow:0 0 0 4px #fff,inset 0 0 0 2px #fff;background:#0b4f5726}
#box.none{outline:2px dashed #8a4b00;background:none}
#box.gone{display:none}
`;

/** What we lay over the page while it is pointed at: it takes the pointer, so the page gets no click. */
export interface Overlay {
  host: HTMLElement;
  /** Draws the box around an element, or none. */
  mark(element: Element | null, canBeTaken: boolean): void;
}

/**
 * A layer in a closed root under `<html>`, beside the sidebar's own frame and below it: nothing of the page is
 * touched. `room` is the sidebar's width. Over a modal dialog it stands as a popover, where the browser lets it.
 */
export function overlay(room: number, signal: AbortSignal): Overlay {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet(hostReset + css(room))];
  const box = document.createElement("div");
  box.id = "box";
  box.className = "gone";
  root.append(box);
  document.documentElement.append(host);
  if (document.querySelector("dialog:modal")) {
    host.popover = "manual";
    host.showPopover();
  }
  let marked: Element | null = null;
  let isGood = true;

  function place(): void {
    if (!marked?.isConnected) {
      box.className = "gone";
      return;
    }
    const { left, top, width, height } = boxOf(marked);
    Object.assign(box.style, {
      left: `${left - 2}px`,
      top: `${top - 2}px`,
      width: `${width + 4}px`,
      height: `${height + 4}px`,
    });
    box.className = isGood ? "" : "none";
  }
  addEventListener("scroll", place, { signal, capture: true, passive: true });
  addEventListener("resize", place, { signal });
  signal.addEventListener("abort", () => host.remove());
  return {
    host,
    mark(element, canBeTaken) {
      marked = element;
      isGood = canBeTaken;
      place();
    },
  };
}
