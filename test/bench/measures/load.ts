import { nativeDemoOrg } from "../../support/browser/helpers.ts";
import { demoOpportunity } from "../../support/demo-opportunity.ts";
import type { Measure } from "../measure.ts";
import { frames, noticed, watchPage } from "../page-watch.ts";
import { attributed, paired, type Result } from "../result.ts";
import { isPageScript, type Side, untilRead } from "../rig.ts";
import { costOf, traced } from "../trace.ts";

const bulk = `${demoOpportunity}?lang=en_US&bulk=50000&rerender=0`;

/** One load until the sidebar has read all, or, without us, until the page has drawn the same. */
async function loadOnce(side: Side, url: string) {
  const opened = await side.open("");
  await watchPage(opened.cdp);
  const started = Date.now();
  const events = await traced(opened.cdp, async () => {
    await opened.page.goto(url);
    await untilRead(side, opened.page);
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
  await opened.done();
  return { ...seen, cost, took, loaded: loaded ?? Number.NaN };
}

async function ofOrg(name: string, origin: string, run: Parameters<Measure["run"]>): Promise<Result[]> {
  const [rig, size] = run;
  const page = `Lightning, ${name} shadow, 50,000 elements`;
  const { withUs, without } = await rig.pairs(size.pairs, page, (side) => loadOnce(side, `${origin}${bulk}`));
  const of = <K extends "loaded" | "shift" | "longTasks">(key: K) =>
    [withUs.map((one) => one[key]), without.map((one) => one[key])] as const;
  const costs = withUs.map(({ cost }) => cost);
  const id = (what: string) => `load-${name}-${what}`;
  return [
    attributed(
      { id: id("until"), page, what: "our main-thread time until load", unit: "ms", budget: 5 },
      costs,
      (cost) => cost.untilLoad,
    ),
    attributed(
      { id: id("piece"), page, what: "our longest single piece", unit: "ms", budget: 5 },
      costs,
      (cost) => cost.longest,
    ),
    attributed(
      {
        id: id("reading"),
        page,
        what: "our time for a full reading with frame and chips",
        unit: "ms",
        budget: 30,
      },
      costs,
      (cost) => cost.total,
    ),
    attributed(
      { id: id("compile"), page, what: "compiling and starting our scripts", unit: "ms" },
      costs,
      (cost) => cost.compile,
    ),
    paired({ id: id("load"), page, what: "load event", unit: "ms" }, ...of("loaded")),
    paired({ id: id("shift"), page, what: "layout shift", unit: "score" }, ...of("shift")),
    paired({ id: id("tasks"), page, what: "long tasks", unit: "count" }, ...of("longTasks")),
  ];
}

export const load: Measure = {
  id: "load",
  run: async (...run) => [
    ...(await ofOrg("synthetic", "https://ssm-demo.lightning.force.com", run)),
    ...(await ofOrg("native", nativeDemoOrg, run)),
  ],
};
