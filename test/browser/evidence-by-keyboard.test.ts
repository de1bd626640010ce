import { describe, expect, test } from "vitest";
import core from "../../src/method/playbooks/core.json" with { type: "json" };
import wordsEn from "../../src/method/playbooks/words/en.json" with { type: "json" };
import wordsZh from "../../src/method/playbooks/words/zh-CN.json" with { type: "json" };
import { type Extension, withExtension } from "../support/browser/extension.ts";
import { type Deal, type Language, openDeal, soon } from "../support/browser/rep.ts";
import { demoOpportunity } from "../support/demo-opportunity.ts";

const states = { en: wordsEn.itemStates, "zh-CN": wordsZh.itemStates };
const reasons = { en: "They have no such step.", "zh-CN": "客户没有这一步。" };

async function evidenceOf(ssm: Extension): Promise<Record<string, unknown>> {
  const rows = (await ssm.readDatabase())?.evidence ?? [];
  return Object.fromEntries(rows.map(({ itemId, body }) => [String(itemId), body]));
}

const focusIn = (deal: Deal, selector: string) =>
  deal.frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses a key until the focus is on such an element: as somebody does who has no mouse. */
async function pressUntil(deal: Deal, key: string, selector: string) {
  for (let presses = 0; presses < 30 && !(await focusIn(deal, selector)); presses += 1)
    await deal.page.keyboard.press(key);
  expect(await focusIn(deal, selector), `${key} leads to ${selector}`).toBe(true);
}

/** One item, with the focus on its row: held, contradicted, not applicable for a reason, and all of it taken back. */
async function walkItem(ssm: Extension, deal: Deal, id: string, language: Language) {
  const { page, frame, words } = deal;
  const { text } = words.method.items[id as "S1.E1"];
  const row = frame.locator("[data-evidence-row]").filter({ has: deal.levelsOf(text) });
  await row.locator("[data-row-focus]:focus").waitFor();

  await page.keyboard.press("5");
  await deal.level(text, "E4", true).waitFor();
  await page.keyboard.press("6");
  await row.getByText(states[language].contradicted).waitFor();
  await page.keyboard.press("7");
  await row.getByText(words.assess.detail.reasonNeeded).waitFor();
  await pressUntil(deal, "Tab", "textarea");
  // At once: a pause between two keys, on a busy machine, would make two gestures of it.
  await page.keyboard.insertText(reasons[language]);
  await pressUntil(deal, "Shift+Tab", "[data-row-focus]");
  await row.getByText(states[language].notApplicable, { exact: true }).waitFor();
  await expect
    .poll(async () => (await evidenceOf(ssm))[id], soon)
    .toMatchObject({ level: "NA", words: reasons[language] });

  // Reason, not applicable, contradicted, held: four gestures, taken back one by one.
  for (let undone = 0; undone < 4; undone += 1) await page.keyboard.press("Control+z");
  await expect.poll(async () => id in (await evidenceOf(ssm)), soon).toBe(false);
  await deal.level(text, "E0", true).waitFor();
  await page.keyboard.press("Enter");
  await row.getByText(words.assess.detail.link).waitFor({ state: "detached" });
}

const patience = 300_000;

describe.each([
  { language: "en", browser: "en-US" },
  { language: "zh-CN", browser: "zh-CN" },
] as const)("by keyboard alone, in $language", ({ language, browser }) => {
  const ssm = withExtension({ language: browser });

  test(
    "every item of every stage is held, contradicted, set aside for a reason and taken back",
    async () => {
      const deal = await openDeal(ssm, demoOpportunity, language);
      const { page, frame, words } = deal;
      await deal.tab("assess").press("Enter");
      const picker = frame.getByRole("group", { name: words.assess.stage.label });
      for (const stage of core.stages) {
        await picker
          .getByRole("button")
          .nth(stage.no - 1)
          .press("Enter");
        await pressUntil(deal, "Tab", "[data-row-focus]");
        for (const [at, { id }] of stage.ev.entries()) {
          if (at > 0) await page.keyboard.press("ArrowDown");
          await walkItem(ssm, deal, id, language);
        }
      }
      expect(await evidenceOf(ssm)).toEqual({});
    },
    patience,
  );
});
