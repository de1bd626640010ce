/** Flags: the gravest first, each with its cause, one thing to do, and a way to put it aside. Nothing is blocked. */
import type { Frame } from "playwright-core";
import { expect, test } from "vitest";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { dayBefore, held, stageItems } from "../support/browser/past.ts";
import { openDeal, soon } from "../support/browser/rep.ts";

const ssm = withExtension();
const key = `salesforce:ssm-demo:opportunity:${stories.noLeader.id}`;

/** Three stages proved, and nothing known of people, rivals and the next step. */
async function dealWithFlags() {
  const deal = await openDeal(ssm);
  const items = [...stageItems(1, 5), ...stageItems(2, 6), ...stageItems(3, 6)];
  await ssm.putRows({ evidence: held(key, items, 10) });
  const again = await deal.reload();
  await again.openTab("assess");
  await again.frame.getByRole("button", { name: /^Flags/ }).click();
  return again;
}
const flags = (frame: Frame) => frame.getByRole("listitem").filter({ has: frame.getByText("Put aside…") });
const names = (frame: Frame) =>
  flags(frame).evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));

test("at most three are shown, the gravest first, and each leads to where it is put right", async () => {
  const { frame } = await dealWithFlags();
  await expect
    .poll(() => names(frame), soon)
    .toEqual([
      "No key decision leader identified.",
      "No sponsor proved by a deed in the last 60 days.",
      "Only one person engaged on the customer side.",
    ]);
  expect(await violationsIn(frame)).toEqual([]);
  await frame.getByRole("button", { name: /more flags/ }).click();
  await expect.poll(async () => (await names(frame)).length, soon).toBeGreaterThan(5);
  // The cause in the data is named and leads to it.
  await frame.getByRole("button", { name: "Next step: None. Date: none" }).click();
  await frame.getByRole("tab", { name: "Plan", selected: true }).waitFor();
  await frame.getByRole("tab", { name: "Assess" }).click();
  await frame.getByRole("button", { name: /^Flags/ }).click();
  await frame.getByRole("button", { name: "Open people: No key decision leader identified." }).click();
  await frame.getByRole("tab", { name: "People", selected: true }).waitFor();
});

test("one is put aside with a reason and a day, changes no score, and comes back on its day", async () => {
  const deal = await dealWithFlags();
  const { frame } = deal;
  const name = "No key decision leader identified.";
  await frame.getByRole("button", { name: `Put aside… ${name}` }).click();
  const save = frame.getByRole("button", { name: "Put aside", exact: true });
  expect(await save.isDisabled()).toBe(true);
  await frame.getByRole("textbox", { name: "Why it can wait" }).fill("Meeting with the board on Friday");
  await save.click();
  // Whatever is hidden for the eye alone: only the panel scrolls, never the sidebar itself.
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);

  const aside = frame.getByRole("region", { name: "Put aside" });
  await aside.getByText(/^Until .*: Meeting with the board on Friday$/).waitFor();
  expect(await names(frame)).not.toContain(name);
  expect(await frame.getByText("At risk").count()).toBe(1);
  await expect
    .poll(async () => (await ssm.readDatabase())?.acknowledgements, soon)
    .toMatchObject([{ ruleId: "BDU-1", body: { why: "Meeting with the board on Friday", cause: [] } }]);

  await deal.undo.click();
  await aside.waitFor({ state: "detached" });
  expect((await names(frame))[0]).toBe(name);
  await deal.redo.click();
  await aside.getByRole("button", { name: `Bring back: ${name}` }).click();
  await aside.waitFor({ state: "detached" });

  const body = { why: "Meeting with the board", until: dayBefore(0), cause: [] };
  await ssm.putRows({ acknowledgements: [{ opportunityKey: key, ruleId: "BDU-1", body }] });
  const later = await deal.reload();
  await later.openTab("assess");
  await later.frame.getByRole("button", { name: /^Flags/ }).click();
  await later.frame.getByText("Put aside until today: Meeting with the board").waitFor();
});
