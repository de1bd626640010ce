/**
 * What an administrator fixes reaches the rep: said in the settings, held everywhere, and a broken part costs no more
 * than itself. Tried with a real policy file where we may write one.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Extension, startExtension } from "../support/browser/extension.ts";
import { canWritePolicy, writePolicy } from "../support/browser/policy-file.ts";
import { openDeal, words } from "../support/browser/rep.ts";

describe.runIf(canWritePolicy())("with a policy from the administrator", () => {
  let ssm: Extension;
  let removePolicy = () => {};

  beforeAll(async () => {
    removePolicy = writePolicy({
      stageMappings: { "salesforce:ssm-demo": { "Id. Decision Makers": 2, "Needs Analysis": 9 } },
    });
    ssm = await startExtension();
  });
  afterAll(async () => {
    removePolicy();
    await ssm?.close();
  });

  test("the settings say what is fixed, and which part can't be used, in both languages", async () => {
    const page = await ssm.extensionPage("options.html");
    const card = page.getByRole("region", { name: "Set by your administrator" });
    await card.getByText("1 CRM stage of salesforce:ssm-demo").waitFor();
    const fault = "stageMappings → salesforce:ssm-demo → Needs Analysis: must be a whole number from 1 to 7";
    await card.getByRole("alert").getByText(fault).waitFor();
    await page.getByRole("radio", { name: "中文" }).click();
    await page.getByRole("region", { name: "由管理员设定" }).getByRole("alert").waitFor();
    await page.getByRole("radio", { name: "English" }).click();
    await card.waitFor();
    expect(ssm.watch.problems()).toEqual([]);
  });

  test("the sidebar shows who set the stage, reads the deal by it and lets nobody change it", async () => {
    const { frame } = await openDeal(ssm);
    await frame.getByRole("tab", { name: words.en.shell.tabs.assess }).click();
    await frame.getByRole("button", { name: "CRM, time and outcome" }).click();
    await frame.getByText("“Id. Decision Makers” counts as stage 2 (Set by your administrator).").waitFor();
    expect(await frame.getByRole("combobox", { name: "In this deal it counts as" }).count()).toBe(0);
    await frame.getByRole("button", { name: "Stages of this CRM…" }).click();
    const dialog = frame.getByRole("dialog");
    expect(await dialog.getByRole("combobox", { name: "Id. Decision Makers" }).isDisabled()).toBe(true);
    expect(await dialog.getByRole("combobox", { name: "Needs Analysis" }).isDisabled()).toBe(false);
    expect(ssm.watch.problems()).toEqual([]);
  });
});
