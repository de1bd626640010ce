import { describe, expect, test } from "vitest";
import planWords from "../../src/i18n/en/plan.json" with { type: "json" };
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { withExtension } from "../support/browser/extension.ts";
import { type Deal, openDeal, soon, words } from "../support/browser/rep.ts";

const ssm = withExtension();
const { assess, people } = words.en;
const address = `/lightning/r/Opportunity/${stories.noLeader.id}/view`;

const rowsOf = async (table: string) => (await ssm.readDatabase())?.[table] ?? [];
const evidence = async () => (await rowsOf("evidence"))[0]?.body ?? null;
const planOf = async (kind: string) => (await rowsOf("plans")).find((row) => row.kind === kind)?.body ?? {};
const byHand = async () =>
  (await rowsOf("people")).flatMap((row) => (String(row.personKey).startsWith("local:") ? [row.body] : []));

/** Text typed into a field, and left. */
async function write(deal: Deal, label: string, text: string) {
  const field = deal.frame.getByRole("tabpanel").getByLabel(label, { exact: true }).first();
  await field.fill(text);
  await field.blur();
}
async function chooseLevel(deal: Deal, item: string, level: "EX" | "NA") {
  const row = deal.frame.getByRole("listitem").filter({ has: deal.levelsOf(item) });
  await row.getByRole("button", { name: assess.level.other }).click();
  await deal.frame.getByRole("menuitem", { name: words.en.method.levels[level].name }).click();
}

/** One change: how it is made, and what the disk then holds. */
interface Gesture {
  what: string;
  does(deal: Deal, item: string): Promise<unknown>;
  stored(): Promise<unknown>;
  becomes: object;
}

const itemGestures: Gesture[] = [
  {
    what: "a level",
    does: (deal, item) => deal.level(item, "E2").click(),
    stored: evidence,
    becomes: { level: "E2" },
  },
  {
    what: "words",
    does: async (deal, item) => {
      await deal.frame.getByRole("button", { name: item }).first().click();
      await write(deal, assess.detail.words, "We lose 2.1 m a year");
    },
    stored: evidence,
    becomes: { level: "E2", words: "We lose 2.1 m a year" },
  },
  {
    what: "a contradiction",
    does: (deal, item) => chooseLevel(deal, item, "EX"),
    stored: evidence,
    becomes: { level: "EX", words: "We lose 2.1 m a year" },
  },
  {
    what: "that it doesn't apply",
    does: (deal, item) => chooseLevel(deal, item, "NA"),
    stored: evidence,
    becomes: { level: "NA", words: "We lose 2.1 m a year" },
  },
];
const planGestures: Gesture[] = [
  {
    what: "a compelling event",
    does: (deal) => write(deal, planWords.cra.event, "The licence ends"),
    stored: () => planOf("deal"),
    becomes: { cra: { event: "The licence ends" } },
  },
  {
    what: "a date",
    does: (deal) => write(deal, planWords.cra.date, "2026-12-31"),
    stored: () => planOf("deal"),
    becomes: { cra: { event: "The licence ends", date: "2026-12-31" } },
  },
  {
    what: "a unique value",
    does: (deal) => write(deal, planWords.uniqueValue.statement, "Only we read the old ledger"),
    stored: () => planOf("deal"),
    becomes: { uniqueValue: { statement: "Only we read the old ledger" } },
  },
  {
    what: "the next step's words",
    does: (deal) => write(deal, planWords.nextStep.what, "Workshop on Friday"),
    stored: () => planOf("F3"),
    becomes: { nextSteps: { next: { text: "Workshop on Friday" } } },
  },
];
const personGesture: Gesture = {
  what: "a person added",
  does: async (deal) => {
    await deal.frame.getByRole("button", { name: people.add.open }).click();
    await deal.frame.getByLabel(people.add.name, { exact: true }).fill("Kim Sable");
    await deal.frame.getByRole("button", { name: people.add.save, exact: true }).click();
  },
  stored: byHand,
  becomes: [{ name: "Kim Sable" }],
};

describe.each([
  { tab: "assess" as const, gestures: itemGestures },
  { tab: "plan" as const, gestures: planGestures },
  { tab: "people" as const, gestures: [personGesture] },
])("what was done in $tab", ({ tab, gestures }) => {
  test("is taken back by button and by Ctrl+Z, step by step, also after a reload, and brought again", async () => {
    let deal = await openDeal(ssm, address);
    const item = await deal.firstItem();
    await deal.openTab(tab);
    // What the disk held before each step, newest last.
    const before: unknown[] = [];
    for (const { what, does, stored, becomes } of gestures) {
      before.push(await stored());
      await does(deal, item);
      await expect.poll(stored, { ...soon, message: what }).toMatchObject(becomes);
    }
    const after = await gestures.at(-1)?.stored();

    const back = async (how: "button" | "keys", at: number) => {
      if (how === "button") await deal.undo.click();
      else await deal.frame.locator("body").press("Control+z");
      const gesture = gestures[at];
      await expect
        .poll(() => gesture?.stored(), { ...soon, message: `${gesture?.what} taken back by ${how}` })
        .toEqual(before[at]);
    };
    const half = Math.ceil(gestures.length / 2);
    for (let at = gestures.length - 1; at >= half; at--) await back(at % 2 ? "keys" : "button", at);
    deal = await deal.reload();
    await deal.openTab(tab);
    for (let at = half - 1; at >= 0; at--) await back(at % 2 ? "button" : "keys", at);
    await expect.poll(() => deal.undo.getAttribute("aria-disabled"), soon).toBe("true");

    for (const at of gestures.keys())
      if (at % 2) await deal.redo.click();
      else await deal.frame.locator("body").press("Control+Shift+z");
    await expect.poll(async () => gestures.at(-1)?.stored(), soon).toEqual(after);
    await expect.poll(() => deal.redo.getAttribute("aria-disabled"), soon).toBe("true");
  });
});

test("two tabs with the same record: evidence, plan and people of one show in the other at once, the worker gone or not", async () => {
  const one = await openDeal(ssm, address);
  const item = await one.firstItem();
  const other = await openDeal(ssm, address);
  await other.openTab("assess");
  await other.level(item, "E3").click();
  await one.page.bringToFront();
  await one.level(item, "E3", true).waitFor();

  // A live query needs no worker: it may be asleep.
  await ssm.stopServiceWorker();
  await ssm.untilClicksCount(one.frame);
  await one.level(item, "E1").click();
  await other.page.bringToFront();
  await other.level(item, "E1", true).waitFor();

  await other.openTab("plan");
  await one.page.bringToFront();
  await one.openTab("plan");
  await write(one, planWords.cra.event, "The licence ends");
  await other.page.bringToFront();
  const event = other.frame.getByLabel(planWords.cra.event, { exact: true });
  await expect.poll(() => event.inputValue(), soon).toBe("The licence ends");
  // Unsaved typing is never written over by the other tab.
  await event.pressSequentially(" in March");
  await event.blur();
  await one.page.bringToFront();
  await expect
    .poll(() => one.frame.getByLabel(planWords.cra.event, { exact: true }).inputValue(), soon)
    .toBe("The licence ends in March");

  await one.openTab("people");
  await personGesture.does(one, "");
  await other.page.bringToFront();
  await other.openTab("people");
  await other.frame.getByRole("row", { name: "Kim Sable" }).waitFor();
});
