/**
 * What an administrator fixes reaches the rep: said in the settings, held everywhere, and a broken part costs no more
 * than itself. Tried with a real policy file where we may write one.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import playbooks from "../../src/i18n/en/playbooks.json" with { type: "json" };
import { type Extension, startExtension } from "../support/browser/extension.ts";
import { canWritePolicy, writePolicy } from "../support/browser/policy-file.ts";
import { openDeal, words } from "../support/browser/rep.ts";
import { ownItem } from "../support/own-item.ts";

const playbook = {
  format: "ssm-playbook-overlay/1",
  id: "acme",
  name: { en: "Acme's way", "zh-CN": "Acme 的做法" },
  stages: { "1": { name: { en: "Acme step 1", "zh-CN": "Acme 第 1 步" } } },
  items: {
    "S1.E20": ownItem,
  },
};

describe.runIf(canWritePolicy())("with a policy from the administrator", () => {
  let ssm: Extension;
  let removePolicy = () => {};

  beforeAll(async () => {
    const policy = writePolicy({
      stageMappings: { "salesforce:ssm-demo": { "Id. Decision Makers": 2, "Needs Analysis": 9 } },
      playbook: JSON.stringify(playbook),
    });
    removePolicy = policy.remove;
    ssm = await startExtension({ extension: policy.extension });
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

  test("every deal is judged by the administrator's playbook, in its words and numbers, and none is offered instead", async () => {
    const page = await ssm.extensionPage("options.html");
    const card = page.getByRole("region", { name: playbooks.title, exact: true });
    await card.getByText(playbooks.fixed.what).waitFor();
    expect(await card.locator('input[type="file"]').count(), "the reps' own playbooks rest").toBe(0);

    const { frame, openTab, levelsOf } = await openDeal(ssm);
    await openTab("guide");
    await frame
      .getByRole("region", { name: words.en.guide.stage.label })
      .getByRole("heading", { level: 2, name: /Acme step 1/ })
      .waitFor();
    await openTab("assess");
    await levelsOf("Data protection was cleared.").waitFor();
    // Five of ours and one of theirs stand before the first gate.
    await frame.getByText("0 of 6 held").first().waitFor();
    expect(ssm.watch.problems()).toEqual([]);
  });
});

describe.runIf(canWritePolicy())("with a playbook in the policy that can't be used", () => {
  let ssm: Extension;
  let removePolicy = () => {};

  beforeAll(async () => {
    const broken = { ...playbook, items: { "S3.E1": { shelfDays: "long" } } };
    const policy = writePolicy({ playbook: JSON.stringify(broken) });
    removePolicy = policy.remove;
    ssm = await startExtension({ extension: policy.extension });
  });
  afterAll(async () => {
    removePolicy();
    await ssm?.close();
  });

  test("the settings say place and reason, and deals are judged by ours", async () => {
    const page = await ssm.extensionPage("options.html");
    const card = page.getByRole("region", { name: playbooks.title, exact: true });
    await card.getByText(playbooks.fixed.broken).waitFor();
    await card.getByText(/items\.S3\.E1\.shelfDays: "long" is not a number/).waitFor();
    const { frame } = await openDeal(ssm);
    await frame
      .getByRole("region", { name: words.en.guide.stage.label })
      .getByRole("heading", { level: 2, name: /Noticing/ })
      .waitFor();
    expect(ssm.watch.problems()).toEqual([]);
  });
});
