import { clean, closest, isShown, longestText } from "./elements";
import type { Step } from "./profile";
import type { Work } from "./work";

/**
 * Finding elements and their text across open and closed shadow roots and same-origin frames. Only reads; never throws on foreign
 * markup; work that may be long is a generator, so that the caller decides when to pause.
 */

/** Opens the shadow root of a custom element, closed ones too; the content script passes the browser's own way. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

export interface Locate {
  /** Whether so many elements were looked at that the work on them should offer to pause. */
  isDue(elements?: number): boolean;
  /** The element's shadow root, also a custom element's closed one. */
  shadowOf(element: Element): ShadowRoot | null;
  /**
   * What below `scope` matches each of the selectors, in and out of shadow roots and visible frames of the page's own
   * origin, in the order of each tree, and every root on the way. What is slotted into the scope from outside counts
   * as below it: a field's value stands so in native shadow.
   */
  gather(
    scope: Element,
    selectors: readonly string[],
    roots?: ParentNode[],
  ): Work<ReadonlyMap<string, ReadonlySet<Element>>>;
  /** What below `scope` matches one selector. */
  all(scope: Element, selector: string): Work<Element[]>;
  /** Follows steps from one element; the elements found at the end. */
  follow(from: Element, steps: readonly Step[]): Work<Element[]>;
  /**
   * The text a person sees in an element: through shadow roots and slots, without what `notText` matches, without
   * the element `apart` and what is hidden, white space joined, invisible direction marks dropped. Null when it is
   * too long for a value, or for the label that is looked for.
   */
  text(element: Element, notText: string, apart?: Element | null, longest?: number): string | null;
}

/** What lies across more elements than this is no field's value. */
const widestText = 2000;

/** Elements looked at before a generator offers to pause: well below a millisecond of work. */
const pauseEvery = 400;
/** A tree of more elements than this is large: it is searched for one simple selector after the other. */
const large = 2000;
/** What isn't known to be plain: it may have a closed root, be a frame, or be filled from elsewhere. */
const notPlain = ":not(div,span,a,p,ul,li,td,th,tr,article,header,svg,path)";
/** The browser finds those in a seventh of the time of a walk, but in one piece: where a walk takes fewer ms than this. */
const quick = 35;
/** For so many ms it is believed which plain elements of a large tree have roots. */
const believedFor = 20_000;
/** A tree in which the way was lost so often, since the page redraws it, is walked without a pause. */
const mostLost = 2;
const now = () => performance.now();
/** `NodeFilter.SHOW_ELEMENT`, in fewer bytes. */
const elements = 1;

/** Looks through whatever the page holds at the time; what is remembered, opened roots, goes with the elements. */
export function locateWith(open: OpenRoot): Locate {
  /** Closed roots once opened, and elements known to have none: asking costs 3.5 µs (measured). */
  const roots = new WeakMap<Element, ShadowRoot | null>();
  /** Of large trees, for a while, what has an open root: nothing but to ask each element finds the plain among them. */
  const hostsOf = new WeakMap<ParentNode, readonly Element[]>();
  let looked = 0;

  function isDue(elements = 1): boolean {
    looked += elements;
    if (looked < pauseEvery) return false;
    looked = 0;
    return true;
  }

  function shadowOf(element: Element): ShadowRoot | null {
    const { shadowRoot, localName } = element;
    if (shadowRoot || !localName.includes("-")) return shadowRoot;
    const known = roots.get(element);
    if (known !== undefined) return known;
    const root = open(element);
    // A component that is not defined yet may still attach its root.
    if (root || element.matches(":defined")) roots.set(element, root);
    return root;
  }

  function* gather(
    scope: Element,
    selectors: readonly string[],
    passed: ParentNode[] = [],
  ): ReturnType<Locate["gather"]> {
    const found = finding(selectors, isDue);
    const scopes = new Set<ParentNode>();
    const enter = (element: Element) => {
      const own = shadowOf(element);
      scopes.add(element);
      if (own) scopes.add(own);
    };
    enter(scope);
    for (const at of scopes) {
      if (!("localName" in at)) passed.push(at);
      const fillers: Element[] = [];
      const known = hostsOf.get(at);
      if (known) yield true;
      const asked = known && [...at.querySelectorAll(notPlain), ...known].filter((one) => at.contains(one));
      if (known) yield;
      const walker = document.createTreeWalker(at, elements);
      const hosts: Element[] = [];
      let count = 0;
      let lost = 0;
      let cost = -now();
      for (;;) {
        const element = asked ? asked[count] : (walker.nextNode() as Element | null);
        if (!element) break;
        count++;
        if (element.shadowRoot) hosts.push(element);
        const inner = shadowOf(element) ?? frameOf(element);
        if (inner) scopes.add(inner);
        // Slots further in are filled from within the scope.
        if (at === scope && element.localName === "slot")
          for (const filler of (element as Slot).assignedElements?.({ flatten: true }) ?? []) {
            if (scope.contains(filler)) continue;
            fillers.push(filler);
            enter(filler);
          }
        if (lost > mostLost || !isDue()) continue;
        cost += now();
        yield;
        cost -= now();
        if (asked || at.contains(element)) continue;
        // Taken out of the tree meanwhile, it leads nowhere: once more from the start.
        lost++;
        walker.currentNode = at;
      }
      const isLarge = asked || count > large;
      if (isLarge && !asked && cost + now() < quick) {
        hostsOf.set(at, hosts);
        setTimeout(() => hostsOf.delete(at), believedFor);
      }
      yield* found.below(at, !!isLarge);
      for (const filler of fillers) found.add(filler);
    }
    return found.bySelector;
  }

  function* all(scope: Element, selector: string): Work<Element[]> {
    return [...((yield* gather(scope, [selector])).get(selector) ?? [])];
  }

  function* follow(from: Element, steps: readonly Step[]): Work<Element[]> {
    let at = new Set([from]);
    for (const step of steps) {
      const rest = step.slice(1);
      const next = new Set<Element>();
      for (const element of at) {
        if (isDue()) yield;
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
                  : yield* all(element, step);
        for (const one of found) if (one) next.add(one);
      }
      at = next;
    }
    return [...at];
  }

  function text(
    element: Element,
    notText: string,
    apart?: Element | null,
    longest = longestText,
  ): string | null {
    let out = "";
    let visited = 0;
    // By kind and name, not by class: a frame's elements are of another window's classes.
    const visit = (node: Node): void => {
      if (out.length > longest || visited > widestText) return;
      if (isText(node)) out += node.data.slice(0, longest + 1);
      if (!isElement(node) || node === apart || (node !== element && node.matches(notText)) || !isShown(node))
        return;
      visited++;
      const inner = shadowOf(node);
      const slotted = (node as Slot).assignedNodes?.({ flatten: true }) ?? [];
      const block = /^(?:div|p|li|dt|dd|td|th|tr|ul|ol|h\d|br)$/.test(node.localName);
      if (block) out += " ";
      for (const child of slotted.length ? slotted : (inner ?? node).childNodes) visit(child);
      if (block) out += " ";
    };
    visit(element);
    looked += visited * 2;
    return out.length > longest || visited > widestText ? null : clean(out);
  }

  return { isDue, shadowOf, gather, all, follow, text };
}

/** Which elements match which selector. */
function finding(selectors: readonly string[], isDue: Locate["isDue"]) {
  const bySelector = new Map(selectors.map((selector) => [selector, new Set<Element>()]));
  /** Those that differ only in the values of attributes are looked for together, the members of a list apart. */
  const families = new Map(
    selectors.map((selector) => {
      const general = selector.replace(/[*^$~|]?=(?:"[^"]*"|[^\]]*)\]/g, "]").split(",");
      return [selector, selector.includes("(") ? [selector] : [...new Set(general)]];
    }),
  );
  // Nothing may be looked for: a profile can go by the title alone.
  const all = [...new Set([...families.values()].flat())].join() || ":not(*)";

  function add(element: Element, some = selectors): void {
    for (const selector of some) if (element.matches(selector)) bySelector.get(selector)?.add(element);
  }

  /** Adds what matches in one tree. A simple selector the browser finds ten times as fast as a list. */
  function* below(at: ParentNode, isLarge: boolean): Work<void> {
    if (!isLarge) {
      if (isDue()) yield;
      for (const element of at.querySelectorAll(all)) {
        add(element);
        if (isDue(2)) yield;
      }
      return;
    }
    const lists = new Map<string, NodeListOf<Element>>();
    for (const [selector, members] of families) {
      let found: Iterable<Element> = [];
      let filled = 0;
      for (const member of members) {
        yield;
        const list = lists.get(member) ?? at.querySelectorAll(member);
        lists.set(member, list);
        if (!list.length) continue;
        found = list;
        filled++;
      }
      // Several of a list: asked for together, they come in their order.
      for (const element of filled > 1 ? at.querySelectorAll(selector) : found) {
        add(element, [selector]);
        if (isDue(2)) yield;
      }
    }
  }
  return { bySelector, add, below };
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
type Slot = Element & Partial<HTMLSlotElement>;

/** The document of a visible frame; null for one of another origin, whose inside the browser keeps from us. */
function frameOf(element: Element): Document | null {
  // Asked only of frames: other elements take long to say that they have none.
  const document = /^i?frame$/.test(element.localName) && (element as HTMLIFrameElement).contentDocument;
  return document && isShown(element) ? document : null;
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
