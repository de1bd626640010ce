import type { Frame } from "playwright-core";
import { nativeDemoOrg } from "../../support/browser/helpers.ts";
import { demoOpportunity } from "../../support/demo-opportunity.ts";
import type { Measure } from "../measure.ts";
import { counters, frames, noticed, watchPage } from "../page-watch.ts";
import { alone, attributed, paired, type Result } from "../result.ts";
import { type Opened, type Side, untilRead } from "../rig.ts";
import { type Cost, costOf, type Trace, traced } from "../trace.ts";
import { compared, kilobytesOf, loadRows } from "./compared.ts";

const bulk = `${demoOpportunity}?lang=en_US&bulk=50000&rerender=0`;

interface Loaded {
  readonly cost: Cost;
  /** Of one more reading, where it was caused. */
  readonly anew: Cost | null;
  readonly loaded: number;
  readonly shift: number;
  readonly longTasks: number;
  readonly longFrames: number;
  readonly blocked: number;
  readonly heap: number;
}

/** One load until the sidebar has read all, or, without us, until the page has drawn the same. */
async function loadOnce(side: Side, url: string, isOpen: boolean): Promise<Loaded> {
  const opened = await side.open("");
  await watchPage(opened.cdp);
  let sidebar: Frame | null = null;
  const trace = await traced(opened.cdp, side.isRead, async () => {
    await opened.page.goto(url);
    sidebar = await untilRead(side, opened.page);
    await frames(opened.page, 30);
  });
  const seen = await noticed(opened.page);
  const [loaded] = await opened.page.evaluate(() =>
    performance
      .getEntriesByType("navigation")
      .map((entry) => (entry as PerformanceNavigationTiming).loadEventEnd),
  );
  const again = sidebar && isOpen ? await readAnew(opened, sidebar) : null;
  const { heap } = await counters(opened.cdp);
  await opened.done();
  return {
    ...seen,
    heap,
    cost: costOf(trace, side.isOwn),
    anew: again === null ? null : costOf(again, (url) => side.isOwn(url) && reading.test(url)),
    loaded: loaded ?? Number.NaN,
  };
}

/** The scripts that watch and read; what the dock and the chips do meanwhile is no reading. */
const reading = /\/(?:crm|read|record)-page\./;

/** One more reading of the record at rest: it is called otherwise from now on, until the sidebar calls it so. */
async function readAnew({ page, cdp }: Opened, sidebar: Frame): Promise<Trace | null> {
  const name = await sidebar.getByRole("heading", { level: 1 }).textContent();
  return traced(cdp, true, async () => {
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
}

const rowsOf = (name: string, page: string, isOpen: boolean, withUs: Loaded[], without: Loaded[]) => {
  const of = <K extends "loaded" | "shift" | "longTasks" | "longFrames" | "blocked" | "heap">(key: K) =>
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
    paired({ id: id("frames"), page, what: "long animation frames", unit: "count" }, ...of("longFrames")),
    paired(
      { id: id("blocked"), page, what: "held up by long animation frames", unit: "ms" },
      ...of("blocked"),
    ),
    paired({ id: id("heap"), page, what: "JS heap of the page, once read", unit: "MB" }, ...of("heap")),
  ] satisfies Result[];
};

/** `isOpen`: its texts can be reached from outside, so that one more reading can be caused. */
export const load: Measure = {
  id: "load",
  async run(rig, size) {
    const page = "Lightning, synthetic shadow, 50,000 elements";
    const url = `https://ssm-demo.lightning.force.com${bulk}`;
    const others = await rig.others();
    const taken = await rig.turns(
      size.pairs,
      page,
      (at) => [rig.withUs, rig.without, ...(at < size.compared ? others : [])],
      (side) => loadOnce(side, url, true),
    );
    return [
      ...rowsOf("synthetic", page, true, taken.get("ours") ?? [], taken.get("none") ?? []),
      alone(
        { id: "load-bytes", page, what: "our scripts that the page runs", unit: "KB" },
        (taken.get("ours") ?? []).map(({ cost }) => kilobytesOf(cost, rig.withUs)),
      ),
      ...compared("Lightning, 50,000 elements", [rig.withUs, ...others], taken, loadRows),
    ];
  },
};

/** A page whose shadow roots are real and closed. Fewer pairs: it differs from the other by what one step takes. */
export const loadNative: Measure = {
  id: "native",
  async run(rig, size) {
    const page = "Lightning, native shadow, 50,000 elements";
    const { withUs, without } = await rig.pairs(size.longPairs, page, (side) =>
      loadOnce(side, `${nativeDemoOrg}${bulk}`, false),
    );
    return rowsOf("native", page, false, withUs, without);
  },
};
