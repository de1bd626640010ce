/** A rep without a mouse: only real key presses, to whatever has the focus. */
import type { Frame, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { soon } from "./rep.ts";

/** Farther than this nobody tabs. */
const most = 80;

export function keysIn(page: Page, frame: Frame) {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const hasFocus = async (target: Locator) =>
    (await target.count()) === 1 && target.evaluate((element) => element === document.activeElement);
  return {
    press,
    type: (text: string) => page.keyboard.type(text),
    hasFocus,
    /** Waits until exactly this has the focus. */
    untilAt: (target: Locator) => expect.poll(() => hasFocus(target), soon).toBe(true),
    /** Waits until the keys are the frame's. */
    untilInside: () => expect.poll(() => frame.evaluate(() => document.hasFocus()), soon).toBe(true),
    /** Presses Tab (or Shift+Tab) until this has the focus; fails where no number of presses leads there. */
    async tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
      await target.waitFor();
      for (let pressed = 0; pressed < most && !(await hasFocus(target)); pressed++) await press(key);
      expect(await hasFocus(target), `${key} leads to ${target}`).toBe(true);
    },
  };
}
