import type { Work } from "../crm/work";

/** What a person may press: none of it may lie under the sidebar or its handle. */
const pressable =
  "a[href],button,input,select,textarea,[role=button],[role=link],[role=tab],[role=menuitem],[role=combobox],[tabindex='0']";

/** Where the page ends at the right: before the window's own scroll bar. Our host stands there. */
export const edgeOf = (own: Element): number => own.getBoundingClientRect().right;

/**
 * Whether something to press lies under a docked sidebar of this width. May be paused: on big pages it takes long. Every
 * `nth` row alone, from `first` on, costs as much less.
 */
export function* hidesControls(width: number, own: Element, first = 0, nth = 1): Work<boolean> {
  const edge = edgeOf(own);
  const plain = new Set<Element>();
  // Every other row is shifted by half a step, so that no button is so small as to stand between.
  for (let y = 12, row = 0; y < innerHeight; y += 32, row++) {
    if (row % nth !== first) continue;
    for (let x = edge - 8 - (row % 2) * 24; x > edge - width; x -= 48) {
      if (pressableAt(x, y, own, plain)) return true;
      yield;
    }
  }
  return false;
}

/** The place nearest to the wanted one where the handle hides nothing to press, in pixels from the top. */
export function freePlace(wanted: number, height: number, own: Element): number {
  const edge = edgeOf(own);
  const plain = new Set<Element>();
  const isFree = (top: number) =>
    top >= 4 &&
    top + height <= innerHeight - 4 &&
    [1, height / 4, height / 2, (height * 3) / 4, height - 1].every(
      (dy) => !pressableAt(edge - 4, top + dy, own, plain) && !pressableAt(edge - 18, top + dy, own, plain),
    );
  for (let away = 0; away < innerHeight; away += 8) {
    for (const top of [wanted - away, wanted + away]) if (isFree(top)) return top;
  }
  return wanted;
}

/** Width of a scroll bar of the page's own that stands at the window's right edge at this height. */
export function scrollBarAt(y: number, own: Element): number {
  const edge = edgeOf(own);
  for (const element of document.elementsFromPoint(edge - 2, y)) {
    if (element === own || !(element instanceof HTMLElement)) continue;
    const bar = element.offsetWidth - element.clientWidth;
    if (
      bar > 4 &&
      element.scrollHeight > element.clientHeight &&
      element.getBoundingClientRect().right > edge - 3
    )
      return bar;
  }
  return 0;
}

/**
 * Looks through open shadow roots, since a document answers with a component's outermost element only. What lies around
 * everything is at each point anew: what is found to be no control is put into `plain` and asked once.
 */
function pressableAt(x: number, y: number, own: Element, plain: Set<Element>): boolean {
  // A root answers with the elements around it, too: each is looked into once.
  const seen = new Set<DocumentOrShadowRoot>();
  const look = (at: DocumentOrShadowRoot): boolean => {
    seen.add(at);
    return at.elementsFromPoint(x, y).some((element) => {
      if (element === own) return false;
      if (!plain.has(element) && element.matches(pressable)) return true;
      plain.add(element);
      const root = element.shadowRoot;
      return !!root && !seen.has(root) && look(root);
    });
  };
  return look(document);
}
