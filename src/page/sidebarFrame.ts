import type { Profile } from "../crm/profile";
import { dock, freePlace, hasRoom, scrollBarAt } from "./dock";
import { ownFrame } from "./ownFrame";
import type { Site } from "./site";

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

/** The docked sidebar in the page: its frame, the grip at its left edge, and the handle when it is collapsed. */
export interface SidebarFrame {
  host: HTMLElement;
  handle: HTMLElement;
  grip: HTMLElement;
  /** Brings frame, grip, handle and the page's margin in line with what is stored for the site. */
  show(site: Site): void;
  /** Whether the handle stands in for the sidebar now, by the rep's will or for want of room. */
  isCollapsed(): boolean;
}

/**
 * Shows the sidebar beside the page, narrowing it. When controls of the page would still lie under it, or the
 * window is too narrow, it shows as handle; a press on the handle then opens it over the page, by the rep's
 * own will.
 */
export function sidebarFrame(profile: Profile, onOpen: () => void, signal: AbortSignal): SidebarFrame {
  const { host, root, iframe } = ownFrame("tabs/sidebar.html", "SSM Sidebar", css, signal);
  const makeRoom = dock(profile, signal);
  const grip = document.createElement("div");
  grip.id = "grip";
  const handle = document.createElement("button");
  handle.id = "handle";
  handle.ariaLabel = "SSM Sidebar";
  handle.append(mark());
  root.append(grip, handle);

  let shown: Site | null = null;
  let wasPressed = false;
  handle.addEventListener("click", (event) => {
    if (!event.isTrusted) return;
    wasPressed = true;
    if (shown && !shown.collapsed) place(shown, false);
    else onOpen();
  });

  function show(site: Site): void {
    shown = site;
    if (site.collapsed) wasPressed = false;
    place(site, site.collapsed);
    if (!site.collapsed && !wasPressed)
      requestAnimationFrame(() => {
        if (shown === site && !hasRoom(site.width, host)) place(site, true);
      });
  }

  function place(site: Site, collapsed: boolean): void {
    makeRoom(collapsed ? 0 : site.width);
    iframe.className = grip.className = collapsed ? "gone" : "";
    handle.className = collapsed && !site.handleHidden ? "" : "gone";
    iframe.style.width = `${site.width}px`;
    grip.style.right = `${site.width - 3}px`;
    if (collapsed) {
      const top = freePlace(site.handleAt * innerHeight - handleHeight / 2, handleHeight, host);
      handle.style.top = `${top}px`;
      handle.style.right = `${scrollBarAt(top + handleHeight / 2, host)}px`;
    }
  }

  addEventListener(
    "resize",
    () => {
      if (shown) show(shown);
    },
    { signal },
  );
  return { host, handle, grip, show, isCollapsed: () => grip.className === "gone" };
}
