import { demoOpportunity } from "../../support/demo-opportunity.ts";
import type { Measure } from "../measure.ts";
import { counters } from "../page-watch.ts";
import { alone } from "../result.ts";
import { untilRead } from "../rig.ts";

/** The sidebar's own opening, and the worker's first answer after its sleep. */
export const cold: Measure = {
  id: "cold",
  async run(rig, size) {
    const side = rig.withUs;
    const { ssm } = side;
    if (!ssm) return [];
    await side.context.addInitScript(`if (location.pathname === "/tabs/sidebar.html") {
      const look = () => {
        if (document.querySelector("[role=tab]")) globalThis.benchUsable = performance.now();
        else requestAnimationFrame(look);
      };
      look();
    }`);
    const opening: number[] = [];
    const answers: number[] = [];
    const heaps: number[] = [];
    for (let time = 0; time < size.pairs; time++) {
      const began = Date.now();
      const opened = await side.open(`${demoOpportunity}?lang=en_US&bulk=0&rerender=0`);
      const frame = await untilRead(side, opened.page);
      if (!frame) return [];
      opening.push(Number(await frame.evaluate("globalThis.benchUsable")));
      const inside = await side.context.newCDPSession(frame);
      heaps.push((await counters(inside)).heap);
      await inside.detach();
      await ssm.stopServiceWorker();
      answers.push(
        Number(
          await frame.evaluate(`(async () => {
            const began = performance.now();
            await chrome.runtime.sendMessage({ name: "records/changed", opportunityKey: "none" });
            return performance.now() - began;
          })()`),
        ),
      );
      await opened.done();
      rig.say(`  cold: ${time + 1} of ${size.pairs}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    }
    const page = "Lightning, record page opened anew";
    return [
      alone({ id: "cold-sidebar", page, what: "sidebar open to usable", unit: "ms", budget: 300 }, opening),
      alone(
        { id: "cold-worker", page, what: "service worker's first answer after its sleep", unit: "ms" },
        answers,
      ),
      alone({ id: "cold-heap", page, what: "JS heap of the sidebar", unit: "MB" }, heaps),
    ];
  },
};
