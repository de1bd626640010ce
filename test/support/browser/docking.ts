/**
 * What of ours stands in the CRM's page: frame, grip and handle. They are in closed roots, out of the reach of page
 * scripts and of Playwright's selectors, so the browser's own view of the document shows where they are.
 */
import type { CDPSession, Page } from "playwright-core";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
type Part = "frame" | "grip" | "handle";

interface Node {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

async function withCdp<T>(page: Page, act: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await act(cdp);
  } finally {
    await cdp.detach();
  }
}

/** Where a node shows; null when it doesn't. */
async function boxOf(cdp: CDPSession, backendNodeId: number): Promise<Box | null> {
  try {
    const { model } = await cdp.send("DOM.getBoxModel", { backendNodeId });
    const [left = 0, top = 0] = model.border;
    return { left, top, width: model.width, height: model.height };
  } catch {
    return null;
  }
}

const isHandle = (node: Node) => node.attributes?.includes("handle") ?? false;
const isGrip = (node: Node) => node.attributes?.includes("grip") ?? false;

/** The docked sidebar's parts and where they show; null is hidden. Without our element in the page: undefined. */
export function dockedParts(page: Page): Promise<Record<Part, Box | null> | undefined> {
  return withCdp(page, async (cdp) => {
    const { root } = await cdp.send("DOM.getDocument", { depth: 4, pierce: true });
    const html = (root as Node).children?.find((node) => node.nodeName === "HTML");
    for (const host of html?.children ?? []) {
      const inside = host.shadowRoots?.[0]?.children ?? [];
      const [frame, grip, handle] = [
        inside.find((node) => node.nodeName === "IFRAME"),
        inside.find(isGrip),
        inside.find(isHandle),
      ];
      if (!frame || !grip || !handle) continue;
      return {
        frame: await boxOf(cdp, frame.backendNodeId),
        grip: await boxOf(cdp, grip.backendNodeId),
        handle: await boxOf(cdp, handle.backendNodeId),
      };
    }
    return undefined;
  });
}

/** Presses a part at its middle, moves by this much in some steps, and lets go. */
export async function dragPart(page: Page, part: Part, by: { x?: number; y?: number }): Promise<void> {
  const box = (await dockedParts(page))?.[part];
  if (!box) throw new Error(`The ${part} doesn't show.`);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (by.x ?? 0), y + (by.y ?? 0), { steps: 8 });
  await page.mouse.up();
}

export const pressPart = (page: Page, part: Part) => dragPart(page, part, {});

/** The page as its own scripts see it: what narrowing it may change and must give back. */
export function pageState(page: Page) {
  return page.evaluate(() => {
    const html = document.documentElement;
    const box = ({ left, top, width, height }: DOMRect) => [left, top, width, height].join(" ");
    return {
      tag: (html.cloneNode(false) as Element).outerHTML,
      children: [...html.children].map((child) => child.localName).join(" "),
      sheets: document.adoptedStyleSheets.length,
      computed: [...getComputedStyle(html)]
        .map((name) => `${name}:${getComputedStyle(html).getPropertyValue(name)}`)
        .join(";"),
      boxes: [html, document.body, ...document.querySelectorAll("header, nav")].map((one) =>
        box(one.getBoundingClientRect()),
      ),
    };
  });
}

/**
 * What a person can press in the page, and the scroll bars they can drag, that lies under something of ours: each
 * visible part of it is hit-tested on a grid. Empty is right.
 */
export function underOurs(page: Page): Promise<{ hidden: string[]; tried: number }> {
  return page.evaluate(async () => {
    const pressable =
      "a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=combobox],[role=option],[tabindex='0']";
    const all: Element[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll("*")) {
        all.push(element);
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    const wanted = all.filter((element) => element.matches(pressable));
    // The observer tells what of each is in view, cut by all that clips it.
    const seen = await new Promise<IntersectionObserverEntry[]>((resolve) => {
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        resolve(entries);
      });
      for (const element of wanted) observer.observe(element);
    });
    const spots = seen
      .filter(({ isIntersecting, target }) => isIntersecting && target.checkVisibility())
      .map(({ target, intersectionRect: rect }) => ({ what: target, rect }));
    for (const element of all) {
      if (!(element instanceof HTMLElement) || element.scrollHeight <= element.clientHeight) continue;
      const wide = element.offsetWidth - element.clientWidth - element.clientLeft * 2;
      if (!/auto|scroll/.test(getComputedStyle(element).overflowY) || wide < 3) continue;
      const { right, top, height } = element.getBoundingClientRect();
      spots.push({ what: element, rect: new DOMRect(right - wide, top, wide, height) });
    }
    // Ours are the bare elements beside head and body.
    const isOurs = (element: Element | null) =>
      element?.parentElement === document.documentElement &&
      element !== document.body &&
      element !== document.head;
    const hidden = new Set<string>();
    let tried = 0;
    for (const { what, rect } of spots) {
      if (rect.width < 2 || rect.height < 2) continue;
      tried += 1;
      for (const across of [0.02, 0.25, 0.5, 0.75, 0.98])
        for (const down of [0.02, 0.25, 0.5, 0.75, 0.98]) {
          const [x, y] = [rect.left + rect.width * across, rect.top + rect.height * down];
          if (isOurs(document.elementFromPoint(x, y)))
            hidden.add(
              `${what.localName} "${(what.textContent ?? "").trim().slice(0, 30)}" ${what.className}`,
            );
        }
    }
    return { hidden: [...hidden], tried };
  });
}
