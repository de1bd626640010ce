import type { Frame, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { unseenFocusIn, violationsIn } from "../support/browser/accessibility.ts";
import { chipsOf, pressChip } from "../support/browser/chips.ts";
import { withExtension } from "../support/browser/extension.ts";
import { forgetSites, type Language, openDeal, soon, words } from "../support/browser/rep.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });
beforeEach(() => forgetSites(ssm));

async function isUsable(where: Frame | Page, what: string) {
  expect.soft(await violationsIn(where), what).toEqual([]);
  expect.soft(await unseenFocusIn(where), `${what}: focus that nobody sees`).toEqual([]);
}

/** Opens everything that unfolds, and the first row. */
async function unfold(frame: Frame) {
  const panel = frame.getByRole("tabpanel");
  for (const folded of await panel.locator("h2 > button, h3 > button").all())
    if ((await folded.getAttribute("aria-expanded")) === "false") await folded.click();
}

test("what is wrong is found: a nameless button whose focus nobody sees", async () => {
  const own = await ssm.extensionPage("options.html");
  const button = own.getByRole("button").first();
  await button.waitFor();
  await button.evaluate((element) => {
    element.replaceChildren();
    element.removeAttribute("aria-label");
    element.style.outline = "none";
  });
  expect(await violationsIn(own)).toEqual([expect.stringContaining("button-name")]);
  expect(await unseenFocusIn(own)).toHaveLength(1);
});

/** Names depend on the language, contrast on the theme: each of both once. */
describe.each([
  { language: "en" as Language, theme: "light" as const },
  { language: "zh-CN" as Language, theme: "dark" as const },
])("in $language, $theme", ({ language, theme }) => {
  test("every control of the four tabs has a name, enough contrast and a focus that is seen", async () => {
    const deal = await openDeal(ssm, `/lightning/r/Opportunity/${stories.noLeader.id}/view?lang=en_US`);
    const { menu } = words.en.shell;
    const choose = async (label: string, item: string) => {
      await deal.frame.getByRole("button", { name: label, exact: true }).click();
      await deal.frame.getByRole("menuitemradio", { name: item, exact: true }).click();
      await deal.frame.locator("body").press("Escape");
    };
    await choose(menu.label, theme === "dark" ? menu.themeDark : menu.themeLight);
    if (language === "zh-CN") await choose(menu.label, menu.chinese);
    for (const tab of ["guide", "assess", "people", "plan"] as const) {
      await deal.frame.getByRole("tab", { name: words[language].shell.tabs[tab] }).click();
      await deal.frame.getByRole("tabpanel").getByRole("heading").first().waitFor();
      await isUsable(deal.frame, `${tab} as it opens`);
      await unfold(deal.frame);
      if (tab === "assess") await deal.frame.locator("[data-row-focus]").first().click();
      if (tab === "people") {
        await deal.frame.getByRole("row").first().press("Enter");
        await deal.frame.getByRole("button", { name: words[language].people.add.open }).click();
      }
      await isUsable(deal.frame, `${tab}, all unfolded`);
    }
    if (language === "zh-CN") await choose(words[language].shell.menu.label, menu.english);
  });

  test("so have the role menu at a chip, the settings, the first page and the popup", async () => {
    const { page } = await openDeal(ssm);
    await expect.poll(async () => (await chipsOf(page)).length, soon).toBeGreaterThan(0);
    const [first] = await chipsOf(page);
    await pressChip(page, first?.name ?? "");
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByRole("menuitemcheckbox").first().waitFor();
    await isUsable(menu, "role menu");
    for (const path of ["options.html", "tabs/welcome.html", "popup.html"]) {
      const own = await ssm.extensionPage(path);
      await own.getByRole("heading", { level: 1 }).waitFor();
      await own.emulateMedia({ colorScheme: theme });
      await isUsable(own, path);
      await own.close();
    }
  });
});
