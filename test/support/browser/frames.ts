/** The extension's own frames in a page of the CRM: in closed shadow roots and in another process, so found by URL. */
import type { Frame, Page } from "playwright-core";

export const patience = 10_000;

const isAt = (url: string, path: string) =>
  url.startsWith("chrome-extension://") && new URL(url).pathname === `/${path}`;

/** The extension's frame in this page, as soon as it is there. */
export async function extensionFrame(page: Page, path: string, timeout = patience): Promise<Frame> {
  const isIt = (frame: Frame) => !frame.isDetached() && isAt(frame.url(), path);
  const present = page.frames().find(isIt);
  return present ?? page.waitForEvent("framenavigated", { predicate: isIt, timeout });
}

export const sidebarFrame = (page: Page, timeout?: number) =>
  extensionFrame(page, "tabs/sidebar.html", timeout);
export const roleMenuFrame = (page: Page, timeout?: number) =>
  extensionFrame(page, "tabs/role-menu.html", timeout);

/** Without waiting: is the frame there? */
export const hasFrame = (page: Page, path: string) => page.frames().some((frame) => isAt(frame.url(), path));
