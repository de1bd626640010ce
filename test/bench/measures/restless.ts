import { demoOpportunity } from "../../support/demo-opportunity.ts";
import type { Measure } from "../measure.ts";
import { noticed, taskSeconds, watchPage } from "../page-watch.ts";
import { attributed, paired } from "../result.ts";
import { type Side, untilRead } from "../rig.ts";
import { costOf, traced } from "../trace.ts";
import { compared } from "./compared.ts";

/** A record page that re-renders 60 times a second, left alone. */
export const restless: Measure = {
  id: "restless",
  async run(rig, size) {
    const page = "Lightning re-rendering 60 times a second";
    const address = `https://ssm-demo.lightning.force.com${demoOpportunity}?lang=en_US&rerender=16&bulk=0`;
    const one = async (side: Side) => {
      const seconds = side.id === "ours" || side.id === "none" ? size.seconds : size.comparedSeconds;
      const opened = await side.open("");
      await watchPage(opened.cdp);
      await opened.page.goto(address);
      await untilRead(side, opened.page);
      const earlier = await noticed(opened.page);
      const before = await taskSeconds(opened.cdp);
      const trace = await traced(opened.cdp, side.isRead, () =>
        opened.page.evaluate(`new Promise((done) => setTimeout(done, ${seconds * 1000}))`),
      );
      const busy = ((await taskSeconds(opened.cdp)) - before) / seconds;
      const later = await noticed(opened.page);
      await opened.done();
      const aMinute = 60 / seconds;
      return {
        cost: costOf(trace, side.isOwn),
        seconds,
        busy: busy * 100,
        longFrames: (later.longFrames - earlier.longFrames) * aMinute,
      };
    };
    const others = await rig.others();
    const taken = await rig.turns(
      size.longPairs,
      page,
      (at) => [rig.withUs, rig.without, ...(at < size.compared ? others : [])],
      one,
    );
    const [withUs, without] = [taken.get("ours") ?? [], taken.get("none") ?? []];
    const costs = withUs.map(({ cost }) => cost);
    return [
      attributed(
        { id: "restless-ours", page, what: "our share of the main thread", unit: "%", budget: 0.5 },
        costs,
        "total",
        (ms) => ms / (size.seconds * 10),
      ),
      attributed(
        { id: "restless-minute", page, what: "our main-thread time in a minute", unit: "ms" },
        costs,
        "total",
        (ms) => (ms / size.seconds) * 60,
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
      paired(
        { id: "restless-frames", page, what: "long animation frames in a minute", unit: "count" },
        withUs.map(({ longFrames }) => longFrames),
        without.map(({ longFrames }) => longFrames),
      ),
      ...compared(page, [rig.withUs, ...others], taken, [
        {
          key: "restless",
          what: "share of the main thread",
          unit: "%",
          of: ({ cost, seconds }) => cost.total / (seconds * 10),
        },
      ]),
    ];
  },
};
