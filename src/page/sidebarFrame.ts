import type { Site } from "../messages/site";
import { dock, freePlace, hasRoom, scrollBarAt } from "./dock";
import { ownFrame } from "./ownFrame";
import type { Shared } from "./shared";

const handleHeight = 72;

const css = `
:host{top:0!important;right:0!important;width:0!important;height:100vh!important;color-scheme:light dark}
iframe{position:fixed;top:0;right:0;height:100vh;border:0;background:Canvas}
#grip{position:fixed;top:0;height:100vh;width:7px;cursor:col-resize;touch-action:none}
#grip:hover,#grip:active{background:#0b4f5740}
#handle{position:fixed;width:22px;height:${handleHeight}px;padding:0;border:1px solid #ffffff66;border-right:0;border-radius:8px 0 0 8px;background:#0b4f57;cursor:pointer;touch-action:none;box-shadow:0 1px 4px #0006}
#handle:hover{background:#0e6670}
#handle:focus-visible{outline:3px solid #f5b84a;outline-offset:1px}
svg{width:14px;height:14px;pointer-events:none}
.gone{display:none}
`;

/** The extension's mark, drawn small: the path of the S and its two ends (assets/mark.svg). */
function mark(): SVGSVGElement {
  const svgName = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(svgName, "svg");
  svg.setAttribute("viewBox", "96 96 320 320");
  const draw = (tag: string, attributes: Record<string, string>) => {
    const part = document.createElementNS(svgName, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    svg.append(part);
  };
  draw("path", {
    d: "M366 148H214a54 54 0 0 0 0 108h84a54 54 0 0 1 0 108H146",
    fill: "none",
    stroke: "#fff",
    "stroke-width": "48",
  });
  draw("circle", { cx: "366", cy: "148", r: "50", fill: "#f5b84a" });
  return svg;
}

/** What of the docked sidebar stands in the page and can be dragged. */
export interface SidebarFrame {
  handle: HTMLElement;
  grip: HTMLElement;
}

/**
 * Shows the sidebar beside the page, narrowing it, as the site's settings say. When controls of the page would
 * still lie under it, or the window is too narrow, it shows as handle; a press on the handle then opens it over
 * the page, by the rep's own will.
 */
export function sidebarFrame(shared: Shared): SidebarFrame {
  const { signal, remember } = shared;
  const { host, root, iframe } = ownFrame("tabs/sidebar.html", "SSM Sidebar", css, signal);
  const makeRoom = dock(shared, signal);
  const grip = document.createElement("div");
  grip.id = "grip";
  const handle = document.createElement("button");
  handle.id = "handle";
  handle.ariaLabel = "SSM Sidebar";
  handle.append(mark());
  root.append(grip, handle);
  let openedByHand = false;
  let isCollapsed = false;

  function show(): void {
    const { collapsed, width } = shared.site;
    if (collapsed) openedByHand = false;
    place(collapsed);
    if (collapsed || openedByHand) return;
    // Once the page has taken its new width: is what it offers to press still free?
    requestAnimationFrame(() => {
      if (!isCollapsed && !openedByHand && !hasRoom(width, host)) place(true);
    });
  }

  function place(collapsed: boolean): void {
    isCollapsed = collapsed;
    const { width, handleAt, handleHidden }: Site = shared.site;
    makeRoom(collapsed ? 0 : width);
    iframe.className = grip.className = collapsed ? "gone" : "";
    handle.className = collapsed && !handleHidden ? "" : "gone";
    iframe.style.width = `${width}px`;
    // Beside the frame, not over it: what covers the frame by a pixel takes its clicks' proof away.
    grip.style.right = `${width}px`;
    if (!collapsed) return;
    const top = freePlace(handleAt * innerHeight - handleHeight / 2, handleHeight, host);
    handle.style.top = `${top}px`;
    handle.style.right = `${scrollBarAt(top + handleHeight / 2, host)}px`;
  }

  /** By the rep's own will: the keys go along. */
  function open(): void {
    openedByHand = true;
    place(false);
    iframe.focus();
    if (shared.site.collapsed) remember({ collapsed: false });
  }

  handle.addEventListener("click", (event) => event.isTrusted && open());
  shared.listeners.add((name) => {
    if (name === "site") show();
    if (name === "toggle" && isCollapsed) open();
    else if (name === "toggle") remember({ collapsed: true, handleHidden: false });
  });
  addEventListener("resize", show, { signal });
  show();
  return { handle, grip };
}
