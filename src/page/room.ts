import type { Profile } from "../crm/profile";

/** Below this the CRM's own page would have too little room beside the sidebar. */
const leastPageWidth = 640;

/**
 * Whether the window, or what lies left of `edge`, is too narrow for the CRM's page and a sidebar of this width beside each
 * other. The window's own width would have the page laid out in our time.
 */
export const isTooNarrow = (width: number, edge?: number): boolean =>
  edge ? edge - width < leastPageWidth : matchMedia(`(width<${width + leastPageWidth}px)`).matches;

/** Makes room of a width, or none, left of the page's right edge: of the window, unless another one is given. */
export type MakeRoom = (width: number, dock: Profile["dock"], edge?: string) => void;

/**
 * Makes room for the sidebar by one constructed sheet on the document: `<html>` gets a margin, and what the profile
 * lists as fixed or sized by the window is narrowed with it. Taking the sheet away restores the page to the
 * byte, since no attribute or style of the page's own is touched. Gone when `signal` aborts.
 */
export function roomIn(signal: AbortSignal): MakeRoom {
  const room = new CSSStyleSheet();
  let rules = "";
  const takeAway = () => {
    const at = document.adoptedStyleSheets.indexOf(room);
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  };
  signal.addEventListener("abort", takeAway);
  return (width, dock, edge = "100vw") => {
    if (!width) return takeAway();
    const taken = `${width}px!important`;
    const wanted =
      `html{margin-right:${taken};max-width:calc(100% - ${width}px)!important}` +
      `:is(${dock.right}){right:${taken}}:is(${dock.width}){max-width:calc(${edge} - ${width}px)!important}`;
    // Every replacing styles the whole page anew.
    if (wanted !== rules) room.replaceSync(wanted);
    rules = wanted;
    // The page may have set its own sheets anew, without ours.
    if (!document.adoptedStyleSheets.includes(room)) document.adoptedStyleSheets.push(room);
  };
}
