import { opportunitiesOf } from "../../crm-pages/salesforce/expected.ts";
import type { Measure } from "../measure.ts";
import { counters, frames } from "../page-watch.ts";
import { paired, type Unit } from "../result.ts";
import { type Side, untilRead } from "../rig.ts";

const records = opportunitiesOf();

/** Record after record in one tab: what grows between a tenth of the way and its end, after garbage collection. */
export const leak: Measure = {
  id: "leak",
  async run(rig, size) {
    const page = `Lightning, ${size.leakHops} record changes in one tab`;
    const one = async (side: Side) => {
      const opened = await side.open(
        `/lightning/r/Opportunity/${records[0]?.id}/view?lang=en_US&bulk=0&rerender=0`,
      );
      await untilRead(side, opened.page);
      const hop = async (from: number, to: number) => {
        for (let at = from; at < to; at++) {
          await opened.page.evaluate(
            `ssmDemo.navigate("/lightning/r/Opportunity/${records[at % records.length]?.id}/view")`,
          );
          await frames(opened.page, 6);
        }
        await opened.page.evaluate(`ssmDemo.navigate("/lightning/r/Opportunity/${records[0]?.id}/view")`);
        await untilRead(side, opened.page);
        await frames(opened.page, 30);
        return counters(opened.cdp);
      };
      // Once every record has been shown twice: a page keeps those it left, hidden, each with our chips.
      const before = await hop(1, Math.max(2 * records.length, Math.round(size.leakHops / 10)));
      const after = await hop(1, size.leakHops);
      await opened.done();
      return {
        heap: after.heap - before.heap,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
      };
    };
    const { withUs, without } = await rig.pairs(1, page, one);
    const grown = (key: "heap" | "nodes" | "listeners", what: string, unit: Unit) =>
      paired(
        { id: `leak-${key}`, page, what, unit },
        withUs.map((run) => run[key]),
        without.map((run) => run[key]),
      );
    return [
      grown("heap", "growth of the page's JS heap", "MB"),
      grown("nodes", "growth of DOM nodes", "count"),
      grown("listeners", "growth of listeners", "count"),
    ];
  },
};
