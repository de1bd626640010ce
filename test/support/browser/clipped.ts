import type { Frame, Page } from "playwright-core";

/** Texts that a reader can't see whole: cut by their own box or beyond the window, with no title that says them. */
export function clipped(view: Frame | Page): Promise<string[]> {
  return view.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const hasOwnText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!hasOwnText || !element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      // For screen readers only: a pixel, cut on purpose.
      if (style.clipPath !== "none" || element.closest("[title], option, select")) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1) continue;
      const isCut = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const isOutside = box.right > innerWidth + 1 || box.left < -1;
      if (isCut || isOutside)
        found.push(`${element.textContent?.trim().slice(0, 60)} (${element.className})`);
    }
    return found;
  });
}
