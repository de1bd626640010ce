/** Pictures of what a browser test passes through: to a folder that SSM_PICTURES names, when somebody wants to look. */
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { untilAtRest } from "./at-rest.ts";

const folder = process.env.SSM_PICTURES;

/** `look(page, name)`: the whole page, light at 1280 and dark at 1920; nothing without a folder. */
export function looks(subject: string) {
  return {
    async look(page: Page, name: string): Promise<void> {
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      const before = page.viewportSize();
      for (const [scheme, width] of [
        ["light", 1280],
        ["dark", 1920],
      ] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        await untilAtRest(page);
        await page.screenshot({ path: `${folder}/${subject}-${name}-${scheme}.png`, fullPage: true });
      }
      await page.emulateMedia({ colorScheme: null });
      if (before) await page.setViewportSize(before);
    },
    /** The page on paper, A4 and Letter, as PDF. */
    async paper(page: Page, name: string): Promise<void> {
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      for (const format of ["A4", "Letter"])
        await page.pdf({
          format,
          path: `${folder}/${subject}-${name}-${format}.pdf`,
          preferCSSPageSize: false,
        });
    },
  };
}
