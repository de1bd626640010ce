import { mkdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import en from "../../src/i18n/en/pipeline.json" with { type: "json" };
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { pipelineDump } from "../support/browser/pipeline.ts";
import { soon } from "../support/browser/rep.ts";

/** A folder for pictures of what the test passes through, when somebody wants to look. */
const pictures = process.env.SSM_PICTURES;

const grid = (page: Page) => page.getByRole("grid", { name: en.table });
const names = (page: Page) =>
  grid(page)
    .getByRole("row")
    .locator('[data-column="name"] a:first-child')
    .evaluateAll((all) => all.map((each) => each.textContent));
const picture = async (page: Page, name: string) => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
};

describe("the pipeline", () => {
  const ssm = withExtension();
  const open = async (count: number) => {
    // Once opened, the database has its tables.
    const first = await ssm.extensionPage("tabs/workspace.html");
    await first.getByText(en.empty.title).waitFor();
    await picture(first, "empty");
    await ssm.putRows(pipelineDump(count));
    await first.reload();
    await grid(first).waitFor();
    return first;
  };

  test("holds 10,000 opportunities of which only those on the screen are in the page; sorts, finds, groups, folds", {
    timeout: 300_000,
  }, async () => {
    const page = await open(10_000);
    expect(await grid(page).getAttribute("aria-rowcount")).toMatch(/^\d{4,5}$/);
    expect((await names(page)).length).toBeLessThan(60);
    expect((await names(page))[0]).toBe("Core renewal 0");
    await picture(page, "large");

    await grid(page).getByRole("columnheader", { name: en.columns.name }).getByRole("button").click();
    await expect.poll(async () => (await names(page))[0], soon).toMatch(/^Claims portal/);
    await page.getByRole("searchbox", { name: en.search }).fill("fraud 1002");
    await expect.poll(() => names(page), soon).toEqual(["Fraud desk 1002"]);
    await page.getByRole("button", { name: en.filters.clear }).click();

    await page.getByLabel(en.group.label).selectOption("owner");
    const head = grid(page).getByRole("button", { name: /^Ana Ruiz/ });
    await head.waitFor();
    await picture(page, "grouped");
    await head.press("Enter");
    await expect.poll(() => head.getAttribute("aria-expanded"), soon).toBe("false");
    expect(await violationsIn(page.mainFrame())).toEqual([]);
  });

  test("is walked by keys from cell to cell, to the last line and back, and Enter opens the deal", async () => {
    const page = await open(200);
    const cell = () =>
      page.evaluate(() => document.activeElement?.closest("[data-cell]")?.getAttribute("data-cell"));
    await grid(page).locator('[data-cell="-1:0"]').focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(cell, soon).toBe("0:0");
    await page.keyboard.press("ArrowRight");
    await expect.poll(cell, soon).toBe("0:1");
    await page.keyboard.press("Control+End");
    const last = Number(await grid(page).getAttribute("aria-rowcount")) - 2;
    await expect.poll(async () => (await cell())?.split(":")[0], soon).toBe(String(last));
    await page.keyboard.press("Control+Home");
    await expect.poll(cell, soon).toBe("-1:0");
    await page.keyboard.press("PageDown");
    await expect.poll(async () => Number((await cell())?.split(":")[0]), soon).toBeGreaterThan(3);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await expect.poll(cell, soon).toBe("0:0");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Core renewal 0" }).waitFor();
  });

  test("keeps a view under its name, takes the rep's rates, and gives what is shown as a file", async () => {
    const page = await open(200);
    await page.getByText(/No rate for EUR/).waitFor();
    await page.getByRole("button", { name: "Base: USD" }).click();
    await page.getByLabel("1 EUR in USD").fill("1.5");
    await page.getByText(/^Entered on/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText(/No rate for EUR/).waitFor({ state: "detached" });

    await page.getByLabel(en.filters.owner, { exact: true }).selectOption("Kim Ode");
    await page.getByLabel(en.filters.attention).selectOption("stalled");
    await page.getByRole("button", { name: en.views.label, exact: true }).click();
    await page.getByRole("menuitem", { name: en.views.save }).click();
    await page.getByRole("textbox", { name: en.views.name }).fill("Kim, stalled");
    await page.getByRole("button", { name: en.views.keep, exact: true }).click();
    // Listed once it is stored: a reload before that would take the write with it.
    await page.getByRole("button", { name: en.views.label, exact: true }).click();
    await page.getByRole("menuitem", { name: "Kim, stalled", exact: true }).waitFor();
    await page.reload();
    await grid(page).waitFor();
    await page.getByRole("button", { name: en.views.label, exact: true }).click();
    await page.getByRole("menuitem", { name: "Kim, stalled", exact: true }).click();
    await expect
      .poll(() => page.getByLabel(en.filters.owner, { exact: true }).inputValue(), soon)
      .toBe("Kim Ode");

    await page.getByRole("button", { name: en.columns.label }).click();
    await page.getByRole("menuitemcheckbox", { name: en.columns.sponsor }).click();
    await page.keyboard.press("Escape");
    await grid(page).getByRole("columnheader", { name: en.columns.sponsor }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: en.export.label }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: en.export.csv }).click(),
    ]);
    const [heads = "", ...lines] = readFileSync(await file.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(heads).not.toContain(en.columns.sponsor);
    const owner = heads.replace("\ufeff", "").split(",").indexOf(en.columns.owner);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every((line) => line.split(",")[owner] === "Kim Ode")).toBe(true);
  });
});
