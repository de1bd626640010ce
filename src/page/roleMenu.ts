import type { ChipTarget } from "../messages/messages";
import { ownFrame } from "./ownFrame";
import type { Shared } from "./shared";

const width = 288;
/** Long enough that a pointer passing by opens nothing; then long enough to get from the chip into the frame. */
const restsFor = 400;
const leavesAfter = 250;
const css = `
:host{top:0!important;left:0!important;width:0!important;height:0!important;color-scheme:light dark}
iframe{position:fixed;width:${width}px;height:0;border:0;border-radius:8px;background:Canvas;box-shadow:0 4px 16px #0005,0 0 0 1px #0002;visibility:hidden}
iframe.open{visibility:visible}
`;

/** What our frame stands at: a chip, or the place of a name that was pointed at. */
export interface Anchor {
  box(): DOMRect | null;
  /** Null where there is no chip. */
  chip: HTMLElement | null;
  /** Takes the keys back, by the rep's own will. */
  focus(): void;
}

export interface RoleMenu {
  /** Makes the frame, so that it is warm when it is wanted. */
  warm(): void;
  open(anchor: Anchor, target: ChipTarget): void;
  /** Shows the same read-only once the pointer rests on a chip. */
  point(anchor: Anchor, target: () => ChipTarget | null): void;
  /** The pointer has left the chip. */
  leave(): void;
  /** Closes, if it stands at this chip or at all. */
  close(chip?: HTMLElement): void;
}

/** The chips' menu: one frame of ours, made once a page names contacts, kept warm and moved from chip to chip. */
export function roleMenu(shared: Shared): RoleMenu {
  const { signal } = shared;
  let iframe: HTMLIFrameElement | null = null;
  let at: Anchor | null = null;
  let shown: ChipTarget | null = null;
  let height = 0;
  /** Where the anchor stood last. */
  let stood: DOMRect | null = null;
  let timer = 0;

  const later = (wait: number, work: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(work, wait);
  };
  const isPeek = () => shown?.mode === "peek";

  function show(anchor: Anchor, target: ChipTarget): void {
    clearTimeout(timer);
    at = anchor;
    stood = null;
    shown = target;
    shared.showTarget(target);
    place();
  }

  function close(chip?: HTMLElement): void {
    if (!at || (chip && at.chip !== chip)) return;
    clearTimeout(timer);
    at = shown = null;
    if (iframe) iframe.className = "";
    shared.showTarget(null);
  }

  function place(): void {
    if (!at || !iframe) return;
    // Between two drawings of its list a chip stands nowhere: whoever places chips closes the menu of one that goes.
    const box = at.box() ?? (at.chip && stood);
    if (!box) {
      close();
      return;
    }
    stood = box;
    const below = innerHeight - box.bottom - 8;
    const top = below >= height || box.top < height ? box.bottom + 4 : box.top - height - 4;
    iframe.style.height = `${height}px`;
    iframe.style.top = `${Math.max(4, Math.min(top, innerHeight - height - 4))}px`;
    iframe.style.left = `${Math.max(4, Math.min(box.left, innerWidth - width - 4))}px`;
    iframe.className = height ? "open" : "";
  }

  function warm(): void {
    if (iframe || signal.aborted) return;
    iframe = ownFrame("tabs/role-menu.html", "SSM roles", css, signal).iframe;
    iframe.addEventListener("pointerenter", ({ isTrusted }) => isTrusted && clearTimeout(timer));
    iframe.addEventListener("pointerleave", ({ isTrusted }) => {
      if (isTrusted && isPeek()) later(leavesAfter, close);
    });
  }

  function edit(): void {
    if (!shown) return;
    shown = { ...shown, mode: "menu" };
    shared.showTarget(shown);
    iframe?.focus();
  }

  shared.listeners.add((name, detail) => {
    if (name === "menuClose") {
      const back = at;
      close();
      back?.focus();
    } else if (name === "menuEdit") {
      edit();
    } else if (name === "menuSize") {
      height = Math.min(Number(detail), 480);
      place();
      if (at && !isPeek()) iframe?.focus();
    }
  });
  const options = { signal, capture: true };
  addEventListener("scroll", place, { ...options, passive: true });
  addEventListener("resize", place, { signal });
  addEventListener(
    "pointerdown",
    ({ isTrusted, target }) => {
      // A press on the chip itself opens it anew, without a blink between.
      if (isTrusted && target !== at?.chip) close();
    },
    options,
  );
  addEventListener(
    "keydown",
    ({ isTrusted, key }) => isTrusted && key === "Escape" && isPeek() && close(),
    options,
  );
  signal.addEventListener("abort", () => clearTimeout(timer));

  return {
    warm,
    close,
    open(anchor, target) {
      warm();
      show(anchor, target);
      iframe?.focus();
    },
    point(anchor, target) {
      if (at && !isPeek()) return;
      later(restsFor, () => {
        const found = target();
        if (found && (!at || isPeek())) show(anchor, found);
      });
    },
    leave: () => later(leavesAfter, () => isPeek() && close()),
  };
}
