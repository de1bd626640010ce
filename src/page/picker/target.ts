import { controls, isShown } from "../../crm/elements";
import type { Locate } from "../../crm/locate";

/** Finding what a rep points at: by the pointer, or by keys from element to element. Only looks. */

/** What stands under `<html>` beside head and body: our own hosts, never a part of the page's record. */
const isHost = (element: Element): boolean =>
  element.parentElement === document.documentElement && element.localName !== "body";

/** The document of a frame of the page's own site; null where the browser keeps it from us. */
const inside = (element: Element): Document | null =>
  /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;

/** A frame of another site: nothing in it can be pointed at. */
export const isForeign = (element: Element): boolean =>
  /^i?frame$/.test(element.localName) && !inside(element);

/** A control whose text is never looked at: a password, a file, what is hidden; boxes and buttons have none. */
export const isSecret = (element: Element): boolean => element.matches("input") && !element.matches(controls);

/** The innermost element at a point of the window, through shadow roots and frames; null where nothing stands. */
export function elementAt(x: number, y: number, locate: Locate): Element | null {
  let tree: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (;;) {
    const next: Element | undefined = tree
      .elementsFromPoint(x, y)
      .find((element) => element.getRootNode() === tree && !isHost(element));
    if (!next) break;
    found = next;
    const frame = inside(next);
    if (frame) {
      const { left, top } = next.getBoundingClientRect();
      x -= left + next.clientLeft;
      y -= top + next.clientTop;
    }
    const below: Document | ShadowRoot | null = frame ?? locate.shadowOf(next);
    if (!below) break;
    tree = below;
  }
  return found?.matches("html,body") ? null : found;
}

/** Where an element stands in the window, also from within frames. */
export function boxOf(element: Element): { left: number; top: number; width: number; height: number } {
  let { left, top } = element.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const around = frame.getBoundingClientRect();
    left += around.left + frame.clientLeft;
    top += around.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, width, height };
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  element.ownerDocument.defaultView?.frameElement ??
  null;

const childrenOf = (element: Element, locate: Locate): Element[] => {
  const tree = inside(element)?.body ?? locate.shadowOf(element) ?? element;
  const slotted =
    tree === element && element.localName === "slot" ? (element as HTMLSlotElement).assignedElements() : [];
  return (slotted.length ? slotted : [...tree.children]).filter(
    (child) => isShown(child) && !isHost(child) && !child.matches("script,style,noscript,template"),
  );
};

/** Elements with a text of their own, and controls: what Tab goes through, in the order of the page. */
function textsBelow(element: Element, locate: Locate, found: Element[] = []): Element[] {
  for (const child of childrenOf(element, locate)) {
    const hasText = [...child.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (child.matches(controls) || (hasText && !child.matches("option"))) found.push(child);
    if (!child.matches("select")) textsBelow(child, locate, found);
  }
  return found;
}

/** The element that a key leads to from another one; the first text of the page where there is none yet. */
export function walk(from: Element | null, key: string, back: boolean, locate: Locate): Element | null {
  if (key === "Tab" || !from?.isConnected) {
    const texts = textsBelow(document.body, locate);
    const at = from ? texts.indexOf(from) : -1;
    if (at >= 0) return texts.at((at + (back ? -1 : 1)) % texts.length) ?? null;
    const follows = ({ compareDocumentPosition }: Element, other: Element) =>
      !!(compareDocumentPosition.call(from, other) & Node.DOCUMENT_POSITION_FOLLOWING);
    return (from && !back && texts.find((text) => follows(from, text))) || (texts.at(back ? -1 : 0) ?? null);
  }
  const parent = parentOf(from);
  if (key === "ArrowUp") return parent && !parent.matches("html,body") ? parent : from;
  if (key === "ArrowDown") return childrenOf(from, locate)[0] ?? from;
  const beside = parent ? childrenOf(parent, locate) : [];
  const at = beside.indexOf(from);
  return (at < 0 ? undefined : beside[at + (key === "ArrowRight" ? 1 : -1)]) ?? from;
}
