import type { Page } from "playwright-core";
import type { Helpers } from "../../support/browser/helpers.ts";
import { browserWith } from "../database.ts";
import type { Measure } from "../measure.ts";
import { growing, ONE, type Series } from "./growing.ts";

/** Milliseconds for a view of 10,000 opportunities. */
const BUDGET = 100;

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

async function walk(
  ssm: Helpers,
  times: number,
  note: (id: string, what: string, ms: number) => void,
): Promise<void> {
  const page = await ssm.extensionPage("tabs/workspace.html#/library");
  await page.locator("main h1").waitFor();
  // A tab that opened meanwhile would leave this one undrawn.
  await page.bringToFront();
  for (const { id, what, hash, ready } of places) {
    // The first time fetches the view's own files: an opening, not a change of place.
    for (let time = -1; time < times; time++) {
      await leave(page);
      const ms = await go(page, hash, ready);
      if (time >= 0) note(id, what, ms);
    }
  }
  const rows = "[role=grid] [role=row]";
  await go(page, "#/pipeline", rows);
  for (let time = 0; time < times; time++) {
    const text = time % 2 === 0 ? "Acme" : "";
    const typed = `const box = document.querySelector("main input[type=search]");
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(box, ${JSON.stringify(text)});
      box.dispatchEvent(new Event("input", { bubbles: true }))`;
    note("search", "pipeline, one search", await until(page, typed, rows));
    const sorted = `document.querySelectorAll("main [role=columnheader] button")[${time % 2}].click()`;
    note("sort", "pipeline, sorted anew", await until(page, sorted, rows));
  }
  await page.close();
}

/** The workspace's views over databases of several sizes, and how their time grows with it. */
export const workspace: Measure = {
  id: "workspace",
  async run(rig, size) {
    const series = new Map<string, Series>();
    for (const times of size.databases) {
      const opportunities = Math.round(ONE * times);
      const { ssm, close } = await browserWith(opportunities, rig.say);
      try {
        await walk(ssm, times > 1 ? size.timesInLarge : size.pairs, (id, what, ms) => {
          const one = series.get(id) ?? { id, what, taken: new Map(), budget: BUDGET };
          series.set(id, one);
          one.taken.set(opportunities, [...(one.taken.get(opportunities) ?? []), ms]);
        });
        rig.say(`  workspace: ${opportunities.toLocaleString("en")} opportunities`);
      } finally {
        await close();
      }
    }
    return growing("workspace", [...series.values()]);
  },
};
