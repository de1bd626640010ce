import type { Frame, Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { onPremiseProfiles, shippedProfiles } from "../../src/crm/profiles/index.ts";
import { expectedReading } from "../crm-pages/salesforce/expected.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { withExtension } from "../support/browser/extension.ts";
import { forgetSites, openDeal, soon, words } from "../support/browser/rep.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });
beforeEach(() => forgetSites(ssm));

const { id } = stories.noLeader;
const { menu } = words.en.shell;
const chinese = words["zh-CN"];

/**
 * Names of products, units and keys are the same in Chinese, and so are stages as a CRM of the method's time numbered
 * them ("01-Noticing"); language names are written in themselves.
 */
const sameEverywhere =
  /\b\d\d-[A-Z][A-Za-z/]+|\b(?:SSM|Sidebar|CRM|Salesforce|SalesConnect|Siebel|Lightning|IBM|Signature Selling Method|English|Chrome|Edge|Ctrl|Shift|Alt|Enter|Esc|Tab|[A-Z]|USD|US|https|MB|IT|CRA|MEDDPICC)\b/g;

/** Latin words of two letters or more that a person can read or hear in this document, `known` texts left out. */
async function latinIn(where: Frame | Page, known: readonly string[]): Promise<string[]> {
  const texts = await where.evaluate(() => {
    const seen: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node instanceof Text && !node.parentElement?.matches("script, style")) seen.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"])
        seen.push(node.getAttribute(name) ?? "");
    }
    return seen;
  });
  const byLength = [...known].sort((a, b) => b.length - a.length);
  return texts.flatMap((text) => {
    // A long name that is cut on the small map.
    const cut = /^(.+)…$/.exec(text)?.[1];
    if (cut && known.some((one) => one.includes(cut))) return [];
    const rest = byLength.reduce((left, one) => left.replaceAll(one, " "), text).replace(sameEverywhere, " ");
    return /[A-Za-z]{2,}/.test(rest) ? [text] : [];
  });
}

test("the language changes at once, with nothing loaded anew and nothing lost that was being typed", async () => {
  const deal = await openDeal(ssm, `/lightning/r/Opportunity/${id}/view?lang=en_US`);
  const { frame } = deal;
  // Survives as long as the document does.
  await frame.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  const choose = async (label: string, item: string) => {
    await frame.getByRole("button", { name: label, exact: true }).click();
    await frame.getByRole("menuitemradio", { name: item, exact: true }).click();
    await frame.locator("body").press("Escape");
  };
  await deal.people();
  await frame.getByRole("button", { name: words.en.people.add.open }).click();
  const name = frame.getByRole("form").getByRole("textbox").first();
  await name.fill("Kim Sa");
  await choose(menu.label, menu.chinese);
  await frame.getByRole("form", { name: chinese.people.add.open }).waitFor();
  expect(await name.inputValue()).toBe("Kim Sa");
  await frame.getByRole("tab", { name: chinese.shell.tabs.people, selected: true }).waitFor();
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe("zh-CN");

  // And what is saved as it is typed, in the middle of a word.
  await frame.getByRole("tab", { name: chinese.shell.tabs.assess }).click();
  await frame.locator("[data-row-focus]").first().click();
  const said = frame.getByLabel(chinese.assess.detail.words);
  await said.pressSequentially("We lose");
  await choose(chinese.shell.menu.label, menu.english);
  const again = frame.getByLabel(words.en.assess.detail.words);
  expect(await again.inputValue()).toBe("We lose");
  await again.press("End");
  await again.pressSequentially(" 2 m");
  await again.blur();
  await expect
    .poll(async () => (await ssm.readDatabase())?.evidence?.[0]?.body, soon)
    .toMatchObject({ words: "We lose 2 m" });
  expect(await frame.evaluate(() => Reflect.get(globalThis, "sameDocument"))).toBe(true);
});

test("the theme changes at once, against the system's own, and comes back with the page", async () => {
  const deal = await openDeal(ssm, `/lightning/r/Opportunity/${id}/view?lang=en_US`);
  const light = () =>
    deal.frame.evaluate(() => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      return (red + green + blue) / 3;
    });
  const choose = async (item: string) => {
    await deal.frame.getByRole("button", { name: menu.label, exact: true }).click();
    await deal.frame.getByRole("menuitemradio", { name: item, exact: true }).click();
    await deal.frame.locator("body").press("Escape");
  };
  await choose(menu.themeDark);
  await expect.poll(light, soon).toBeLessThan(60);
  await choose(menu.themeLight);
  await expect.poll(light, soon).toBeGreaterThan(200);
  await deal.page.emulateMedia({ colorScheme: "dark" });
  expect(await light()).toBeGreaterThan(200);
  await choose(menu.themeDark);
  const other = await openDeal(ssm, `/lightning/r/Opportunity/${stories.early.id}/view?lang=en_US`);
  const isDark = () => other.frame.evaluate(() => document.documentElement.dataset.theme);
  await expect.poll(isDark, soon).toBe("dark");
});

test("in Chinese nothing is left in English but names and what the CRM says", async () => {
  const expected = expectedReading(id, { language: "zh_CN" });
  const known = [
    ...Object.values(expected.fields).flatMap((field) =>
      field.state === "read" ? [field.text, String(field.value)] : [],
    ),
    ...expected.contacts.flatMap((one) => [one.name, one.title, one.role, one.roleValue]),
    ...expected.stages.flatMap((one) => [one.label, one.value]),
    ...[...shippedProfiles, ...onPremiseProfiles].map((profile) => profile.name),
  ].filter((text) => text.length > 1);
  const deal = await openDeal(ssm, `/lightning/r/Opportunity/${id}/view?lang=zh_CN`);
  const { frame } = deal;
  const rows = frame.getByRole("grid").getByRole("row");
  await frame.getByRole("button", { name: menu.label, exact: true }).click();
  await frame.getByRole("menuitemradio", { name: menu.chinese, exact: true }).click();
  await frame.getByRole("tab", { name: chinese.shell.tabs.guide }).waitFor();
  expect(await latinIn(frame, known), "menu").toEqual([]);
  await frame.locator("body").press("Escape");
  await frame.getByRole("tab", { name: chinese.shell.tabs.people }).click();
  await rows.first().waitFor();
  for (const at of [0, 1])
    await rows
      .nth(at)
      .getByRole("button", { name: chinese.method.roles[at ? "SPONSOR" : "KDL"].name, exact: true })
      .click();
  for (const tab of ["guide", "assess", "people", "plan"] as const) {
    await frame.getByRole("tab", { name: chinese.shell.tabs[tab] }).click();
    const panel = frame.getByRole("tabpanel");
    await panel.getByRole("heading").first().waitFor();
    for (const folded of await panel.locator("h2 > button, h3 > button").all())
      if ((await folded.getAttribute("aria-expanded")) === "false") await folded.click();
    if (tab === "assess") await frame.locator("[data-row-focus]").first().click();
    if (tab === "people") await rows.first().press("Enter");
    expect.soft(await latinIn(frame, known), tab).toEqual([]);
  }
  for (const path of ["options.html", "tabs/welcome.html", "popup.html"]) {
    const own = await ssm.extensionPage(path);
    await own.getByRole("heading", { level: 1 }).waitFor();
    expect.soft(await latinIn(own, known), path).toEqual([]);
    await own.close();
  }
  await frame.getByRole("button", { name: chinese.shell.menu.label, exact: true }).click();
  await frame.getByRole("menuitemradio", { name: menu.english, exact: true }).click();
});
