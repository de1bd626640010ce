/** Looks at what stands in a frame as assistive technology and a person without a mouse would. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { untilAtRest } from "./at-rest.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const options: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  // Landmarks and a first heading are a whole page's: the sidebar and its menu are parts of one.
  rules: {
    region: { enabled: false },
    "landmark-one-main": { enabled: false },
    "page-has-heading-one": { enabled: false },
  },
};

/** Every rule that is broken, with the elements that break it: empty when all is well. */
export async function violationsIn(where: Frame | Page): Promise<string[]> {
  // What is scrolled half beneath something that stays is no small target: a person scrolls on.
  await where.evaluate(() => {
    for (const element of document.querySelectorAll("*")) element.scrollTop = 0;
  });
  // A colour that is still on its way to another has a contrast of its own.
  await untilAtRest(where);
  // By the debugger, which no policy of the page's forbids: the page itself may not load a script.
  await where.evaluate(source);
  const found = await where.evaluate(
    ({ context, options }) =>
      (
        globalThis as unknown as {
          axe: { run(context: { exclude: string[] }, options: RunOptions): Promise<AxeResults> };
        }
      ).axe.run(context, options),
    // The guards at the ends of an open menu hand the focus on at once: nobody ever stands on them.
    { context: { exclude: ["[data-focus-trap]"] }, options },
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.any[0]?.message ?? node.failureSummary})`),
  );
}

/** Every control that takes the focus by keys and doesn't show it, or hasn't a name. */
export function unseenFocusIn(where: Frame | Page): Promise<string[]> {
  return where.evaluate(async () => {
    const look = (element: Element | null) => {
      if (!element) return "";
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(element);
      return [outlineStyle === "none" ? "" : outlineWidth, boxShadow, borderColor, backgroundColor].join();
    };
    // What shows the focus may be the control or what stands around it: a pill around its radio button.
    const around = (element: HTMLElement) =>
      [element, element.parentElement, element.nextElementSibling].map(look).join();
    const controls = [
      ...document.querySelectorAll<HTMLElement>("a[href],button,input,select,textarea,summary,[tabindex]"),
    ].filter((control) => control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true }));
    const settled = () => Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const missed: string[] = [];
    for (const control of controls) {
      if (!control.isConnected || control.matches(":disabled")) continue;
      control.blur();
      await settled();
      const before = around(control);
      control.focus({ focusVisible: true } as FocusOptions);
      await settled();
      if (document.activeElement === control && around(control) === before)
        missed.push(control.outerHTML.slice(0, 160));
    }
    return missed;
  });
}
