import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import pipeline from "../../src/i18n/en/pipeline.json" with { type: "json" };
import en from "../../src/i18n/en/review.json" with { type: "json" };
import since from "../../src/i18n/en/since.json" with { type: "json" };
import workspace from "../../src/i18n/en/workspace.json" with { type: "json" };
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { keysIn } from "../support/browser/keys.ts";
import { looks } from "../support/browser/looks.ts";
import { soon } from "../support/browser/rep.ts";
import { seedBrowser } from "../support/browser/seeded.ts";
import { daysAgo } from "../support/browser/weeks.ts";

const saved = async (page: Page, press: string) => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: press }).click(),
  ]);
  return readFile(await file.path(), "utf8");
};

describe("a pipeline review", () => {
  const ssm = withExtension();
  const { look } = looks("review");

  test("goes deal by deal by keys, is left and gone on with, and closes with a summary", async () => {
    await seedBrowser(ssm, 12);
    const page = await ssm.extensionPage("tabs/workspace.html#/pipeline/review");
    await page.getByRole("heading", { name: en.none.title }).waitFor();
    await look(page, "none");
    await page.getByRole("link", { name: en.none.go }).click();
    await page.getByRole("button", { name: /^Review th/ }).click();
    const place = page.getByText(/^1 of \d+$/);
    await place.waitFor();
    const all = Number((await place.textContent())?.split(" ")[2]);
    expect(all).toBeGreaterThan(2);

    // What nobody has recorded anything of needs no snapshot; of all else there is one, before the review.
    const rows = await ssm.readDatabase();
    const kept = (rows?.snapshots ?? []).filter(
      ({ body }) => (body as { reason: string }).reason === "review",
    );
    expect(kept.length).toBeGreaterThan(1);
    expect(rows?.reviews).toHaveLength(all);

    await page.getByText(en.first).waitFor();
    await look(page, "deal");
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    const { press, type, untilAt } = keysIn(page, page.mainFrame());
    const name = page.getByRole("heading", { level: 1 });
    await untilAt(name);
    const first = String(await name.textContent());
    await press("d");
    await untilAt(page.getByLabel(en.decision));
    await type("Hold until the CFO is met; no n, p or s is a command here");
    await press("Escape");
    await untilAt(name);
    await press("s");
    await untilAt(page.getByLabel(en.stepText));
    await type("Meet the CFO");
    await page.getByLabel(en.stepDate, { exact: true }).fill(daysAgo(-7));
    await page.getByLabel(en.by.label, { exact: true }).selectOption("customer");
    await page.getByRole("button", { name: en.takeStep }).click();
    await page.getByText(en.taken).waitFor();
    await page.getByText(/: Meet the CFO$/).waitFor();
    await look(page, "noted");
    await press("Control+Enter");
    await page.getByText(`2 of ${all}`).waitFor();
    await expect.poll(() => name.textContent(), soon).not.toBe(first);
    await press("p");
    await page.getByText(`1 of ${all}`).waitFor();
    expect(await page.getByLabel(en.decision).inputValue()).toMatch(/^Hold until/);

    await page.getByRole("link", { name: en.leave }).click();
    await page.getByText(en.open, { exact: true }).waitFor();
    await look(page, "list");
    await page.getByRole("link", { name: /^Review of/ }).click();
    await page.getByText(`2 of ${all}`).waitFor();

    await page.getByRole("link", { name: en.toSummary }).click();
    await page.getByRole("heading", { name: en.summary.left }).waitFor();
    await look(page, "summary");
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    const markdown = await saved(page, workspace.output.save);
    expect(markdown).toContain(`### ${first}`.slice(0, 12));
    expect(markdown).toContain("Meet the CFO | the customer");
    expect(await saved(page, en.summary.calendar)).toMatch(/SUMMARY:.*Meet the CFO/s);
    await page.getByRole("button", { name: en.summary.close }).click();
    await page.getByText(en.summary.closedNow).waitFor();
    await page.getByRole("button", { name: en.summary.reopen }).waitFor();
  });

  test("the next one says what changed since, and what moved can be asked since the last review", async () => {
    await seedBrowser(ssm, 8);
    const page = await ssm.extensionPage("tabs/workspace.html");
    const begin = async () => {
      await page.getByRole("button", { name: /^Review th/ }).click();
      await page.getByText(/^1 of \d+$/).waitFor();
    };
    await begin();
    const { press, type, untilAt } = keysIn(page, page.mainFrame());
    await press("d");
    await untilAt(page.getByLabel(en.decision));
    await type("Ask for the board's date");
    await press("Escape");
    await page.getByRole("link", { name: en.openDeal }).click();
    await page.getByRole("heading", { name: en.ofDeal }).waitFor();
    await page.getByText("Ask for the board's date").waitFor();

    await page.goto(page.url().replace(/#.*/, "#/pipeline"));
    await begin();
    await page.getByRole("heading", { name: new RegExp(`^${en.changed} ·`) }).waitFor();
    await look(page, "second");
    await page.getByRole("heading", { name: en.lastTime }).waitFor();

    await page.goto(page.url().replace(/#.*/, "#/pipeline/since"));
    await page.getByRole("button", { name: since.lastReview }).click();
    await page.getByText(since.nothing).waitFor();
    await page.getByRole("link", { name: pipeline.nav.review }).click();
    await expect.poll(() => page.getByRole("link", { name: /^Review of/ }).count(), soon).toBe(2);
  });
});
