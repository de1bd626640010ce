import { narrowest, widest } from "../messages/site";
import { edgeOf } from "./dock";
import type { Shared } from "./shared";
import type { SidebarFrame } from "./sidebarFrame";

/** Moves less than this many pixels are a press, not a drag. */
const slack = 4;

/** The grip resizes the sidebar, the handle moves up and down; both by pointer and by arrow keys. */
export function dragging(shared: Shared, { host, grip, handle }: SidebarFrame): void {
  const { signal, remember } = shared;
  const clampWidth = (width: number) => Math.round(Math.min(widest, Math.max(narrowest, width)));

  drag(grip, (event) => remember({ width: clampWidth(edgeOf(host) - event.clientX - grip.offsetWidth / 2) }));
  drag(handle, (event) =>
    remember({ handleAt: Math.min(0.97, Math.max(0.03, event.clientY / innerHeight)) }),
  );
  grip.tabIndex = 0;
  grip.setAttribute("role", "separator");
  grip.ariaLabel = "SSM Sidebar";
  grip.ariaOrientation = "vertical";
  grip.addEventListener(
    "keydown",
    (event) => {
      const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
      if (step) remember({ width: clampWidth(shared.site.width + step) });
    },
    { signal },
  );
  handle.addEventListener(
    "keydown",
    (event) => {
      const step = { ArrowUp: -0.03, ArrowDown: 0.03 }[event.key];
      if (step) remember({ handleAt: Math.min(0.97, Math.max(0.03, shared.site.handleAt + step)) });
      if (event.key === "Delete") remember({ handleHidden: true });
      if (step || event.key === "Delete") event.preventDefault();
    },
    { signal },
  );

  function drag(element: HTMLElement, moved: (event: PointerEvent) => void): void {
    let from: { x: number; y: number } | null = null;
    let dragged = false;
    let waiting = false;
    element.addEventListener(
      "pointerdown",
      (event) => {
        if (!event.isTrusted || event.button) return;
        from = { x: event.clientX, y: event.clientY };
        dragged = false;
        element.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    element.addEventListener(
      "pointermove",
      (event) => {
        if (!from) return;
        dragged ||= Math.abs(event.clientX - from.x) + Math.abs(event.clientY - from.y) > slack;
        if (!dragged || waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          if (from) moved(event);
        });
      },
      { signal },
    );
    element.addEventListener(
      "pointerup",
      (event) => {
        if (from && dragged) moved(event);
        from = null;
      },
      { signal },
    );
    // The press that ends a drag is not a click.
    element.addEventListener("click", (event) => dragged && event.stopImmediatePropagation(), {
      signal,
      capture: true,
    });
  }
}
