/** What the CRM's stage means and when it says that a deal has ended: asked, never decided. */
import type { Frame } from "playwright-core";
import { expect, test } from "vitest";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { type Extension, withExtension } from "../support/browser/extension.ts";
import { openDeal, readyFrame, soon, words } from "../support/browser/rep.ts";

const ssm = withExtension();
const address = (id: string) => `/lightning/r/Opportunity/${id}/view`;
const org = "salesforce:ssm-demo";

const mapOf = async ({ readDatabase }: Extension) => {
  const settings = (await readDatabase())?.settings ?? [];
  const row = settings.find(({ key }) => key === "stageMappings");
  return (row?.body as { value?: Record<string, Record<string, number>> } | undefined)?.value?.[org];
};
const outcomeOf = async ({ readDatabase }: Extension, id: string) => {
  const rows = (await readDatabase())?.opportunities ?? [];
  const row = rows.find(({ opportunityKey }) => String(opportunityKey).endsWith(id));
  const { why, closedOn } = (row?.body ?? {}) as { why?: string; closedOn?: string };
  return { outcome: row?.outcome, why, closedOn };
};
const notice = (frame: Frame, name: string | RegExp) => frame.getByRole("region", { name });

test("what the org's stages mean is asked once, in the CRM's order, and holds for all its deals", async () => {
  const deal = await openDeal(ssm);
  const { frame } = deal;
  await notice(frame, /Check once/)
    .getByRole("button", { name: "Check stages" })
    .click();
  const dialog = frame.getByRole("dialog", { name: "What do this CRM's stages mean?" });
  const rows = dialog.getByRole("combobox");
  await expect.poll(() => rows.count(), soon).toBe(8);
  const asked = await rows.evaluateAll((all) =>
    all.map((each) => [
      (each as HTMLSelectElement).labels[0]?.textContent,
      (each as HTMLSelectElement).value,
    ]),
  );
  expect(asked.slice(0, 2)).toEqual([
    ["Prospecting", "1"],
    ["Qualification", "2"],
  ]);
  expect(asked.at(-1)).toEqual(["Negotiation/Review", "6"]);
  expect(await mapOf(ssm)).toBeUndefined();

  await dialog.getByRole("combobox", { name: "Id. Decision Makers" }).selectOption("2");
  await dialog.getByRole("button", { name: "Confirm stages" }).click();
  await notice(frame, /Check once/).waitFor({ state: "detached" });
  await expect
    .poll(() => mapOf(ssm), soon)
    .toMatchObject({ "Id. Decision Makers": 2, "Negotiation/Review": 6 });

  // Another deal of the org is read by the same map, and nobody is asked again.
  await deal.page.goto(new URL(address(stories.healthy.id), deal.page.url()).href);
  const other = await readyFrame(ssm, deal.page);
  await other.getByRole("tab", { name: words.en.shell.tabs.assess }).click();
  const section = other.getByRole("button", { name: "CRM, time and outcome" });
  await section.click();
  await other.getByText("(Set by you)").waitFor();
  expect(await notice(other, /Check once/).count()).toBe(0);
  expect(await violationsIn(other)).toEqual([]);
  // One deal may differ from its org.
  await other.getByRole("combobox", { name: "In this deal it counts as" }).selectOption("1");
  await other.getByText("counts as stage 1 (Set by you)").waitFor();
});

test("a closed stage asks how it ended, decides nothing by itself, and can be reopened and undone", async () => {
  const { id } = stories.won;
  const deal = await openDeal(ssm, address(id));
  const { frame } = deal;
  const question = notice(frame, "The CRM shows “Closed Won”. How did it end?");
  await question.waitFor();
  expect(await violationsIn(frame)).toEqual([]);
  expect(await question.getByRole("radio", { checked: true }).count()).toBe(0);
  expect(await question.getByRole("button", { name: "Save the outcome" }).isDisabled()).toBe(true);
  expect((await outcomeOf(ssm, id)).outcome).toBe("open");

  await question.getByRole("radio", { name: "Lost" }).check();
  await question.getByRole("textbox", { name: "Why" }).fill("Lost to a competitor");
  await question.getByLabel("When").fill("2026-11-18");
  await question.getByRole("button", { name: "Save the outcome" }).click();
  const ended = notice(frame, /^Lost on/);
  await ended.getByText("Lost to a competitor").waitFor();
  const lost = { outcome: "lost", why: "Lost to a competitor", closedOn: "2026-11-18" };
  await expect.poll(() => outcomeOf(ssm, id), soon).toEqual(lost);

  await ended.getByRole("button", { name: "Reopen" }).click();
  await question.waitFor();
  const open = { outcome: "open", why: undefined, closedOn: undefined };
  await expect.poll(() => outcomeOf(ssm, id), soon).toEqual(open);
  await deal.undo.click();
  await ended.waitFor();
  await expect.poll(() => outcomeOf(ssm, id), soon).toEqual(lost);
});

test("in Chinese, a closed stage is asked about as well, and “still open” puts the question off", async () => {
  const deal = await openDeal(ssm, address(stories.won.id));
  await deal.frame.getByRole("button", { name: words.en.shell.menu.label }).click();
  await deal.frame.getByRole("menuitemradio", { name: words.en.shell.menu.chinese }).click();
  const question = notice(deal.frame, /结果如何/);
  await question.getByRole("button", { name: "仍在进行中" }).click();
  await question.waitFor({ state: "detached" });
  expect((await outcomeOf(ssm, stories.won.id)).outcome).toBe("open");
});
