/** Walks of large trees that the page changes meanwhile or in between. */
import { type Locate, locateWith } from "../../../../src/crm/locate";

export interface Walks {
  /** What stands at the end of a tree, the place of a pause having been taken out. */
  behindWhatLeft: string[];
  /** In hosts that came after a walk: custom elements at once, plain ones when nothing is believed any more. */
  came: string[];
  cameLater: string[];
  /** In a host that was there at the walk and isn't any more. */
  gone: string[];
}

/** Longer than one pause. */
const children = 900;

function largeTree(): HTMLElement {
  const tree = document.createElement("div");
  for (let at = 0; at < 6; at++) {
    const part = document.createElement("div");
    for (let child = 0; child < children; child++) part.append(document.createElement("span"));
    tree.append(part);
  }
  document.body.replaceChildren(tree);
  return tree;
}

function addHost(to: Element, name: string, text: string): Element {
  const host = document.createElement(name);
  host.attachShadow({ mode: "open" }).innerHTML = `<b class="ssm-wanted">${text}</b>`;
  to.append(host);
  return host;
}

function found(locate: Locate, tree: Element, atPause?: () => void): string[] {
  const work = locate.all(tree, ".ssm-wanted");
  let act = atPause;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.map((element) => element.textContent ?? "");
    act?.();
    act = undefined;
  }
}

export function walk(): Walks {
  const open = (element: Element) => element.shadowRoot;
  const torn = largeTree();
  addHost(torn, "div", "last");
  const behindWhatLeft = found(locateWith(open), torn, () => torn.firstElementChild?.remove());

  const beliefs: (() => void)[] = [];
  const timeout = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void) => beliefs.push(run)) as never;
  try {
    const tree = largeTree();
    const first = addHost(tree, "div", "first");
    const locate = locateWith(open);
    found(locate, tree);
    addHost(tree, "x-host", "custom");
    addHost(tree, "div", "plain");
    first.remove();
    const before = found(locate, tree);
    for (const end of beliefs.splice(0)) end();
    return {
      behindWhatLeft,
      came: before.filter((text) => text === "custom"),
      gone: before.filter((text) => text === "first"),
      cameLater: found(locate, tree),
    };
  } finally {
    globalThis.setTimeout = timeout;
  }
}
