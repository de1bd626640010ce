import { demoOpportunity } from "../../support/demo-opportunity.ts";
import { hypothesisExtension } from "../comparator.ts";
import type { Measure } from "../measure.ts";
import { frames } from "../page-watch.ts";
import { alone, type Result, type Unit } from "../result.ts";
import { type Side, untilRead } from "../rig.ts";
import { type Cost, costOf, traced } from "../trace.ts";

const large = `${demoOpportunity}?lang=en_US&bulk=50000&rerender=0`;
const restless = `${demoOpportunity}?lang=en_US&rerender=16&bulk=0`;
/** Scripts of whatever extension, in the page's own process. */
const anyScript = () => true;

/** Its sidebar stands on the page; ours has read the record besides. */
async function untilThere(side: Side, page: Parameters<typeof untilRead>[1]): Promise<void> {
  await untilRead(side, page);
  if (!side.ssm) await page.locator("hypothesis-sidebar").waitFor({ state: "attached" });
  await frames(page, 30);
}

async function loadOnce(side: Side): Promise<{ cost: Cost; bytes: number }> {
  const opened = await side.open("");
  const events = await traced(opened.cdp, async () => {
    await opened.page.goto(`https://ssm-demo.lightning.force.com${large}`);
    await untilThere(side, opened.page);
  });
  await opened.done();
  // Counted in a load of its own: a debugger makes scripts slower.
  const counted = await side.open("");
  let bytes = 0;
  counted.cdp.on("Debugger.scriptParsed", ({ url, length = 0 }) => {
    if (url.startsWith("chrome-extension://")) bytes += length;
  });
  await counted.cdp.send("Debugger.enable");
  await counted.page.goto(`https://ssm-demo.lightning.force.com${large}`);
  await untilThere(side, counted.page);
  await counted.done();
  return { cost: costOf(events, anyScript), bytes };
}

async function restlessOnce(side: Side, seconds: number): Promise<Cost> {
  const opened = await side.open("");
  await opened.page.goto(`https://ssm-demo.lightning.force.com${restless}`);
  await untilThere(side, opened.page);
  const events = await traced(opened.cdp, () =>
    opened.page.evaluate(`new Promise((done) => setTimeout(done, ${seconds * 1000}))`),
  );
  await opened.done();
  return costOf(events, anyScript);
}

/** The same pages with us and with the annotation sidebar of Hypothesis, by the same measures, in turn. */
export const compare: Measure = {
  id: "compare",
  async run(rig, size) {
    const other = await rig.sideWith(hypothesisExtension());
    const sides = [
      { name: "SSM Sidebar", id: "ours", side: rig.withUs },
      { name: "Hypothesis client", id: "theirs", side: other },
    ] as const;
    const loads = { ours: [], theirs: [] } as Record<"ours" | "theirs", { cost: Cost; bytes: number }[]>;
    const minutes = { ours: [], theirs: [] } as Record<"ours" | "theirs", Cost[]>;
    try {
      for (let time = 0; time < size.longPairs; time++) {
        for (const { id, side } of time % 2 === 0 ? sides : sides.toReversed()) {
          loads[id].push(await loadOnce(side));
          minutes[id].push(await restlessOnce(side, size.seconds));
        }
        rig.say(`  compare: pair ${time + 1} of ${size.longPairs}`);
      }
    } finally {
      await other.running.close();
    }
    return sides.flatMap(({ name, id }) => {
      const figure = (key: string, where: string, what: string, unit: Unit, values: number[]): Result =>
        alone({ id: `compare-${id}-${key}`, page: where, what: `${name}: ${what}`, unit }, values);
      const page = "compared: Lightning, 50,000 elements";
      const costs = loads[id].map(({ cost }) => cost);
      return [
        figure(
          "bytes",
          page,
          "scripts in the page",
          "KB",
          loads[id].map(({ bytes }) => bytes / 1000),
        ),
        figure(
          "compile",
          page,
          "compiling and starting",
          "ms",
          costs.map(({ compile }) => compile),
        ),
        figure(
          "until",
          page,
          "main thread until load",
          "ms",
          costs.map(({ untilLoad }) => untilLoad),
        ),
        figure(
          "total",
          page,
          "main thread until all stands",
          "ms",
          costs.map(({ total }) => total),
        ),
        figure(
          "piece",
          page,
          "longest single piece",
          "ms",
          costs.map(({ longest }) => longest),
        ),
        figure(
          "restless",
          "compared: Lightning re-rendering 60 times a second",
          "share of the main thread",
          "%",
          minutes[id].map(({ total }) => total / (size.seconds * 10)),
        ),
      ];
    });
  },
};
