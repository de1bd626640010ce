import { demoOpportunity } from "../../support/demo-opportunity.ts";
import type { Measure } from "../measure.ts";
import { frames, noticed, watchPage } from "../page-watch.ts";
import { paired } from "../result.ts";
import { type Side, untilRead } from "../rig.ts";

const PRESSES = 8;
/** What the browser doesn't tell was shown within a frame. */
const A_FRAME = 16;

/** Presses on the CRM's own buttons, the heads of its sections, while a record is read and while it rests. */
export const ownButtons: Measure = {
  id: "buttons",
  async run(rig, size) {
    const page = "Lightning, the CRM's own buttons pressed";
    const one = async (side: Side) => {
      const opened = await side.open("");
      await watchPage(opened.cdp);
      await opened.page.goto(`https://ssm-demo.lightning.force.com${demoOpportunity}?lang=en_US&bulk=5000`);
      await opened.page.waitForFunction("document.documentElement.dataset.ssmDemo === 'ready'");
      const head = opened.page.getByRole("button", { expanded: true }).first();
      const box = await head.boundingBox();
      if (!box) throw new Error("The page has no section to fold.");
      const press = async () => {
        for (let time = 0; time < PRESSES; time++) {
          await opened.page.mouse.click(box.x + 12, box.y + box.height / 2);
          await frames(opened.page, 4);
        }
      };
      await press();
      await untilRead(side, opened.page);
      await press();
      await frames(opened.page, 10);
      const { presses, longFrames, blocked } = await noticed(opened.page);
      await opened.done();
      const all = [
        ...presses,
        ...Array<number>(Math.max(0, 2 * PRESSES - presses.length)).fill(A_FRAME),
      ].sort((a, b) => a - b);
      return {
        usual: all[Math.floor(all.length / 2)] ?? A_FRAME,
        worst: all.at(-1) ?? A_FRAME,
        longFrames,
        blocked,
      };
    };
    const { withUs, without } = await rig.pairs(size.pairs, page, one);
    const rows = [
      { key: "usual", what: "press to next frame, median of a run", unit: "ms" },
      { key: "worst", what: "press to next frame, worst of a run (INP)", unit: "ms" },
      { key: "longFrames", what: "long animation frames meanwhile", unit: "count" },
      { key: "blocked", what: "held up by long animation frames", unit: "ms" },
    ] as const;
    return rows.map(({ key, what, unit }) =>
      paired(
        { id: `buttons-${key}`, page, what, unit },
        withUs.map((run) => run[key]),
        without.map((run) => run[key]),
      ),
    );
  },
};
