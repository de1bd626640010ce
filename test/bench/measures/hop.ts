import type { Frame, Page } from "playwright-core";
import { opportunitiesOf } from "../../crm-pages/salesforce/expected.ts";
import type { Measure } from "../measure.ts";
import { alone, paired, type Result } from "../result.ts";
import { type Side, untilRead } from "../rig.ts";

const records = opportunitiesOf();
const addressOf = (at: number) => `/lightning/r/Opportunity/${records[at % records.length]?.id}/view`;
const nameOf = (at: number) => records[at % records.length]?.name ?? "";

/** When, by the wall clock, the page shows a record: a visible heading of it bears the name. */
const shownInPage = (page: Page, at: number): Promise<{ asked: number; shown: number }> =>
  page.evaluate(`new Promise((done) => {
    const now = () => performance.timeOrigin + performance.now();
    const asked = now();
    const id = ${JSON.stringify(records[at % records.length]?.id)};
    const look = () => (ssmDemo.recordsInDom().at(-1) === id && document.title.includes(${JSON.stringify(nameOf(at))})
      ? done({ asked, shown: now() })
      : requestAnimationFrame(look));
    ssmDemo.navigate(${JSON.stringify(addressOf(at))});
    look();
  })`);

/** When the sidebar no longer bears the earlier name, and when it bears the next. */
const shownInSidebar = (
  frame: Frame,
  from: number,
  to: number,
): Promise<{ cleared: number; shown: number }> =>
  frame.evaluate(`new Promise((done) => {
    const now = () => performance.timeOrigin + performance.now();
    let cleared = 0;
    const look = () => {
      const name = document.querySelector("h1")?.textContent ?? "";
      if (!cleared && !name.includes(${JSON.stringify(nameOf(from))})) cleared = now();
      if (name.includes(${JSON.stringify(nameOf(to))})) return done({ cleared, shown: now() });
      requestAnimationFrame(look);
    };
    look();
  })`);

/** From record to record, round through the org, as a rep goes through a list. */
export const hop: Measure = {
  id: "hop",
  async run(rig, size) {
    const page = `Lightning, hopping among ${records.length} records`;
    const hops = size.rounds * records.length;
    const one = async (side: Side) => {
      const opened = await side.open(`${addressOf(0)}?lang=en_US&bulk=0&rerender=0`);
      const frame = await untilRead(side, opened.page);
      const taken = { page: [] as number[], cleared: [] as number[], after: [] as number[] };
      for (let at = 1; at <= hops; at++) {
        const sidebar = frame && shownInSidebar(frame, at - 1, at);
        const { asked, shown } = await shownInPage(opened.page, at);
        taken.page.push(shown - asked);
        const ours = await sidebar;
        if (!ours) continue;
        taken.cleared.push(ours.cleared - asked);
        taken.after.push(Math.max(0, ours.shown - shown));
      }
      await opened.done();
      return taken;
    };
    const { withUs, without } = await rig.pairs(size.longPairs, page, one);
    const all = (key: "page" | "cleared" | "after", from = withUs) => from.flatMap((run) => run[key]);
    return [
      alone(
        {
          id: "hop-after",
          page,
          what: "sidebar shows the record after the page does",
          unit: "ms",
          budget: 150,
        },
        all("after"),
      ),
      alone(
        {
          id: "hop-cleared",
          page,
          what: "earlier record gone after the navigation",
          unit: "ms",
          budget: 150,
        },
        all("cleared"),
      ),
      paired(
        { id: "hop-page", page, what: "page shows the record", unit: "ms" },
        all("page"),
        all("page", without),
      ),
    ] satisfies Result[];
  },
};
