import { behindFrame, inSlices } from "../crm/slices";
import type { Site } from "../messages/site";
import { edgeOf, freePlace, hidesControls, scrollBarAt } from "./dock";
import { ownFrame } from "./ownFrame";
import { isTooNarrow } from "./room";
import type { Shared } from "./shared";

const handleHeight = 72;
/**
 * When a page that has moved on is looked at again, in ms: what it has to press comes late. Once in full, then by every
 * fourth row, each time others: what stays is tall enough or seen in the end, at a fourth of the cost.
 */
const lookAgainAfter = [0, 300, 1500, 4000, 10_000];

const css = `
:host{top:0!important;right:0!important;width:0!important;height:100%!important;color-scheme:light dark}
iframe{position:fixed;top:0;right:0;height:100%;border:0;background:Canvas}
#grip{position:fixed;top:0;height:100%;width:7px;cursor:col-resize;touch-action:none}
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
  host: HTMLElement;
  handle: HTMLElement;
  grip: HTMLElement;
}

/**
 * Shows the sidebar beside the page, narrowing it, as the site's settings say. When controls of the page would
 * still lie under it, or the window is too narrow, it shows as handle; a press on the handle then opens it all
 * the same, by the rep's own will, and the sidebar says that the browser's side panel has more room.
 */
export function sidebarFrame(shared: Shared): SidebarFrame {
  const { signal, remember } = shared;
  const frame = ownFrame("tabs/sidebar.html", "SSM Sidebar", css, signal, () => makeRoom(0));
  const { host, root, iframe } = frame;
  const makeRoom = (width: number, edge = innerWidth) =>
    shared.makeRoom(
      width,
      shared.page?.profile.dock ?? { right: [], width: [] },
      // In the words of the room that is there already: others would have the whole page styled anew.
      edge === innerWidth ? undefined : `${edge}px`,
    );
  const grip = document.createElement("div");
  grip.id = "grip";
  const handle = document.createElement("button");
  handle.id = "handle";
  handle.ariaLabel = "SSM Sidebar";
  handle.append(mark());
  grip.className = handle.className = "gone";
  root.append(grip, handle);
  /** Width of the window in which the rep opened it by hand: their will holds for that or a wider one. */
  let openedAt = Infinity;
  let isCollapsed = false;
  /** Controls of the page were found under the docked sidebar, in this window, at this width. */
  let isCrowded = false;
  let site: Site = shared.site;
  let page = shared.page;
  let timers: number[] = [];
  let giveUp = () => {};

  function place(edge = edgeOf(host)): void {
    const { collapsed, handleAt, handleHidden, width } = site;
    const hasRoom = !isCrowded && !isTooNarrow(width, edge);
    isCollapsed = collapsed || !(hasRoom || innerWidth >= openedAt);
    makeRoom(isCollapsed || !host.isConnected ? 0 : width, edge);
    iframe.className = grip.className = isCollapsed ? "gone" : "";
    handle.className = isCollapsed && !handleHidden ? "" : "gone";
    iframe.style.width = `${width}px`;
    // Beside the frame, not over it: what covers the frame by a pixel takes its clicks' proof away.
    grip.style.right = `${width}px`;
    shared.showDock({ isTight: !hasRoom, handleHidden });
    if (!isCollapsed) return;
    const top = freePlace(handleAt * innerHeight - handleHeight / 2, handleHeight, host);
    handle.style.top = `${top}px`;
    handle.style.right = `${scrollBarAt(top + handleHeight / 2, host)}px`;
  }

  /** Once the page has taken its new width: is what it offers to press still free? */
  function lookAgain(): void {
    for (const timer of timers) clearTimeout(timer);
    giveUp();
    const see = (look: number) => {
      if (signal.aborted) return;
      // On a big page a look may last until the next: two at a time would cost twice and find the same.
      giveUp();
      if (isCollapsed) place();
      else
        giveUp = inSlices(
          look ? hidesControls(site.width, host, look - 1, 4) : hidesControls(site.width, host),
          signal,
          (hides) => {
            if (!isCollapsed) isCrowded = hides;
            place();
          },
        );
    };
    // Behind the frame that the page draws: then it is laid out, and our looking doesn't make it do so.
    timers = lookAgainAfter.map((wait, look) => window.setTimeout(() => behindFrame(() => see(look)), wait));
  }

  /** Another window, width or page: what didn't fit may fit now. */
  function placeAnew(edge?: number): void {
    isCrowded = false;
    place(edge);
    lookAgain();
  }

  /** By the rep's own will: the keys go along. */
  function open(): void {
    const { collapsed } = site;
    frame.restore();
    openedAt = innerWidth;
    site = { ...site, collapsed: false };
    placeAnew();
    if (iframe.isConnected) iframe.focus();
    else iframe.addEventListener("load", () => iframe.focus(), { once: true });
    if (collapsed) remember({ collapsed: false });
  }

  handle.addEventListener("click", (event) => event.isTrusted && open());
  shared.listeners.add((name) => {
    if (name === "site") {
      const { width, collapsed } = site;
      site = shared.site;
      if (site.collapsed && !collapsed) openedAt = Infinity;
      if (site.width === width && site.collapsed === collapsed) place();
      else placeAnew();
    } else if (name === "looked" && page !== shared.page) {
      page = shared.page;
      lookAgain();
    } else if (name === "toggle") {
      if (isCollapsed || !host.isConnected) open();
      else remember({ collapsed: true });
    }
  });
  addEventListener("resize", () => placeAnew(), { signal });
  signal.addEventListener("abort", () => {
    for (const timer of timers) clearTimeout(timer);
  });
  // Looked at behind a frame, when the page is laid out, and changed in one, which lays it out anew: neither waits.
  behindFrame(() => {
    const edge = edgeOf(host);
    requestAnimationFrame(() => signal.aborted || placeAnew(edge));
  });
  return { host, handle, grip };
}
