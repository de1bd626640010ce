import type { Step } from "./profile";

/**
 * Finding elements and their text across open and closed shadow roots. Only reads; never throws on foreign
 * markup; work that may be long is a generator, so that the caller decides when to pause.
 */

/** Opens the shadow root of a custom element, closed ones too; the content script passes the browser's own way. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** Text longer than this is no field's value: it is reported as unreadable rather than cut. */
const longestText = 4000;

/** Elements looked at before a generator offers to pause: about a millisecond of work. */
const pauseEvery = 400;

export class Locate {
  /** Closed roots once opened, and elements known to have none: asking costs 3.5 µs (measured). */
  private readonly roots = new WeakMap<Element, ShadowRoot | null>();

  constructor(private readonly open: OpenRoot) {}

  shadowOf(element: Element): ShadowRoot | null {
    if (element.shadowRoot || !element.localName.includes("-")) return element.shadowRoot;
    const known = this.roots.get(element);
    if (known !== undefined) return known;
    const root = this.open(element);
    // A component that is not defined yet may still attach its root.
    if (root || element.matches(":defined")) this.roots.set(element, root);
    return root;
  }

  /**
   * Everything below `scope` that matches, in and out of shadow roots, and every shadow root on the way. What is
   * slotted into the scope from outside counts as below it: a field's value stands so in native shadow.
   */
  *gather(scope: Element, selector: string, roots: ShadowRoot[] = []): Generator<void, Element[]> {
    const found: Element[] = [];
    const scopes: ParentNode[] = [scope];
    const own = this.shadowOf(scope);
    if (own) scopes.push(own);
    let looked = 0;
    for (const at of scopes) {
      if (at instanceof ShadowRoot) roots.push(at);
      for (const element of at.querySelectorAll(selector)) found.push(element);
      for (const element of at.querySelectorAll("*")) {
        const inner = this.shadowOf(element);
        if (inner) scopes.push(inner);
        // Slots further in are filled from within the scope.
        if (at === scope && element instanceof HTMLSlotElement) {
          for (const filler of element.assignedElements({ flatten: true })) {
            if (scope.contains(filler)) continue;
            if (filler.matches(selector)) found.push(filler);
            const own = this.shadowOf(filler);
            scopes.push(filler, ...(own ? [own] : []));
          }
        }
        if (++looked % pauseEvery === 0) yield;
      }
    }
    return found;
  }

  /** The same at once, for the small trees inside one field or row. */
  all(scope: Element, selector: string): Element[] {
    const work = this.gather(scope, selector);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  /** Follows steps from one element; the elements found at the end. */
  follow(from: Element, steps: readonly Step[]): Element[] {
    let at = [from];
    for (const step of steps) {
      const rest = step.slice(1);
      at = at.flatMap((element) => {
        if (step.startsWith("^")) return closest(element, rest) ?? [];
        const next = element.nextElementSibling;
        if (step.startsWith("+")) return next?.matches(rest) ? next : [];
        return this.all(element, step);
      });
    }
    return [...new Set(at)];
  }

  /**
   * The text a person sees in an element: through shadow roots and slots, without what `notText` matches and
   * what is hidden, white space joined, invisible direction marks dropped. Null when it is too long for a value.
   */
  text(element: Element, notText: string): string | null {
    let out = "";
    const visit = (node: Node): void => {
      if (out.length > longestText) return;
      if (node instanceof Text) out += node.data.slice(0, longestText + 1);
      if (!(node instanceof Element) || (node !== element && node.matches(notText)) || !isShown(node)) return;
      const inner = this.shadowOf(node);
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      const block = /^(?:div|p|li|dt|dd|td|th|tr|ul|ol|h\d|br)$/.test(node.localName);
      if (block) out += " ";
      for (const child of slotted.length ? slotted : (inner ?? node).childNodes) visit(child);
      if (block) out += " ";
    };
    visit(element);
    return out.length > longestText ? null : clean(out);
  }
}

/** One space for any white space; zero-width and direction characters out: they are never part of a value. */
export function clean(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The nearest ancestor or self that matches, also beyond the element's own shadow root. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
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
