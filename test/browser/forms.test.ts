import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import aidsEn from "../../src/i18n/en/aids.json" with { type: "json" };
import crmEn from "../../src/i18n/en/crm.json" with { type: "json" };
import formsEn from "../../src/i18n/en/forms.json" with { type: "json" };
import planEn from "../../src/i18n/en/plan.json" with { type: "json" };
import formsZh from "../../src/i18n/zh-CN/forms.json" with { type: "json" };
import toolsEn from "../../src/method/playbooks/en/tools.json" with { type: "json" };
import methodWords from "../../src/method/playbooks/words/en.json" with { type: "json" };
import toolsZh from "../../src/method/playbooks/zh-CN/tools.json" with { type: "json" };
import { withExtension } from "../support/browser/extension.ts";
import { dayBefore } from "../support/browser/past.ts";
import { type Deal, openDeal, soon } from "../support/browser/rep.ts";

const toolOf = (id: string, tools = toolsEn) => {
  const tool = tools.tools.find((each) => each.id === id);
  if (!tool) throw new Error(`no form ${id}`);
  return tool;
};
const fieldOf = (id: string, key: string, tools = toolsEn) =>
  toolOf(id, tools).fields.find((field) => field.key === key)?.text ?? "";

async function openForm(deal: Deal, id: string) {
  await deal.openTab("plan");
  await deal.frame.getByRole("button", { name: toolOf(id).name, exact: true }).click();
  await deal.frame.getByRole("heading", { level: 2, name: toolOf(id).name }).waitFor();
}

const scoreOf = (frame: Frame) =>
  frame.getByRole("button", { name: planEn.cra.title, expanded: true }).textContent();

describe("a rep with forms", () => {
  const ssm = withExtension();
  const bodies = async (kind: string) => {
    const rows = (await ssm.readDatabase())?.plans ?? [];
    return rows.find((row) => row.kind === kind)?.body;
  };

  test("fills the reason to act in its form: Plan tab and score follow, undo takes it back, it is there after a reload", async () => {
    let deal = await openDeal(ssm);
    await deal.openTab("plan");
    expect(await scoreOf(deal.frame)).toContain("None");
    await openForm(deal, "F6");
    const event = deal.frame.getByLabel(fieldOf("F6", "event"));
    await event.fill("New claims law in force");
    await deal.frame.getByLabel(fieldOf("F6", "consequence")).fill("Fine of 2 million a year");
    await deal.frame.getByLabel(formsEn.labels.date, { exact: true }).fill("2099-12-01");
    await expect
      .poll(() => bodies("deal"), soon)
      .toEqual({
        cra: {
          event: "New claims law in force",
          consequence: "Fine of 2 million a year",
          date: "2099-12-01",
        },
      });
    await deal.frame.getByText(formsEn.labels.missing).waitFor();

    // Escape leads back to the plan, which shows the same fact at its strength; the way in has the focus.
    await deal.frame.locator("body").press("Escape");
    await expect.poll(() => scoreOf(deal.frame), soon).toContain("Weak");
    await expect
      .poll(() => deal.frame.evaluate(() => document.activeElement?.textContent), soon)
      .toBe(toolOf("F6").name);
    expect(await deal.frame.getByLabel(planEn.cra.event).inputValue()).toBe("New claims law in force");

    await deal.undo.click();
    await expect.poll(() => bodies("deal"), soon).not.toHaveProperty("cra.date");
    await deal.redo.click();
    await expect.poll(() => bodies("deal"), soon).toHaveProperty("cra.date", "2099-12-01");

    deal = await deal.reload();
    await openForm(deal, "F6");
    expect(await deal.frame.getByLabel(fieldOf("F6", "event")).inputValue()).toBe("New claims law in force");
  });

  test("plans a call from the gaps and makes it their own, by keyboard", async () => {
    const deal = await openDeal(ssm);
    await deal.people();
    await deal.tag(0, "SPONSOR");
    const item = await deal.firstItem();
    await deal.level(item, "E2").click();
    await deal.level(item, "E2", true).waitFor();
    await openForm(deal, "F4");
    await deal.frame.getByRole("button", { name: formsEn.call.take }).first().press("Enter");
    const objective = deal.frame.getByLabel(fieldOf("F4", "objective"));
    await expect.poll(() => objective.inputValue(), soon).not.toBe("");
    const questions = fieldOf("F4", "questions");
    const entry = (at: number) =>
      deal.frame.getByLabel(
        formsEn.list.entry.replace("{label}", questions).replace("{at, number}", String(at)),
      );
    const [first, second] = [await entry(1).inputValue(), await entry(2).inputValue()];
    await deal.frame
      .getByRole("button", {
        name: formsEn.list.down.replace("{label}", questions).replace("{at, number}", "1"),
      })
      .press("Enter");
    await expect.poll(() => entry(1).inputValue(), soon).toBe(second);
    expect(await entry(2).inputValue()).toBe(first);
    await deal.frame
      .getByRole("button", { name: formsEn.list.addTo.replace("{label}", questions) })
      .press("Enter");
    await entry(4).fill("Who else should hear this?");
    await expect
      .poll(async () => Object(await bodies("F4")).questions, soon)
      .toEqual([second, first, expect.any(String), "Who else should hear this?"]);
  });

  test("keeps a list of conditions line by line, and evidence set in a form is evidence", async () => {
    const deal = await openDeal(ssm);
    await openForm(deal, "F21");
    const label = toolOf("F21").name;
    const add = deal.frame.getByRole("button", { name: formsEn.table.addTo.replace("{label}", label) });
    await add.press("Enter");
    const line = (at: number) =>
      deal.frame.getByRole("group", {
        name: formsEn.table.line.replace("{label}", label).replace("{at, number}", String(at)),
      });
    await line(1).getByLabel(formsEn.labels.condition).fill("Security review passed");
    await line(1).getByLabel(formsEn.labels.state).selectOption({ label: formsEn.options.open });
    await add.press("Enter");
    await line(2).getByLabel(formsEn.labels.condition).fill("Price per claim");
    await deal.frame
      .getByRole("button", {
        name: formsEn.table.up.replace("{label}", label).replace("{at, number}", "2"),
      })
      .press("Enter");
    await expect
      .poll(() => line(1).getByLabel(formsEn.labels.condition).inputValue(), soon)
      .toBe("Price per claim");
    await deal.frame
      .getByRole("button", {
        name: formsEn.table.remove.replace("{label}", label).replace("{at, number}", "1"),
      })
      .press("Enter");
    await expect
      .poll(async () => Object.values(Object(Object(await bodies("F21")).conditions)), soon)
      .toEqual([expect.objectContaining({ condition: "Security review passed", state: "open" })]);
    await deal.undo.click();
    await line(2).waitFor();

    const evidence = deal.frame.getByRole("combobox", { name: formsEn.evidence.level.replace("{item}", "") });
    await evidence.first().selectOption({ label: deal.words.method.levels.E3.name });
    await expect
      .poll(async () => (await ssm.readDatabase())?.evidence, soon)
      .toMatchObject([{ itemId: "S5.E5", body: { level: "E3" } }]);
  });

  test("lets an opportunity go by their own decision, and opens it again", async () => {
    const deal = await openDeal(ssm);
    await openForm(deal, "DISQ");
    await deal.frame.getByText(formsEn.letGo.notProposed).waitFor();
    await deal.frame.getByLabel(fieldOf("DISQ", "reason")).selectOption({ label: formsEn.options.cannotWin });
    await deal.frame.getByRole("button", { name: formsEn.letGo.letGo }).click();
    // Not without why and when; the reason chosen in the form needn't be said twice.
    const why = deal.frame.getByLabel(crmEn.ending.why, { exact: true });
    await expect.poll(() => why.inputValue(), soon).toBe(formsEn.options.cannotWin);
    const confirm = deal.frame.getByRole("button", {
      name: crmEn.ending.saveAs.replace("{outcome}", methodWords.outcomes.disqualified),
    });
    await why.fill("");
    await confirm.click();
    await deal.frame.getByText(crmEn.ending.whyMissing).waitFor();
    expect((await ssm.readDatabase())?.opportunities?.[0]?.outcome, "not without a reason").toBe("open");
    await why.fill("Their board has chosen another supplier.");
    await confirm.click();
    const outcome = async () => (await ssm.readDatabase())?.opportunities?.[0]?.outcome;
    await expect.poll(outcome, soon).toBe("disqualified");
    expect((await ssm.readDatabase())?.opportunities?.[0]?.body).toMatchObject({
      why: "Their board has chosen another supplier.",
      closedOn: dayBefore(0),
    });
    await expect.poll(() => bodies("DISQ"), soon).toEqual({ reason: "cannotWin" });
    await deal.frame.getByRole("button", { name: formsEn.letGo.reopen }).click();
    await expect.poll(outcome, soon).toBe("open");
  });

  test("opens a form large, prints it and copies it in the other language", async () => {
    const deal = await openDeal(ssm);
    await openForm(deal, "F7");
    await deal.frame.getByLabel(fieldOf("F7", "statement")).fill("Claims | settled\nin one day");
    const [page] = await Promise.all([
      ssm.context.waitForEvent("page"),
      deal.frame.getByRole("button", { name: formsEn.openLarge }).click(),
    ]);
    await page.bringToFront();
    await page.getByRole("heading", { level: 2, name: toolOf("F7").name }).waitFor();
    await expect
      .poll(() => page.getByLabel(fieldOf("F7", "statement")).inputValue(), soon)
      .toContain("in one day");

    await ssm.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByLabel(formsEn.output.language).selectOption({ label: "简体中文" });
    await page.locator("article[lang='zh-CN']").waitFor({ state: "attached" });
    await page.getByRole("button", { name: formsEn.output.copy }).click();
    await page.getByText(formsEn.output.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`# ${toolOf("F7", toolsZh).name}`);
    expect(copied).toContain(`## ${fieldOf("F7", "statement", toolsZh)}`);
    expect(copied).toContain("Claims \\| settled");

    await page.emulateMedia({ media: "print" });
    expect(await printed(page)).toEqual({ header: false, form: false, sheet: true, startsAtTop: true });
    expect(await page.locator("article").textContent()).toContain(toolOf("F7", toolsZh).name);
    await page.emulateMedia({ media: "screen" });

    // From the form to another one, by address; every aid can be reached.
    await page.getByRole("link", { name: formsEn.allForms }).click();
    await page.getByRole("link", { name: toolsEn.minorAids.F12 }).click();
    await page.getByText(aidsEn.fields.F12_issue).first().waitFor();
  });

  test("copies from the frame beside the CRM page too", async () => {
    const deal = await openDeal(ssm);
    await openForm(deal, "F3");
    await deal.frame.getByRole("button", { name: formsEn.output.copy }).click();
    await deal.frame.getByText(formsEn.output.copied).waitFor();
  });
});

const printed = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (selector: string) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
    const top = document.querySelector("article")?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    return {
      header: isSeen("header"),
      form: isSeen("main section"),
      sheet: isSeen("article"),
      // Nothing of the page, not even empty, comes on paper before it.
      startsAtTop: top + scrollY < 20,
    };
  });

describe("a rep whose browser speaks zh-CN", () => {
  const ssm = withExtension({ language: "zh-CN" });

  test("has the forms in Chinese, from the aids of the stage on", async () => {
    const deal = await openDeal(ssm, undefined, "zh-CN");
    await deal.openTab("plan");
    await deal.frame.getByRole("button", { name: formsZh.title }).waitFor();
    await deal.frame.getByRole("button", { name: toolOf("F13", toolsZh).name, exact: true }).click();
    await deal.frame
      .getByRole("button", {
        name: formsZh.table.addTo.replace("{label}", fieldOf("F13", "step", toolsZh)),
      })
      .click();
    await deal.frame.getByLabel(formsZh.labels.step, { exact: true }).fill("方案演示");
    await deal.frame.getByLabel(formsZh.labels.goNoGo).click();
    await expect
      .poll(async () => {
        const rows = (await ssm.readDatabase())?.plans ?? [];
        return Object.values(Object(Object(rows.find((row) => row.kind === "F13")?.body).step));
      }, soon)
      .toEqual([{ order: 0, step: "方案演示", goNoGo: true }]);
  });
});
