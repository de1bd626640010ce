import { ownFrame } from "./ownFrame";
import type { Shared } from "./shared";

const width = 280;
const css = `
:host{top:0!important;left:0!important;width:0!important;height:0!important;color-scheme:light dark}
iframe{position:fixed;width:${width}px;height:0;border:0;border-radius:8px;background:Canvas;box-shadow:0 4px 16px #0005,0 0 0 1px #0002;visibility:hidden}
iframe.open{visibility:visible}
`;

/** The chips' menu: one frame of ours, made once a record has contacts, kept warm and moved from chip to chip. */
export function roleMenu(shared: Shared): void {
  let iframe: HTMLIFrameElement | null = null;
  let at: HTMLElement | null = null;
  let height = 0;

  function close(): void {
    if (!at) return;
    at = null;
    if (iframe) iframe.className = "";
    shared.showTarget(null);
  }

  function place(): void {
    if (!at || !iframe) return;
    if (!at.isConnected) {
      close();
      return;
    }
    const box = at.getBoundingClientRect();
    const below = innerHeight - box.bottom - 8;
    const top = below >= height || box.top < height ? box.bottom + 4 : box.top - height - 4;
    iframe.style.height = `${height}px`;
    iframe.style.top = `${Math.max(4, Math.min(top, innerHeight - height - 4))}px`;
    iframe.style.left = `${Math.max(4, Math.min(box.left, innerWidth - width - 4))}px`;
    iframe.className = height ? "open" : "";
  }

  shared.listeners.add((name, detail) => {
    if (name === "looked" && !iframe && shared.contactLinks.size) {
      iframe = ownFrame("tabs/role-menu.html", "SSM roles", css, shared.signal).iframe;
    } else if (name === "menuClose") {
      const back = at;
      close();
      back?.focus();
    } else if (name === "menuSize") {
      height = Math.min(Number(detail), 480);
      place();
      if (at) iframe?.focus();
    }
  });
  addEventListener("scroll", place, { signal: shared.signal, capture: true, passive: true });
  addEventListener("resize", place, { signal: shared.signal });
  addEventListener("pointerdown", close, { signal: shared.signal, capture: true });

  shared.roleMenu = {
    open(chip, target) {
      at = chip;
      shared.showTarget(target);
      place();
      iframe?.focus();
    },
    close,
  };
}
