import { beforeEach, describe, expect, test } from "vitest";
import forgetEn from "../../src/i18n/en/forget.json" with { type: "json" };
import workspaceEn from "../../src/i18n/en/workspace.json" with { type: "json" };
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { forgetSites, openDeal, readyFrame, soon } from "../support/browser/rep.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });
const address = `/lightning/r/Opportunity/${stories.followUp.id}/view`;
const key = `salesforce:ssm-demo:opportunity:${stories.followUp.id}`;
const stored = async () => JSON.stringify((await ssm.readDatabase()) ?? {});

beforeEach(() => forgetSites(ssm));

describe("forgetting for good", () => {
  test("a person goes from everything, isn't stored again by the page that shows them, and is kept again on one press", async () => {
    const deal = await openDeal(ssm, address);
    const [first = ""] = (await deal.people()).map((label) => label.split(",")[0] ?? "");
    await deal.tag(0, "KDL");
    await deal.rows
      .first()
      .getByRole("button", { name: deal.words.people.detailsOf.replace("{name}", first) })
      .click();
    await deal.frame.getByRole("button", { name: forgetEn.offer.people }).click();
    const dialog = deal.frame.getByRole("dialog");
    await dialog.getByText(forgetEn.noWayBack).waitFor();
    await dialog.getByText(forgetEn.lines, { exact: true }).waitFor();
    expect(await violationsIn(deal.frame)).toEqual([]);
    expect(await stored()).toContain(first);
    await dialog.getByRole("button", { name: forgetEn.confirm }).click();
    await dialog.getByText(forgetEn.done.text).waitFor();
    expect(await stored()).not.toContain(first);
    await dialog.getByRole("button", { name: deal.words.common.close, exact: true }).last().click();
    await deal.frame.getByRole("row", { name: new RegExp(`^${first}`) }).waitFor({ state: "detached" });

    const again = await deal.reload();
    await again.people();
    const notice = again.frame.getByRole("region", { name: forgetEn.contacts.label });
    await notice.getByText(first).waitFor();
    expect(await stored()).not.toContain(first);
    await notice.getByRole("button", { name: forgetEn.contacts.againNamed.replace("{name}", first) }).click();
    const row = again.frame.getByRole("row", { name: new RegExp(`^${first}`) });
    await row.waitFor();
    await again.role(row, "KDL", false).waitFor();
    expect(await stored()).toContain(first);
  });

  test("in the bin: the page says so and keeps nothing, and one press brings all of it back", async () => {
    const deal = await openDeal(ssm, address);
    await deal.people();
    await deal.tag(0, "SPONSOR");
    const page = await ssm.extensionPage(`tabs/workspace.html#/deal/${encodeURIComponent(key)}`);
    await page.getByRole("button", { name: forgetEn.bin.offer.opportunities }).click();
    await page.getByRole("heading", { name: forgetEn.bin.record.title }).waitFor();
    await page.close();
    await deal.page.reload();
    const frame = await readyFrame(ssm, deal.page);
    await frame.getByRole("heading", { name: forgetEn.bin.record.title }).waitFor();
    expect((await ssm.readDatabase())?.opportunities).toEqual([]);
    await frame.getByRole("button", { name: forgetEn.bin.record.takeOut }).click();
    await frame.getByRole("tab", { name: deal.words.shell.tabs.people }).waitFor();
    await expect.poll(async () => (await ssm.readDatabase())?.roleTags?.length, soon).toBe(1);
  });

  test("an opportunity goes from the sidebar's menu, its page says so, and the rep may keep it from then on", async () => {
    const deal = await openDeal(ssm, address);
    await deal.people();
    await deal.tag(0, "SPONSOR");
    await deal.frame.getByRole("button", { name: deal.words.shell.menu.label, exact: true }).click();
    await deal.frame.getByRole("menuitem", { name: forgetEn.offer.opportunities }).click();
    const dialog = deal.frame.getByRole("dialog");
    await dialog.getByRole("button", { name: forgetEn.confirm }).click();
    await dialog.getByText(forgetEn.done.text).waitFor();
    expect(await stored()).not.toContain(key);
    await dialog.getByRole("button", { name: deal.words.common.close, exact: true }).last().click();
    await deal.frame.getByRole("heading", { name: forgetEn.record.title }).waitFor();
    await deal.page.reload();
    const frame = await readyFrame(ssm, deal.page);
    await frame.getByRole("heading", { name: forgetEn.record.title }).waitFor();
    expect(await stored()).not.toContain(key);
    await frame.getByRole("button", { name: forgetEn.record.again }).click();
    await frame.getByRole("tab", { name: deal.words.shell.tabs.people }).waitFor();
    await expect.poll(stored, soon).toContain(key);
    expect((await ssm.readDatabase())?.roleTags).toEqual([]);
  });

  test("an account goes from its own view with its opportunities and the people whom nothing else lists", async () => {
    const deal = await openDeal(ssm, address);
    const [first = ""] = (await deal.people()).map((label) => label.split(",")[0] ?? "");
    await deal.tag(0, "KDL");
    const page = await ssm.extensionPage(`tabs/workspace.html#/deal/${encodeURIComponent(key)}`);
    await page.getByRole("button", { name: forgetEn.offer.opportunities }).waitFor();
    await page.getByRole("link", { name: /^Account: / }).click();
    await page.getByRole("button", { name: forgetEn.offer.accounts }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("checkbox", { checked: true }).waitFor();
    await dialog.getByText(first).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await dialog.getByRole("button", { name: forgetEn.confirm }).click();
    await dialog.getByText(forgetEn.done.text).waitFor();
    const left = await ssm.readDatabase();
    expect([left?.opportunities, left?.people, left?.accounts, left?.assessments]).toEqual([[], [], [], []]);
    expect(await stored()).not.toContain(first);
    await page.goto(page.url().replace(/#.*/, `#/deal/${encodeURIComponent(key)}`));
    await page.reload();
    await page.getByText(workspaceEn.unknownDeal.title).waitFor();
  });
});
