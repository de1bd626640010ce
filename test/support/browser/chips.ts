/**
 * The chips beside contact names. They stand in closed roots, out of the reach of page scripts and of Playwright's
 * selectors: the browser's own view of the document shows them.
 */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Role } from "../../../src/method/vocabulary.ts";
import { soon } from "./rep.ts";

const order: Role[] = ["KDL", "SPONSOR", "BENEFIT", "EVALUATOR", "APPROVER", "INFLUENCER"];

type Node = {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
};

/** Whose it is: the text of the link before it. */
export type Chip = { name: string; roles: Role[]; node: number; button: number; link: number };

const attribute = (node: Node, name: string) => {
  const at = (node.attributes ?? []).indexOf(name);
  return at % 2 === 0 ? node.attributes?.[at + 1] : undefined;
};
const below = (node: Node) => [
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []),
  ...(node.contentDocument ? [node.contentDocument] : []),
];
const textOf = (node: Node): string =>
  node.nodeName === "#text" ? node.nodeValue : below(node).map(textOf).join("");

function chipsBelow(node: Node): Chip[] {
  const all = below(node);
  return all.flatMap((child, at) => {
    const button = child.shadowRoots?.[0]?.children?.find(
      (inside) => inside.nodeName === "BUTTON" && attribute(inside, "aria-label") === "SSM roles",
    );
    if (!button) return chipsBelow(child);
    const marks = (button.children ?? []).filter((inside) => inside.nodeName === "I");
    const roles = order.filter((_, index) => attribute(marks[index] ?? button, "class") === "on");
    const before = all[at - 1];
    const [node, link] = [child.backendNodeId, before?.backendNodeId ?? 0];
    return [{ name: before ? textOf(before).trim() : "", roles, node, button: button.backendNodeId, link }];
  });
}

/** All chips of the document, in its order. */
export async function chipsOf(page: Page): Promise<Chip[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send("DOM.getDocument", { depth: -1, pierce: true });
    return chipsBelow(root as Node);
  } finally {
    await cdp.detach();
  }
}

/** The roles that each contact's chip shows, by name. */
export const chipRoles = async (page: Page): Promise<Record<string, Role[]>> =>
  Object.fromEntries((await chipsOf(page)).map(({ name, roles }) => [name, roles]));

/** Waits until this contact's chip shows exactly these roles. */
export const untilChipShows = (page: Page, name: string, roles: Role[]) =>
  expect.poll(async () => (await chipRoles(page))[name], soon).toEqual(roles);

async function chipBeside(page: Page, name: string): Promise<Chip> {
  const found = (await chipsOf(page)).find((chip) => chip.name === name);
  if (!found) throw new Error(`No chip beside ${name}.`);
  return found;
}

/** Whether the keys go to this contact's chip. */
export async function chipHasFocus(page: Page, name: string): Promise<boolean> {
  const { button } = await chipBeside(page, name);
  const cdp = await page.context().newCDPSession(page);
  try {
    const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: button });
    const { result } = await cdp.send("Runtime.callFunctionOn", {
      objectId: object.objectId,
      functionDeclaration: "function () { return this.matches(':focus') && document.hasFocus(); }",
      returnByValue: true,
    });
    return result.value === true;
  } finally {
    await cdp.detach();
  }
}

/** What the browser says of a node that the page has taken away, or not drawn, since it was found. */
const gone = /Node is detached|not find node|No node|Could not compute box model|does not have a layout/i;

/**
 * Where a chip can be pressed, scrolled into view. A page that draws its list anew may take the chip away between
 * finding and measuring it: the one that follows is found then.
 */
export async function chipBox(
  page: Page,
  name: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const cdp = await page.context().newCDPSession(page);
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        const { node } = await chipBeside(page, name);
        await cdp.send("DOM.scrollIntoViewIfNeeded", { backendNodeId: node });
        const { model } = await cdp.send("DOM.getBoxModel", { backendNodeId: node });
        const [x = 0, y = 0] = model.border;
        return { x, y, width: model.width, height: model.height };
      } catch (fault) {
        if (tries === 20 || !gone.test(String(fault))) throw fault;
      }
    }
  } finally {
    await cdp.detach();
  }
}

/** The page draws every contact's link anew, as Lightning does when it refreshes a list. */
export async function redrawLinks(page: Page): Promise<void> {
  const chips = await chipsOf(page);
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send("DOM.getDocument", { depth: 0 });
    for (const { link } of chips) {
      const { outerHTML } = await cdp.send("DOM.getOuterHTML", { backendNodeId: link });
      const { nodeIds } = await cdp.send("DOM.pushNodesByBackendIdsToFrontend", { backendNodeIds: [link] });
      await cdp.send("DOM.setOuterHTML", { nodeId: nodeIds[0] ?? 0, outerHTML });
    }
  } finally {
    await cdp.detach();
  }
}

/** One click on a contact's chip. */
export async function pressChip(page: Page, name: string): Promise<void> {
  const { x, y, width, height } = await chipBox(page, name);
  await page.mouse.click(x + width / 2, y + height / 2);
}
