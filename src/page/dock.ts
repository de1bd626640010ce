import type { Shared } from "./shared";

/** What a person may press: none of it may lie under the sidebar or its handle. */
const pressable =
  "a[href],button,input,select,textarea,[role=button],[role=link],[role=tab],[role=menuitem],[role=combobox],[tabindex='0']";

/** Below this the CRM's own page would have too little room beside the sidebar. */
const leastPageWidth = 640;

/**
 * Makes room at the right by one constructed sheet on the document: `<html>` gets a margin, and what the profile
 * lists as fixed or sized by the window is narrowed with it. Taking the sheet away restores the page to the
 * byte, since no attribute or style of the page's own is touched.
 */
export function dock(shared: Shared, signal: AbortSignal): (width: number) => void {
  const room = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
  signal.addEventListener("abort", () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== room);
  });
  return (width) => {
    const { right, width: sized } = shared.page?.profile.dock ?? { right: [], width: [] };
    room.replaceSync(
      width
        ? `html{margin-right:${width}px!important;max-width:calc(100vw - ${width}px)!important}` +
            (right.length ? `${right.join()}{right:${width}px!important}` : "") +
            (sized.length ? `${sized.join()}{max-width:calc(100vw - ${width}px)!important}` : "")
        : "",
    );
    if (width && !document.adoptedStyleSheets.includes(room))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
  };
}

/** Whether a docked sidebar of this width leaves the page usable: room enough, and nothing to press under it. */
export function hasRoom(width: number, own: Element): boolean {
  if (innerWidth - width < leastPageWidth) return false;
  for (let y = 20; y < innerHeight; y += 40) {
    for (const x of [innerWidth - width + 12, innerWidth - width / 2, innerWidth - 12])
      if (pressableAt(x, y, own)) return false;
  }
  return true;
}

/** The place nearest to the wanted one where the handle hides nothing to press, in pixels from the top. */
export function freePlace(wanted: number, height: number, own: Element): number {
  const isFree = (top: number) =>
    top >= 4 &&
    top + height <= innerHeight - 4 &&
    [2, height / 2, height - 2].every(
      (dy) => !pressableAt(innerWidth - 4, top + dy, own) && !pressableAt(innerWidth - 14, top + dy, own),
    );
  for (let away = 0; away < innerHeight; away += 8) {
    for (const top of [wanted - away, wanted + away]) if (isFree(top)) return top;
  }
  return wanted;
}

/** Width of a scroll bar of the page's own that stands at the window's right edge at this height. */
export function scrollBarAt(y: number, own: Element): number {
  for (const element of document.elementsFromPoint(innerWidth - 2, y)) {
    if (element === own || !(element instanceof HTMLElement)) continue;
    const bar = element.offsetWidth - element.clientWidth;
    if (
      bar > 4 &&
      element.scrollHeight > element.clientHeight &&
      element.getBoundingClientRect().right > innerWidth - 3
    )
      return bar;
  }
  return 0;
}

/** Looks through open shadow roots, since a document answers with a component's outermost element only. */
function pressableAt(x: number, y: number, own: Element): boolean {
  const look = (at: DocumentOrShadowRoot): boolean =>
    at.elementsFromPoint(x, y).some((element) => {
      if (element === own) return false;
      if (element.matches(pressable)) return true;
      return !!element.shadowRoot && element.shadowRoot !== at && look(element.shadowRoot);
    });
  return look(document);
}
