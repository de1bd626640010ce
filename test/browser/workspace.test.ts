import { describe, expect, test } from "vitest";
import pipelineEn from "../../src/i18n/en/pipeline.json" with { type: "json" };
import popupEn from "../../src/i18n/en/popup.json" with { type: "json" };
import workspaceEn from "../../src/i18n/en/workspace.json" with { type: "json" };
import workspaceZh from "../../src/i18n/zh-CN/workspace.json" with { type: "json" };
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon } from "../support/browser/rep.ts";

describe("the workspace", () => {
  const ssm = withExtension();

  test("opens from the sidebar's menu at the opportunity shown, and lists it among the recent ones", async () => {
    const deal = await openDeal(ssm);
    const [name] = await deal.head();
    await deal.frame.getByRole("button", { name: deal.words.shell.menu.label, exact: true }).click();
    const [page] = await Promise.all([
      ssm.context.waitForEvent("page"),
      deal.frame.getByRole("menuitem", { name: deal.words.shell.menu.workspace }).click(),
    ]);
    await page.bringToFront();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    expect(page.url()).toContain("tabs/workspace.html#/deal/");
    await expect.poll(() => page.title(), soon).toContain(String(name));

    await page.getByRole("link", { name: workspaceEn.views.recent }).click();
    await page.getByRole("row").getByRole("link", { name }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();

    // Language and theme for every page of ours.
    await page.getByRole("button", { name: deal.words.shell.menu.language }).click();
    await page.getByRole("menuitemradio", { name: "简体中文" }).click();
    await page.getByRole("link", { name: workspaceZh.views.recent }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "外观" }).click();
    await page.getByRole("menuitemradio", { name: "深色" }).click();
    await expect.poll(() => page.locator("html").getAttribute("data-theme"), soon).toBe("dark");
  });

  test("opens by its shortcut, from any page", async () => {
    const worker = await ssm.serviceWorker();
    // The browser binds what an extension suggests a moment after it was loaded.
    const keys = () =>
      worker.evaluate(
        async () => (await chrome.commands.getAll()).find(({ name }) => name === "open-workspace")?.shortcut,
      );
    await expect.poll(keys, soon).toBe("Alt+Shift+U");
    const page = await ssm.extensionPage("options.html");
    const [opened] = await Promise.all([
      ssm.context.waitForEvent("page"),
      ssm.fireCommand("open-workspace", page),
    ]);
    await opened.getByText(pipelineEn.empty.title).waitFor();
  });

  test("opens from the toolbar button's popup, which goes away", async () => {
    const popup = await ssm.extensionPage("popup.html");
    const [page] = await Promise.all([
      ssm.context.waitForEvent("page"),
      popup.getByRole("button", { name: popupEn.workspace, exact: true }).click(),
    ]);
    await page.getByText(pipelineEn.empty.title).waitFor();
    await expect.poll(() => popup.isClosed(), soon).toBe(true);
  });

  test("says so when it is empty, when an address leads nowhere and when a deal isn't known", async () => {
    const page = await ssm.extensionPage("tabs/workspace.html");
    await page.getByText(pipelineEn.empty.title).waitFor();
    await page.goto(`${page.url().split("#")[0]}#/nowhere`);
    await page.getByText(workspaceEn.unknownView.title).waitFor();
    await page.getByRole("link", { name: workspaceEn.unknownView.back }).click();
    await page.getByText(pipelineEn.empty.title).waitFor();
    await page.goto(`${page.url().split("#")[0]}#/deal/salesforce%3Aacme%3Aopportunity%3A006`);
    await page.getByText(workspaceEn.unknownDeal.title).waitFor();
  });
});
