import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import overview from "../../src/i18n/en/overview.json" with { type: "json" };
import en from "../../src/i18n/en/pipeline.json" with { type: "json" };
import results from "../../src/i18n/en/results.json" with { type: "json" };
import sheet from "../../src/i18n/en/sheet.json" with { type: "json" };
import since from "../../src/i18n/en/since.json" with { type: "json" };
import sheetZh from "../../src/i18n/zh-CN/sheet.json" with { type: "json" };
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { looks } from "../support/browser/looks.ts";
import { pipelineDump } from "../support/browser/pipeline.ts";
import { openDeal, soon } from "../support/browser/rep.ts";

/** A folder for pictures of what the test passes through, when somebody wants to look. */
const pictures = process.env.SSM_PICTURES;
const picture = async (page: Page, name: string) => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};
const grid = (page: Page) => page.getByRole("grid", { name: en.table });

describe("what a manager asks", () => {
  const ssm = withExtension();

  test("each figure opens its deals and reads as a table; what moved and how it goes are a press away", async () => {
    const page = await ssm.extensionPage("tabs/workspace.html");
    await page.getByText(en.empty.title).waitFor();
    await ssm.putRows(pipelineDump(150));
    await page.reload();
    await grid(page).waitFor();
    await picture(page, "overview-light");
    expect(await violationsIn(page.mainFrame())).toEqual([]);

    await page.getByRole("button", { name: new RegExp(`^${overview.troubles.name.backwards}`) }).click();
    await page.getByText(`Only: ${overview.troubles.name.backwards}`).waitFor();
    const shown = Number(await grid(page).getAttribute("aria-rowcount")) - 1;
    expect(shown).toBeGreaterThan(2);
    expect(shown).toBeLessThan(15);
    await page.getByRole("button", { name: en.filters.clear }).click();
    await page.getByRole("button", { name: `${overview.stages.title}: show as a table` }).click();
    await page.getByRole("columnheader", { name: overview.stages.unbacked }).waitFor();

    await page.getByRole("link", { name: en.nav.since }).click();
    await page.getByRole("heading", { level: 1, name: since.title }).waitFor();
    await page.getByRole("button", { name: "90 days" }).click();
    await page
      .getByText(/^Up from/)
      .first()
      .waitFor();
    await picture(page, "since");
    expect(await violationsIn(page.mainFrame())).toEqual([]);

    await page.getByRole("link", { name: en.nav.results }).click();
    await page.getByRole("heading", { level: 1, name: results.title }).waitFor();
    await page.getByText(/^Too few:/).waitFor();
    await picture(page, "results");
    const { overTime } = results;
    await page.getByLabel(overTime.measure).selectOption({ label: overTime.measures.daysPerStage });
    await page.getByLabel(overTime.stage, { exact: true }).waitFor();
    await page.getByRole("button", { name: overview.asTable.replace("{title}", overTime.title) }).click();
    await page.getByRole("table").first().getByRole("columnheader", { name: overTime.count }).waitFor();
    const bar = page.getByRole("table").first().getByRole("button").first();
    const what = (await bar.getAttribute("title")) ?? "";
    await bar.click();
    await page.getByText(en.only.replace("{what}", what)).waitFor();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
  });

  test("a deal fits on one page, and the customer's page says nothing that isn't theirs", async () => {
    const deal = await openDeal(ssm);
    await deal.people();
    await deal.tag(0, "KDL");
    const [name] = await deal.head();
    await deal.frame.getByRole("button", { name: deal.words.shell.menu.label, exact: true }).click();
    const [page] = await Promise.all([
      ssm.context.waitForEvent("page"),
      deal.frame.getByRole("menuitem", { name: deal.words.shell.menu.workspace }).click(),
    ]);
    await page.bringToFront();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.getByRole("link", { name: sheet.title }).click();
    const paper = page.getByRole("article");
    await paper.getByRole("heading", { name: sheet.score }).waitFor();
    await picture(page, "sheet");
    await looks("sheet").paper(page, "internal");
    expect(await paper.locator("figure > svg").count()).toBe(1);
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await page.getByLabel(sheet.audience, { exact: true }).selectOption("customer");
    await paper.getByRole("heading", { name: sheet.score }).waitFor({ state: "detached" });
    expect(await paper.textContent()).not.toMatch(/Score|Stance|Key decision leader/);
    expect(await paper.locator("svg").count()).toBe(0);
    await picture(page, "sheet-customer");
    await page.getByRole("combobox", { name: sheet.language, exact: true }).selectOption("zh-CN");
    await expect.poll(() => paper.textContent(), soon).toContain(sheetZh.people);
  });
});
