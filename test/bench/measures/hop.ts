import type { Frame, Page } from "playwright-core";
import { expectedReading, opportunitiesOf } from "../../crm-pages/salesforce/expected.ts";
import { stories } from "../../crm-pages/salesforce/org/opportunities/index.ts";
import type { Measure } from "../measure.ts";
import { counters, detachedNodes, frames } from "../page-watch.ts";
import { alone, paired, type Question, type Result } from "../result.ts";
import { type Side, untilRead } from "../rig.ts";

interface DemoRecord {
  readonly id: string;
  readonly address: string;
  readonly name: string;
}

/** Ten records: the org's opportunities, and two of their contacts. */
const records: readonly DemoRecord[] = [
  ...opportunitiesOf().map(({ id, name }) => ({
    id,
    address: `/lightning/r/Opportunity/${id}/view`,
    name,
  })),
  ...expectedReading(stories.noLeader.id)
    .contacts.slice(0, 2)
    .map(({ id, name }) => ({ id, address: `/lightning/r/Contact/${id}/view`, name })),
];

const recordAt = (at: number): DemoRecord => {
  const record = records[at % records.length];
  if (!record) throw new Error("The demo org has no records.");
  return record;
};

/** After so long a record that isn't shown never will be. */
const PATIENCE = 20_000;

/** When, by the wall clock, the page shows a record: its view is the last, and the title bears its name. */
const shownInPage = (
  page: Page,
  { id, name, address }: DemoRecord,
): Promise<{ asked: number; shown: number }> =>
  page.evaluate(`new Promise((done, fail) => {
    const now = () => performance.timeOrigin + performance.now();
    const asked = now();
    const look = () => {
      if (ssmDemo.recordsInDom().at(-1) === ${JSON.stringify(id)} && document.title.includes(${JSON.stringify(name)}))
        done({ asked, shown: now() });
      else if (now() - asked > ${PATIENCE}) fail(new Error("The page never showed " + ${JSON.stringify(name)}));
      else requestAnimationFrame(look);
    };
    ssmDemo.navigate(${JSON.stringify(address)});
    look();
  })`);

/** When the sidebar no longer bears the earlier name, and when it bears the next. */
const shownInSidebar = (
  frame: Frame,
  from: DemoRecord,
  to: DemoRecord,
): Promise<{ cleared: number; shown: number }> =>
  frame.evaluate(`new Promise((done, fail) => {
    const now = () => performance.timeOrigin + performance.now();
    const began = now();
    let cleared = 0;
    const look = () => {
      const name = document.querySelector("h1")?.textContent ?? "";
      if (!cleared && !name.includes(${JSON.stringify(from.name)})) cleared = now();
      if (name.includes(${JSON.stringify(to.name)})) return done({ cleared, shown: now() });
      if (now() - began > ${PATIENCE}) return fail(new Error("The sidebar never showed " + ${JSON.stringify(to.name)} + " but " + name));
      requestAnimationFrame(look);
    };
    look();
  })`);

interface Hops {
  readonly page: number[];
  readonly cleared: number[];
  readonly after: number[];
}
interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly detached: number;
  /** Heap of our sidebar; without us there is none. */
  readonly sidebar: number;
}

/** Record after record, as a rep goes through a list; where it is weighed, at a tenth of the way and at its end. */
async function hopThrough(side: Side, hops: number, isWeighed: boolean) {
  const opened = await side.open(`${recordAt(0).address}?lang=en_US&bulk=0&rerender=0`);
  const frame = await untilRead(side, opened.page);
  const taken: Hops = { page: [], cleared: [], after: [] };
  let at = 0;
  const hopTo = async (end: number) => {
    while (at < end) {
      at += 1;
      const sidebar = frame && shownInSidebar(frame, recordAt(at - 1), recordAt(at));
      const [{ asked, shown }, ours] = await Promise.all([shownInPage(opened.page, recordAt(at)), sidebar]);
      taken.page.push(shown - asked);
      if (!ours) continue;
      taken.cleared.push(ours.cleared - asked);
      taken.after.push(Math.max(0, ours.shown - shown));
    }
  };
  const weigh = async (): Promise<Held> => {
    await untilRead(side, opened.page);
    await frames(opened.page, 30);
    const held = await counters(opened.cdp);
    const detached = await detachedNodes(opened.cdp);
    if (!frame) return { ...held, detached, sidebar: Number.NaN };
    const inside = await side.context.newCDPSession(frame);
    const sidebar = (await counters(inside)).heap;
    await inside.detach();
    return { ...held, detached, sidebar };
  };
  // Once every record has been shown twice: a page keeps those it left, hidden, each with our chips.
  const early = Math.max(2, Math.round(hops / 10 / records.length)) * records.length;
  let grown: { [K in keyof Held]: number } | null = null;
  if (isWeighed) {
    await hopTo(early);
    const before = await weigh();
    await hopTo(early + hops);
    const after = await weigh();
    grown = {
      heap: after.heap - before.heap,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      detached: after.detached - before.detached,
      sidebar: after.sidebar - before.sidebar,
    };
  } else await hopTo(hops);
  await opened.done();
  return { ...taken, grown };
}

/** Hopping, its first pair the long one: ten records, a hundred times each. */
export const hop: Measure = {
  id: "hop",
  async run(rig, size) {
    const page = `Lightning, hopping among ${records.length} records`;
    const taken = await rig.turns(
      size.longPairs,
      page,
      () => [rig.withUs, rig.without],
      (side, at) => hopThrough(side, at === 0 ? size.leakHops : size.hops, at === 0),
    );
    const [withUs, without] = [taken.get("ours") ?? [], taken.get("none") ?? []];
    const all = (key: keyof Hops, from = withUs) => from.flatMap((run) => run[key]);
    const longPage = `Lightning, ${size.leakHops.toLocaleString("en")} record changes in one tab`;
    const grown = (key: keyof Held, what: string, unit: Result["unit"], more: Partial<Question> = {}) =>
      paired(
        { id: `leak-${key}`, page: longPage, what: `growth of ${what}`, unit, ...more },
        withUs.flatMap((run) => run.grown?.[key] ?? []),
        without.flatMap((run) => run.grown?.[key] ?? []),
      );
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
      grown("heap", "the page's JS heap", "MB"),
      grown("nodes", "DOM nodes", "count"),
      grown("detached", "detached DOM nodes, by heap snapshot", "count", { budget: 0 }),
      grown("listeners", "listeners", "count"),
      alone(
        { id: "leak-sidebar", page: longPage, what: "growth of the sidebar's JS heap", unit: "MB" },
        withUs.flatMap((run) => run.grown?.sidebar ?? []),
      ),
    ];
  },
};
