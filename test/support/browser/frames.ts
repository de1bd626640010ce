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

/**
 * Waits until a pointer click in the frame counts: it has to be in full view for 300 ms, so that no page can lead a
 * click into it. The same observer as the product's tells.
 */
export function untilClicksCount(frame: Frame): Promise<void> {
  return frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let visibleSince = Number.POSITIVE_INFINITY;
        const options = { threshold: 0.9, trackVisibility: true, delay: 100 };
        const observer = new IntersectionObserver((entries) => {
          const isVisible = Reflect.get(Object(entries.at(-1)), "isVisible") === true;
          visibleSince = isVisible ? Math.min(visibleSince, performance.now()) : Number.POSITIVE_INFINITY;
        }, options);
        observer.observe(document.documentElement);
        // A method, since tsx would wrap a named function by a helper that the page lacks.
        const watch = {
          look() {
            if (performance.now() - visibleSince < 400) {
              requestAnimationFrame(() => watch.look());
              return;
            }
            observer.disconnect();
            resolve();
          },
        };
        watch.look();
      }),
  );
}

/** Waits until something lies over the frame, as the same observer tells it: a click then counts no more. */
export function untilCovered(frame: Frame): Promise<void> {
  return frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const options = { threshold: 0.9, trackVisibility: true, delay: 100 };
        // On a busy machine a first look may come before the frame was drawn: three in a row must say so.
        let looks = 0;
        new IntersectionObserver((entries, observer) => {
          if (Reflect.get(Object(entries.at(-1)), "isVisible")) {
            looks = 0;
            return;
          }
          looks += 1;
          observer.disconnect();
          // The product's own observer is told in the same turn; this comes after it.
          if (looks === 3) setTimeout(resolve);
          else observer.observe(document.documentElement);
        }, options).observe(document.documentElement);
      }),
  );
}
