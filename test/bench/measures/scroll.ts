import type { Measure } from "../measure.ts";
import { noticed, watchPage } from "../page-watch.ts";
import { gridAddress } from "../pages/grid.ts";
import { attributed, paired } from "../result.ts";
import type { Side } from "../rig.ts";
import { costOf, traced } from "../trace.ts";

/** A list of 5,000 rows, scrolled by the wheel from end to end. */
export const scroll: Measure = {
  id: "scroll",
  async run(rig, size) {
    const page = "list of 5,000 rows, scrolled";
    const one = async (side: Side) => {
      const opened = await side.open("");
      await watchPage(opened.cdp);
      await opened.page.goto(gridAddress);
      if (side.ssm) await side.ssm.sidebarFrame(opened.page, 30_000);
      await opened.page.mouse.move(400, 400);
      const started = Date.now();
      const trace = await traced(opened.cdp, side.isRead, async () => {
        for (let turn = 0; turn < size.turns; turn++) await opened.page.mouse.wheel(0, 600);
      });
      const seconds = (Date.now() - started) / 1000;
      const seen = await noticed(opened.page);
      await opened.done();
      return { cost: costOf(trace, side.isOwn), seconds, ...seen };
    };
    const { withUs, without } = await rig.pairs(size.pairs, page, one);
    return [
      attributed(
        { id: "scroll-ours", page, what: "our share of the main thread", unit: "%", budget: 0.5 },
        withUs.map(({ cost }) => cost),
        "total",
        (ms, at) => ms / ((withUs[at]?.seconds ?? Number.NaN) * 10),
      ),
      paired(
        { id: "scroll-tasks", page, what: "long tasks", unit: "count" },
        withUs.map(({ longTasks }) => longTasks),
        without.map(({ longTasks }) => longTasks),
      ),
      paired(
        { id: "scroll-frames", page, what: "long animation frames", unit: "count" },
        withUs.map(({ longFrames }) => longFrames),
        without.map(({ longFrames }) => longFrames),
      ),
      paired(
        { id: "scroll-shift", page, what: "layout shift", unit: "score" },
        withUs.map(({ shift }) => shift),
        without.map(({ shift }) => shift),
      ),
    ];
  },
};
