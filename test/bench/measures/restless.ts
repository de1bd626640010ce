import { demoOpportunity } from "../../support/demo-opportunity.ts";
import type { Measure } from "../measure.ts";
import { taskSeconds } from "../page-watch.ts";
import { attributed, paired } from "../result.ts";
import { isPageScript, type Side, untilRead } from "../rig.ts";
import { costOf, traced } from "../trace.ts";

/** A record page that re-renders 60 times a second, left alone. */
export const restless: Measure = {
  id: "restless",
  async run(rig, size) {
    const page = "Lightning re-rendering 60 times a second";
    const one = async (side: Side) => {
      const opened = await side.open(`${demoOpportunity}?lang=en_US&rerender=16&bulk=0`);
      await untilRead(side, opened.page);
      const before = await taskSeconds(opened.cdp);
      const events = await traced(opened.cdp, () =>
        opened.page.evaluate(`new Promise((done) => setTimeout(done, ${size.seconds * 1000}))`),
      );
      const busy = ((await taskSeconds(opened.cdp)) - before) / size.seconds;
      const cost = costOf(events, isPageScript);
      await opened.done();
      return { cost, busy: busy * 100 };
    };
    const { withUs, without } = await rig.pairs(size.longPairs, page, one);
    const costs = withUs.map(({ cost }) => cost);
    return [
      attributed(
        { id: "restless-ours", page, what: "our share of the main thread", unit: "%", budget: 0.5 },
        costs,
        "total",
        (ms) => ms / (size.seconds * 10),
      ),
      attributed(
        { id: "restless-piece", page, what: "our longest single piece", unit: "ms", budget: 5 },
        costs,
        "longest",
      ),
      paired(
        { id: "restless-busy", page, what: "main thread busy", unit: "%" },
        withUs.map(({ busy }) => busy),
        without.map(({ busy }) => busy),
      ),
    ];
  },
};
