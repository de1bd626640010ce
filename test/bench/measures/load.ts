import type { Frame } from "playwright-core";
import { nativeDemoOrg } from "../../support/browser/helpers.ts";
import { demoOpportunity } from "../../support/demo-opportunity.ts";
import type { Measure } from "../measure.ts";
import { frames, noticed, watchPage } from "../page-watch.ts";
import { alone, attributed, paired, type Result } from "../result.ts";
import { isPageScript, type Opened, type Side, untilRead } from "../rig.ts";
import { type Cost, costOf, traced } from "../trace.ts";

const bulk = `${demoOpportunity}?lang=en_US&bulk=50000&rerender=0`;

/** One load until the sidebar has read all, or, without us, until the page has drawn the same. */
async function loadOnce(side: Side, url: string, isOpen: boolean) {
  const opened = await side.open("");
  await watchPage(opened.cdp);
  const started = Date.now();
  let sidebar: Frame | null = null;
  const events = await traced(opened.cdp, async () => {
    await opened.page.goto(url);
    sidebar = await untilRead(side, opened.page);
    await frames(opened.page, 30);
  });
  const took = Date.now() - started;
  const seen = await noticed(opened.page);
  const [loaded] = await opened.page.evaluate(() =>
    performance
      .getEntriesByType("navigation")
      .map((entry) => (entry as PerformanceNavigationTiming).loadEventEnd),
  );
  const cost = costOf(events, isPageScript);
  const anew = sidebar && isOpen ? await readAnew(opened, sidebar) : null;
  await opened.done();
  return { ...seen, cost, anew, took, loaded: loaded ?? Number.NaN };
}

/** One more reading of the record at rest: it is called otherwise from now on, until the sidebar calls it so. */
async function readAnew({ page, cdp }: Opened, sidebar: Frame): Promise<Cost> {
  const name = await sidebar.getByRole("heading", { level: 1 }).textContent();
  const events = await traced(cdp, async () => {
    await page.evaluate(
      `{
        const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        const same = [];
        while (texts.nextNode()) if (texts.currentNode.data.trim() === ${JSON.stringify(name)}) same.push(texts.currentNode);
        for (const text of same) text.data += " II";
      }`,
    );
    await sidebar.getByRole("heading", { level: 1, name: `${name} II` }).waitFor();
  });
  return costOf(events, isPageScript);
}

/** `isOpen`: its texts can be reached from outside, so that one more reading can be caused. */
async function ofOrg(
  name: string,
  origin: string,
  isOpen: boolean,
  run: Parameters<Measure["run"]>,
): Promise<Result[]> {
  const [rig, size] = run;
  const page = `Lightning, ${name} shadow, 50,000 elements`;
  const { withUs, without } = await rig.pairs(size.pairs, page, (side) =>
    loadOnce(side, `${origin}${bulk}`, isOpen),
  );
  const of = <K extends "loaded" | "shift" | "longTasks">(key: K) =>
    [withUs.map((one) => one[key]), without.map((one) => one[key])] as const;
  const costs = withUs.map(({ cost }) => cost);
  const id = (what: string) => `load-${name}-${what}`;
  return [
    attributed(
      { id: id("until"), page, what: "our main-thread time until load", unit: "ms", budget: 5 },
      costs,
      "untilLoad",
    ),
    attributed(
      { id: id("piece"), page, what: "our longest single piece", unit: "ms", budget: 5 },
      costs,
      "longest",
    ),
    attributed(
      {
        id: id("reading"),
        page,
        what: "all our time until everything is read, frame and chips included",
        unit: "ms",
      },
      costs,
      "total",
    ),
    ...(isOpen
      ? [
          attributed(
            { id: id("anew"), page, what: "our time for one full reading", unit: "ms", budget: 30 },
            withUs.flatMap(({ anew }) => anew ?? []),
            "total",
          ),
        ]
      : []),
    alone(
      { id: id("compile"), page, what: "compiling and starting our scripts", unit: "ms" },
      costs.map(({ compile }) => compile),
    ),
    paired({ id: id("load"), page, what: "load event", unit: "ms" }, ...of("loaded")),
    paired({ id: id("shift"), page, what: "layout shift", unit: "score" }, ...of("shift")),
    paired({ id: id("tasks"), page, what: "long tasks", unit: "count" }, ...of("longTasks")),
  ];
}

export const load: Measure = {
  id: "load",
  run: async (...run) => [
    ...(await ofOrg("synthetic", "https://ssm-demo.lightning.force.com", true, run)),
    ...(await ofOrg("native", nativeDemoOrg, false, run)),
  ],
};
