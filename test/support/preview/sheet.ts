import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";

/** Pictures side by side, each under its name, drawn by the browser itself: to be looked at in one go. */
export async function writeSheet(browser: Browser, pictures: readonly string[], out: string): Promise<void> {
  const figures = await Promise.all(
    pictures.map(async (path) => {
      const source = (await readFile(path)).toString("base64");
      const name = path
        .split("/")
        .at(-1)
        ?.replace(/\.png$/, "");
      return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${source}"></figure>`;
    }),
  );
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><style>body{margin:8px;display:inline-flex;gap:8px;font:12px sans-serif;background:#888}
    figure{margin:0}img{display:block;zoom:.667}</style>${figures.join("")}`,
  );
  const body = page.locator("body");
  const { width, height } = (await body.boundingBox()) ?? { width: 100, height: 100 };
  await page.setViewportSize({ width: Math.ceil(width) + 16, height: Math.ceil(height) + 16 });
  await page.screenshot({ path: out });
  await page.close();
}
