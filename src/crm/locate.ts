import { clean, closest, isShown } from "./elements";
import type { Step } from "./profile";

/**
 * Finding elements and their text across open and closed shadow roots and same-origin frames. Only reads; never throws on foreign
 * markup; work that may be long is a generator, so that the caller decides when to pause.
 */

/** Opens the shadow root of a custom element, closed ones too; the content script passes the browser's own way. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** Text longer than this is no field's value: it is reported as unreadable rather than cut. */
const longestText = 4000;

/** Elements looked at before a generator offers to pause: well below a millisecond of work. */
const pauseEvery = 400;
/** A tree of so many elements is searched for one selector after the other: all at once takes 20 ms on 50,000. */
const large = 3000;

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
   * Everything below `scope` that matches one of the selectors, in and out of shadow roots and visible frames of the
   * page's own origin, in the order of each tree, and every root on the way. What is slotted into the scope from
   * outside counts as below it: a field's value stands so in native shadow.
   */
  *gather(scope: Element, selectors: readonly string[], roots: Node[] = []): Generator<void, Element[]> {
    const found = new Set<Element>();
    const own = this.shadowOf(scope);
    const scopes = new Set<ParentNode>(own ? [scope, own] : [scope]);
    for (const at of scopes) {
      if (!("localName" in at)) roots.push(at);
      const fillers: Element[] = [];
      const size = yield* this.walk(at, (element) => {
        const inner = this.shadowOf(element) ?? frameOf(element);
        if (inner) scopes.add(inner);
        // Slots further in are filled from within the scope.
        if (at === scope && isSlot(element)) {
          for (const filler of element.assignedElements({ flatten: true })) {
            if (scope.contains(filler)) continue;
            fillers.push(filler);
            const own = this.shadowOf(filler);
            for (const one of own ? [filler, own] : [filler]) scopes.add(one);
          }
        }
      });
      for (const element of yield* matching(at, size, selectors)) found.add(element);
      for (const filler of fillers) if (filler.matches(selectors.join())) found.add(filler);
    }
    return [...found];
  }

  /** Shows every element of a tree to `visit`; how many there are. */
  private *walk(at: ParentNode, visit: (element: Element) => void): Generator<void, number> {
    // Many times faster than a list of all elements, which would be made anew for every look.
    const walker = document.createTreeWalker(at, NodeFilter.SHOW_ELEMENT);
    let size = 0;
    let again = 3;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      visit(node as Element);
      if (++size % pauseEvery) continue;
      yield;
      // Taken out of the tree meanwhile, it leads nowhere: from the start, as often as makes sense.
      if (again && !at.contains(node)) {
        again--;
        walker.currentNode = at;
      }
    }
    return size;
  }

  /** The same at once, for the small trees inside one field or row. */
  all(scope: Element, selector: string): Element[] {
    const work = this.gather(scope, [selector]);
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
        if (step === "^") return element.parentElement ?? [];
        if (step === "@") return labelledBy(element);
        if (step.startsWith("^")) return closest(element, rest) ?? [];
        const next = element.nextElementSibling;
        if (step.startsWith("+")) return next?.matches(rest) ? next : [];
        return this.all(element, step);
      });
    }
    return [...new Set(at)];
  }

  /**
   * The text a person sees in an element: through shadow roots and slots, without what `notText` matches, without
   * the element `apart` and what is hidden, white space joined, invisible direction marks dropped. Null when it is
   * too long for a value.
   */
  text(element: Element, notText: string, apart?: Element): string | null {
    let out = "";
    // By kind and name, not by class: a frame's elements are of another window's classes.
    const visit = (node: Node): void => {
      if (out.length > longestText) return;
      if (isText(node)) out += node.data.slice(0, longestText + 1);
      if (!isElement(node) || node === apart || (node !== element && node.matches(notText)) || !isShown(node))
        return;
      const inner = this.shadowOf(node);
      const slotted = isSlot(node) ? node.assignedNodes({ flatten: true }) : [];
      const block = /^(?:div|p|li|dt|dd|td|th|tr|ul|ol|h\d|br)$/.test(node.localName);
      if (block) out += " ";
      for (const child of slotted.length ? slotted : (inner ?? node).childNodes) visit(child);
      if (block) out += " ";
    };
    visit(element);
    return out.length > longestText ? null : clean(out);
  }
}

/** What of one tree matches, in its order. */
function* matching(
  at: ParentNode,
  size: number,
  selectors: readonly string[],
): Generator<void, Iterable<Element>> {
  if (size < large) return at.querySelectorAll(selectors.join());
  const found = new Set<Element>();
  for (const selector of selectors) {
    for (const element of at.querySelectorAll(selector)) found.add(element);
    yield;
  }
  return [...found].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (element: Element): element is HTMLSlotElement => element.localName === "slot";

/** The document of a visible frame; null for one of another origin, whose inside the browser keeps from us. */
const frameOf = (element: Element): Document | null =>
  /^i?frame$/.test(element.localName) && isShown(element)
    ? ((element as HTMLIFrameElement).contentDocument ?? null)
    : null;

/** What a label names, by `for` or by `aria-labelledby`, in the label's own tree. */
function labelledBy(label: Element): Element[] {
  const root = label.getRootNode() as ParentNode;
  const target = label.getAttribute("for");
  const selectors = [
    target && `[id="${CSS.escape(target)}"]`,
    label.id && `[aria-labelledby~="${CSS.escape(label.id)}"]`,
  ].filter(Boolean);
  return selectors.length ? [...root.querySelectorAll(selectors.join())] : [];
}
