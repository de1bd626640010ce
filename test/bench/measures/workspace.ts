import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { type Helpers, helpersOf } from "../../support/browser/helpers.ts";
import { launchBrowser } from "../../support/browser/launch.ts";
import { seedBrowser } from "../../support/browser/seeded.ts";
import type { Measure } from "../measure.ts";
import { alone, type Result } from "../result.ts";
import { summarise } from "../stats.ts";

/** Opportunities of one measure of size: a large team's year. */
const ONE = 10_000;
/** Figures of one place at each size, smallest first. */
type Found = Map<string, { what: string; budget: number | undefined; taken: number[] }>;

interface Step {
  readonly id: string;
  readonly what: string;
  /** A place in the workspace. */
  readonly hash: string;
  /** Stands in the place once it shows its data. */
  readonly ready: string;
}

const deal = encodeURIComponent("salesforce:seed:opportunity:006000000000000007");
const account = encodeURIComponent("salesforce:seed:account:001000000000000002");
const places: readonly Step[] = [
  { id: "table", what: "pipeline, table", hash: "#/pipeline", ready: "[role=grid] [role=row]" },
  { id: "since", what: "pipeline, since …", hash: "#/pipeline/since", ready: "fieldset" },
  { id: "review", what: "pipeline, review", hash: "#/pipeline/review", ready: "nav" },
  { id: "results", what: "pipeline, results", hash: "#/pipeline/results", ready: "table" },
  { id: "recent", what: "opportunities seen last", hash: "#/recent", ready: "table" },
  { id: "account", what: "account", hash: `#/account/${account}`, ready: "article h1" },
  { id: "forms", what: "deal, forms", hash: `#/deal/${deal}/forms`, ready: "a[href*=form]" },
  { id: "timeline", what: "deal, timeline", hash: `#/deal/${deal}/timeline`, ready: "ol li" },
  { id: "sheet", what: "deal, review sheet", hash: `#/deal/${deal}/sheet`, ready: "article h2" },
  { id: "map", what: "deal, relationship map", hash: `#/deal/${deal}/map`, ready: ".react-flow__node" },
];

/** From a step in the page until what it leads to has been painted, no skeleton left; in milliseconds. */
const until = (page: Page, step: string, ready: string): Promise<number> =>
  page.evaluate(`new Promise((done, fail) => {
    const began = performance.now();
    ${step};
    const look = () => {
      const main = document.querySelector("main");
      const isThere = main.querySelector(${JSON.stringify(ready)})
        && !main.querySelector("[data-bench-left], div[aria-hidden=true] > span[aria-hidden=true]");
      if (isThere) requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
      else if (performance.now() - began > 60000) fail(new Error("Never shown: " + location.hash));
      else requestAnimationFrame(look);
    };
    look();
  })`);

/** To another place; what stands here until then is no sign of it. */
const go = (page: Page, hash: string, ready: string): Promise<number> =>
  until(
    page,
    `document.querySelector("main").firstElementChild.dataset.benchLeft = "";
    location.hash = ${JSON.stringify(hash)}`,
    ready,
  );

/** The same place twice takes the way through another one, whose own work is over by then. */
async function leave(page: Page): Promise<void> {
  await go(page, "#/data", "h1");
  await page.evaluate("new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)))");
}

async function walk(ssm: Helpers, found: Found, times: number): Promise<void> {
  const page = await ssm.extensionPage("tabs/workspace.html#/library");
  const note = (id: string, what: string, ms: number, budget: number | undefined) => {
    const known = found.get(id) ?? { what, budget, taken: [] };
    known.taken.push(ms);
    found.set(id, known);
  };
  await page.locator("main h1").waitFor();
  // A tab that opened meanwhile would leave this one undrawn.
  await page.bringToFront();
  for (const { id, what, hash, ready } of places) {
    // The first time fetches the view's own files: an opening, not a change of place.
    for (let time = -1; time < times; time++) {
      await leave(page);
      const ms = await go(page, hash, ready);
      if (time >= 0) note(id, what, ms, 100);
    }
  }
  const rows = "[role=grid] [role=row]";
  await go(page, "#/pipeline", rows);
  for (let time = 0; time < times; time++) {
    const text = time % 2 === 0 ? "Acme" : "";
    const typed = `const box = document.querySelector("main input[type=search]");
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(box, ${JSON.stringify(text)});
      box.dispatchEvent(new Event("input", { bubbles: true }))`;
    note("search", "pipeline, one search", await until(page, typed, rows), 100);
    const sorted = `document.querySelectorAll("main [role=columnheader] button")[${time % 2}].click()`;
    note("sort", "pipeline, sorted anew", await until(page, sorted, rows), 100);
  }
  await page.close();
}

/** A browser whose database holds so many opportunities: made once, and kept beside the build. */
async function browserWith(opportunities: number, say: (line: string) => void) {
  const folder = resolve(import.meta.dirname, "../../output/bench", `${opportunities}`);
  const mark = join(folder, "seeded");
  if (!existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const running = await launchBrowser({ userDataDir: folder, window: { width: 1440, height: 900 } });
  const ssm = helpersOf(running);
  if (!existsSync(mark)) {
    say(`  a database of ${opportunities} opportunities is being made`);
    await seedBrowser(ssm, opportunities);
    writeFileSync(mark, "");
  }
  return { ssm, close: () => running.close() };
}

/** The workspace's views over databases of several sizes, and how their time grows with it. */
export const workspace: Measure = {
  id: "workspace",
  async run(rig, size) {
    const sizes: { opportunities: number; found: Found }[] = [];
    for (const times of size.databases) {
      const opportunities = ONE * times;
      const { ssm, close } = await browserWith(opportunities, rig.say);
      try {
        const found: Found = new Map();
        await walk(ssm, found, size.pairs);
        sizes.push({ opportunities, found });
        rig.say(`  workspace: ${opportunities} opportunities`);
      } finally {
        await close();
      }
    }
    return sizes.flatMap(({ opportunities, found }) =>
      [...found].map(([id, { what, budget, taken }]): Result => {
        const page = `workspace, ${opportunities.toLocaleString("en")} opportunities`;
        const question = { id: `workspace-${opportunities}-${id}`, page, what, unit: "ms" as const };
        const smallest = sizes[0];
        const before = smallest?.found.get(id)?.taken ?? [];
        const isFirst = smallest?.opportunities === opportunities;
        const growth = Math.log(summarise(taken).median / summarise(before).median);
        return alone(
          {
            ...question,
            ...(isFirst && opportunities <= ONE && budget !== undefined ? { budget } : {}),
            ...(isFirst || !smallest
              ? {}
              : {
                  note: `grows as n^${(growth / Math.log(opportunities / smallest.opportunities)).toFixed(2)}`,
                }),
          },
          taken,
        );
      }),
    );
  },
};
