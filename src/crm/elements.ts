/** Small questions about elements that every script of ours in the page asks. Only reads. */

/** One space for any white space; zero-width and direction characters out: they are never part of a value. */
export function clean(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Text longer than this is no field's value: it is reported as unreadable rather than cut. */
export const longestText = 4000;

/** What an attribute says; empty where it isn't there or is too long for a value. */
export function attributeOf(element: Element | undefined, name: string): string {
  const value = element?.getAttribute(name) ?? "";
  return value.length > longestText ? "" : value;
}

/** The nearest ancestor or self that matches, also beyond the element's own shadow root or same-origin frame. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node & { host?: Element; defaultView?: Window | null } = at.getRootNode();
    at = root.host ?? root.defaultView?.frameElement ?? null;
  }
  return null;
}

/** Whether a person can see the element: an element without a box of its own counts as its parent does. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  if (getComputedStyle(element).display !== "contents") return false;
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return !!parent && isShown(parent);
}

/** What is redrawn with a value: two elements out, or the shadow root's host. */
export const redrawnWith = (value: Element): Element =>
  value.parentElement?.parentElement ?? value.parentElement ?? value;

/** What lies over a page: it shows something of its own, most often another record. */
export const dialogs = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true]";

/** What a person types into or chooses from; never what hides its text or has none. */
export const controls =
  "input:not([type=hidden],[type=password],[type=file],[type=checkbox],[type=radio],[type=button],[type=submit]),select,textarea,[role=combobox]";
