import type { Page } from "playwright-core";

/** Nothing has changed for a second: late fields have come. */
export function comesToRest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 1_000);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 1_000);
        }).observe(document, { childList: true, subtree: true });
      }),
  );
}
