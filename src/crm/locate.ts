import { clean, closest, isShown, longestText } from "./elements";
import type { Step } from "./profile";
import type { Work } from "./work";

/**
 * Finding elements and their text across open and closed shadow roots and same-origin frames. Only reads; never throws on foreign
 * markup; work that may be long is a generator, so that the caller decides when to pause.
 */

/** Opens the shadow root of a custom element, closed ones too; the content script passes the browser's own way. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** What lies across more elements than this is no field's value. */
const widestText = 2000;

/** Elements looked at before a generator offers to pause: well below a millisecond of work. */
const pauseEvery = 400;
/** A tree of more elements than this is large: it is searched for one simple selector after the other. */
const large = 2000;
/** A tree in which the way was lost so often, since the page redraws it, is walked without a pause. */
const mostLost = 2;
/** `NodeFilter.SHOW_ELEMENT`, in fewer bytes. */
const elements = 1;

export class Locate {
  /** Closed roots once opened, and elements known to have none: asking costs 3.5 µs (measured). */
  private readonly roots = new WeakMap<Element, ShadowRoot | null>();
  private looked = 0;

  constructor(private readonly open: OpenRoot) {}

  /** Whether so many elements were looked at that the work on them should offer to pause. */
  isDue(elements = 1): boolean {
    this.looked += elements;
    if (this.looked < pauseEvery) return false;
    this.looked = 0;
    return true;
  }

  shadowOf(element: Element): ShadowRoot | null {
    const { shadowRoot, localName } = element;
    if (shadowRoot || !localName.includes("-")) return shadowRoot;
    const known = this.roots.get(element);
    if (known !== undefined) return known;
    const root = this.open(element);
    // A component that is not defined yet may still attach its root.
    if (root || element.matches(":defined")) this.roots.set(element, root);
    return root;
  }

  /**
   * What below `scope` matches each of the selectors, in and out of shadow roots and visible frames of the page's own
   * origin, in the order of each tree, and every root on the way. What is slotted into the scope from outside counts
   * as below it: a field's value stands so in native shadow.
   */
  *gather(
    scope: Element,
    selectors: readonly string[],
    roots: ParentNode[] = [],
  ): Work<ReadonlyMap<string, ReadonlySet<Element>>> {
    const found = new Found(selectors);
    const scopes = new Set<ParentNode>();
    const enter = (element: Element) => {
      const own = this.shadowOf(element);
      scopes.add(element);
      if (own) scopes.add(own);
    };
    enter(scope);
    for (const at of scopes) {
      if (!("localName" in at)) roots.push(at);
      const fillers: Element[] = [];
      const walker = document.createTreeWalker(at, elements);
      let count = 0;
      let lost = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        count++;
        const element = node as Element;
        const inner = this.shadowOf(element) ?? frameOf(element);
        if (inner) scopes.add(inner);
        // Slots further in are filled from within the scope.
        if (at === scope && element.localName === "slot")
          for (const filler of (element as Slot).assignedElements?.({ flatten: true }) ?? []) {
            if (scope.contains(filler)) continue;
            fillers.push(filler);
            enter(filler);
          }
        if (lost > mostLost || !this.isDue()) continue;
        yield;
        if (at.contains(node)) continue;
        // Taken out of the tree meanwhile, it leads nowhere: once more from the start.
        lost++;
        walker.currentNode = at;
      }
      yield* found.below(at, count > large, this);
      for (const filler of fillers) found.add(filler);
    }
    return found.bySelector;
  }

  /** What below `scope` matches one selector. */
  *all(scope: Element, selector: string): Work<Element[]> {
    return [...((yield* this.gather(scope, [selector])).get(selector) ?? [])];
  }

  /** Follows steps from one element; the elements found at the end. */
  *follow(from: Element, steps: readonly Step[]): Work<Element[]> {
    let at = new Set([from]);
    for (const step of steps) {
      const rest = step.slice(1);
      const next = new Set<Element>();
      for (const element of at) {
        if (this.isDue()) yield;
        const sibling = element.nextElementSibling;
        const found: Iterable<Element | null> =
          step === "@"
            ? labelledBy(element)
            : step === "^"
              ? [element.parentElement]
              : step.startsWith("^")
                ? [closest(element, rest)]
                : step.startsWith("+")
                  ? [sibling?.matches(rest) ? sibling : null]
                  : yield* this.all(element, step);
        for (const one of found) if (one) next.add(one);
      }
      at = next;
    }
    return [...at];
  }

  /**
   * The text a person sees in an element: through shadow roots and slots, without what `notText` matches, without
   * the element `apart` and what is hidden, white space joined, invisible direction marks dropped. Null when it is
   * too long for a value, or for the label that is looked for.
   */
  text(element: Element, notText: string, apart?: Element | null, longest = longestText): string | null {
    let out = "";
    let visited = 0;
    // By kind and name, not by class: a frame's elements are of another window's classes.
    const visit = (node: Node): void => {
      if (out.length > longest || visited > widestText) return;
      if (isText(node)) out += node.data.slice(0, longest + 1);
      if (!isElement(node) || node === apart || (node !== element && node.matches(notText)) || !isShown(node))
        return;
      visited++;
      const inner = this.shadowOf(node);
      const slotted = (node as Slot).assignedNodes?.({ flatten: true }) ?? [];
      const block = /^(?:div|p|li|dt|dd|td|th|tr|ul|ol|h\d|br)$/.test(node.localName);
      if (block) out += " ";
      for (const child of slotted.length ? slotted : (inner ?? node).childNodes) visit(child);
      if (block) out += " ";
    };
    visit(element);
    this.looked += visited * 2;
    return out.length > longest || visited > widestText ? null : clean(out);
  }
}

/** Which elements match which selector. */
class Found {
  readonly bySelector: ReadonlyMap<string, Set<Element>>;
  /** Those that differ only in the values of attributes are looked for together, the members of a list apart. */
  private readonly families = new Map<string, readonly string[]>();
  private readonly all: string;

  constructor(private readonly selectors: readonly string[]) {
    this.bySelector = new Map(selectors.map((selector) => [selector, new Set()]));
    for (const selector of selectors) {
      const general = selector.replace(/[*^$~|]?=(?:"[^"]*"|[^\]]*)\]/g, "]").split(",");
      this.families.set(selector, selector.includes("(") ? [selector] : [...new Set(general)]);
    }
    this.all = [...new Set([...this.families.values()].flat())].join();
  }

  add(element: Element, selectors = this.selectors): void {
    for (const selector of selectors)
      if (element.matches(selector)) this.bySelector.get(selector)?.add(element);
  }

  /** Adds what matches in one tree. A simple selector the browser finds ten times as fast as a list. */
  *below(at: ParentNode, isLarge: boolean, pace: Locate): Work<void> {
    if (!isLarge) {
      if (pace.isDue()) yield;
      for (const element of at.querySelectorAll(this.all)) {
        this.add(element);
        if (pace.isDue(2)) yield;
      }
      return;
    }
    const lists = new Map<string, NodeListOf<Element>>();
    for (const [selector, families] of this.families) {
      let found: Iterable<Element> = [];
      let filled = 0;
      for (const family of families) {
        yield;
        const list = lists.get(family) ?? at.querySelectorAll(family);
        lists.set(family, list);
        if (!list.length) continue;
        found = list;
        filled++;
      }
      // Several of a list: asked for together, they come in their order.
      for (const element of filled > 1 ? at.querySelectorAll(selector) : found) {
        this.add(element, [selector]);
        if (pace.isDue(2)) yield;
      }
    }
  }
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
type Slot = Element & Partial<HTMLSlotElement>;

/** The document of a visible frame; null for one of another origin, whose inside the browser keeps from us. */
function frameOf(element: Element): Document | null {
  const { contentDocument } = element as Partial<HTMLIFrameElement>;
  return contentDocument && isShown(element) ? contentDocument : null;
}

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
