import type { Measure } from "../measure.ts";
import { paired } from "../result.ts";
import { ordinaryHost, type Side } from "../rig.ts";

/** A site that is no CRM: nothing of ours may run there. */
export const ordinary: Measure = {
  id: "ordinary",
  async run(rig, size) {
    const page = "a site that is no CRM";
    const one = async (side: Side) => {
      const opened = await side.open("");
      let scripts = 0;
      opened.cdp.on("Runtime.executionContextCreated", ({ context }) => {
        if (context.origin.startsWith("chrome-extension://")) scripts += 1;
      });
      await opened.cdp.send("Runtime.enable");
      await opened.page.goto(`https://${ordinaryHost}/`);
      const [loaded] = await opened.page.evaluate(() =>
        performance
          .getEntriesByType("navigation")
          .map((entry) => (entry as PerformanceNavigationTiming).loadEventEnd),
      );
      await opened.done();
      return { scripts, loaded: loaded ?? Number.NaN };
    };
    const { withUs, without } = await rig.pairs(size.pairs, page, one);
    return [
      paired(
        {
          id: "ordinary-scripts",
          page,
          what: "worlds of an extension in the page",
          unit: "count",
          budget: 0,
        },
        withUs.map(({ scripts }) => scripts),
        without.map(({ scripts }) => scripts),
      ),
      paired(
        { id: "ordinary-load", page, what: "load event", unit: "ms" },
        withUs.map(({ loaded }) => loaded),
        without.map(({ loaded }) => loaded),
      ),
    ];
  },
};
