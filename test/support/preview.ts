import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { untilAtRest } from "./browser/at-rest.ts";
import { writeSheet } from "./preview/sheet.ts";

/**
 * Pictures of the sidebar without a CRM: `npx tsx test/support/preview.ts [name filter] [--out=DIR]`. The page
 * is played (test/support/preview/page.tsx), the database is real. The CSP is that of the extension, so a style
 * or script that wouldn't run there is reported here too. `stages` takes every stage's Guide and Assess and lays the
 * seven side by side.
 */

const project = join(import.meta.dirname, "../..");
const filter = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "";
const out = process.argv.find((argument) => argument.startsWith("--out="))?.slice(6) ?? "/tmp/preview";
const bundle = join(out, "bundle");

interface Shot {
  name: string;
  scene: string;
  tab: string;
  width: number;
  language: string;
  theme: string;
  /** Clicked before the picture is taken, in order. */
  click?: string[];
  height?: number;
  /** Pictures of one sheet are also laid side by side. */
  sheet?: string;
}

const widths = [320, 380, 460, 560];
const languages = ["en", "zh-CN"];
const themes = ["light", "dark"];

const everyLook = (scene: string, tab: string): Shot[] =>
  widths.flatMap((width) =>
    languages.flatMap((language) =>
      themes.map((theme) => ({
        name: `${scene}-${tab}-${width}-${language}-${theme}`,
        scene,
        tab,
        width,
        language,
        theme,
        height: 1500,
      })),
    ),
  );

const states = [
  "loading",
  "broken",
  "unreadable",
  "noPage",
  "refused",
  "orphaned",
  "list",
  "account",
  "contact",
  "other",
];
const opened: [name: string, tab: string, click: string[], scene?: string][] = [
  ["score", "assess", ["h3 button >> nth=0", "li h3 button >> nth=2"]],
  ["flags", "assess", ["h3 button >> nth=1"]],
  ["row", "assess", ["[data-row-focus] >> nth=3"]],
  ["person", "assess", ["[data-row-focus] >> nth=5", "[role=combobox]"]],
  [
    "notApplicable",
    "assess",
    ["[data-row-focus] ~ div [aria-haspopup=menu] >> nth=6", "[role=menuitem] >> nth=1"],
  ],
  ["steps", "guide", ["h3 button >> nth=0", "h3 button >> nth=1"]],
  ["menu", "guide", ["header [aria-haspopup=menu]"]],
  ["unread", "guide", ["[aria-haspopup=dialog]"], "broken"],
  ["undo", "assess", ["header button >> nth=0"]],
  ["library", "guide", ["header [aria-haspopup=menu]", "[role=menuitem] >> nth=0"]],
  [
    "libraryStage",
    "guide",
    [
      "header [aria-haspopup=menu]",
      "[role=menuitem] >> nth=0",
      "nav section:nth-of-type(2) li:nth-child(3) button",
    ],
  ],
  [
    "libraryRole",
    "guide",
    [
      "header [aria-haspopup=menu]",
      "[role=menuitem] >> nth=0",
      "nav section:nth-of-type(3) li:nth-child(1) button",
    ],
  ],
  ["roleHelp", "people", ["[role=tabpanel] section li [aria-haspopup=dialog] >> nth=0"]],
  ["panel", "people", ["tr[data-person] >> nth=1 >> button[aria-expanded] >> nth=0"], "nine"],
  ["posts", "people", ["section[aria-labelledby=whom-to-see] >> nth=0", "div + section > h3 button"], "nine"],
  [
    "grid",
    "people",
    ["section[aria-labelledby=whom-to-see] + section h3 button", "details summary >> nth=0"],
    "nine",
  ],
  ["several", "people", ["tr[data-person] input >> nth=1", "tr[data-person] input >> nth=3"], "nine"],
  ["aged", "assess", ["h3 button >> nth=3", "h3 button >> nth=2"], "aged"],
  ["offer", "assess", [], "empty"],
  ["quick", "assess", ["[data-first] button"], "empty"],
  ["quickItem", "assess", ["[data-first] button", "footer button >> nth=1"], "empty"],
  ["quickRole", "assess", ["[data-first] button"]],
];

/** The seven stages of a tab: 320 px, and the sidebar's first width, which is the same beside any window. */
const stages: Shot[] = ["guide", "assess"].flatMap((tab) =>
  [320, 380].flatMap((width) =>
    languages.flatMap((language) =>
      themes.flatMap((theme) =>
        [1, 2, 3, 4, 5, 6, 7].map((stage) => ({
          name: `stages-${tab}-${width}-${language}-${theme}-${stage}`,
          sheet: `stages-${tab}-${width}-${language}-${theme}`,
          scene: "full",
          tab,
          width,
          language,
          theme,
          click: [
            tab === "guide"
              ? `figure ol li:nth-child(${stage}) button`
              : `fieldset button >> nth=${stage - 1}`,
          ],
          height: 2700,
        })),
      ),
    ),
  ),
);

const shots: Shot[] = [
  ...stages,
  ...opened.flatMap(([name, tab, click, scene = "full"]) =>
    languages.map((language) => ({
      name: `open-${name}-380-${language}`,
      scene,
      tab,
      width: 380,
      language,
      theme: language === "en" ? "light" : "dark",
      click,
      height: ["panel", "posts", "grid"].includes(name) ? 2400 : 1000,
    })),
  ),
  ...["guide", "assess", "people", "plan"].flatMap((tab) => [
    ...everyLook("full", tab),
    ...everyLook("empty", tab),
    ...(tab === "people" ? [...everyLook("nine", tab), ...everyLook("many", tab)] : []),
  ]),
  ...["late", "unsure", "aligned", "won", "lost", "letGo"].flatMap((scene) =>
    languages.map((language) => ({
      name: `deal-${scene}-380-${language}`,
      scene,
      tab: "guide",
      width: 380,
      language,
      theme: "light",
      height: 1500,
    })),
  ),
  ...[...states, "readOnly", "diskFull", "noDatabase"].flatMap((scene) =>
    languages.map((language) => ({
      name: `state-${scene}-${language}`,
      scene,
      tab: "guide",
      width: 380,
      language,
      theme: "light",
      height: 620,
    })),
  ),
];

const security =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'";

async function main(): Promise<void> {
  await rm(bundle, { recursive: true, force: true });
  await mkdir(bundle, { recursive: true });
  await build({
    entryPoints: { page: join(project, "test/support/preview/page.tsx") },
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: bundle,
    jsx: "automatic",
    loader: { ".module.css": "local-css" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  await writeFile(
    join(bundle, "index.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>`,
  );
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
    const body = await readFile(join(bundle, path === "/" ? "index.html" : path)).catch(() => null);
    response
      .writeHead(body ? 200 : 404, { "content-type": type, "content-security-policy": security })
      .end(body ?? "");
  }).listen(0);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const wanted = shots.filter(({ name }) => name.includes(filter));
  for (const shot of wanted) await take(shot);
  for (const sheet of new Set(wanted.flatMap(({ sheet = [] }) => sheet))) {
    const pictures = wanted
      .filter((shot) => shot.sheet === sheet)
      .map(({ name }) => join(out, `${name}.png`));
    await writeSheet(browser, pictures, join(out, `sheet-${sheet}.png`));
  }
  await browser.close();
  server.close();

  async function take({
    name,
    scene,
    tab,
    width,
    language,
    theme,
    height = 900,
    click = [],
  }: Shot): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5 });
    page.on("console", (message) => message.type() === "error" && console.log(`${name}: ${message.text()}`));
    page.on("pageerror", (error) => console.log(`${name}: ${error.message}`));
    await page.goto(`http://localhost:${port}/?${new URLSearchParams({ scene, tab, language, theme })}`);
    await page
      .waitForSelector("h1, h2", { timeout: 10_000 })
      .catch(() => console.log(`${name}: nothing came`));
    await page
      .waitForFunction(() => !document.querySelector("[role=tabpanel] [class*=bone]"), null, {
        timeout: 10_000,
      })
      .catch(() => console.log(`${name}: still loading after 10 s`));
    await untilAtRest(page);
    for (const selector of click) await page.locator(selector).first().click();
    await untilAtRest(page);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("body *")]
        .filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1 && element.innerText?.trim(),
        )
        .map((element) => element.innerText.slice(0, 40))
        .slice(0, 3),
    );
    if (cut.length > 0) console.log(`${name}: leaves the frame: ${cut.join(" | ")}`);
    await page.screenshot({ path: join(out, `${name}.png`) });
    await page.close();
  }
}

await main();
