import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { expect, test } from "vitest";
import guide from "../../src/i18n/en/guide.json" with { type: "json" };
import playbooks from "../../src/i18n/en/playbooks.json" with { type: "json" };
import { violationsIn } from "../support/browser/accessibility.ts";
import { pressChip } from "../support/browser/chips.ts";
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon, words } from "../support/browser/rep.ts";
import { ownItem } from "../support/own-item.ts";

const ssm = withExtension({ language: "en-US" });
const { people, method } = words.en;

const overlay = {
  format: "ssm-playbook-overlay/1",
  id: "acme",
  name: { en: "Acme's way", "zh-CN": "Acme 的做法" },
  stages: Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((no) => [no, { name: { en: `Acme step ${no}`, "zh-CN": `Acme 第 ${no} 步` } }]),
  ),
  items: {
    "S1.E20": ownItem,
  },
  customRoles: { CHAMPION: { name: "Champion", countsAs: "SPONSOR" } },
  rules: { "BDU-1": { cap: 20 } },
};

const card = (page: Page) => page.getByRole("region", { name: playbooks.title, exact: true });

const give = (page: Page, name: string, content: unknown) =>
  card(page)
    .locator('input[type="file"]')
    .setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
    });
const line = (page: Page, name: string) =>
  card(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3, name, exact: true }) });

/** What the database says of the deal's playbook and of its evidence. */
async function stored() {
  const dump = await ssm.readDatabase();
  return {
    playbookId: dump?.opportunities?.[0]?.playbookId,
    evidence: dump?.evidence?.map(({ itemId }) => itemId),
    playbooks: dump?.playbooks?.map(({ id }) => String(id).split("@")[0]),
    inUse: dump?.settings?.find(({ key }) => key === "playbook")?.body,
  };
}

test("a rep takes a playbook over knowingly: refused when bad, compared before, moved to, taken back", async () => {
  const deal = await openDeal(ssm);
  const item = await deal.firstItem();
  await deal.level(item, "E3").click();
  await deal.level(item, "E3", true).waitFor();
  const { evidence } = await stored();
  expect(evidence).toHaveLength(1);

  const page = await ssm.extensionPage("options.html");
  const refusal = card(page).getByRole("alert");
  await give(page, "broken.json", "{ not json");
  await refusal.getByText(/^the file is not JSON/).waitFor();
  await give(page, "wrong.json", { ...overlay, items: { "S3.E1": { shelfDays: "long" } } });
  await refusal.getByText(/^items\.S3\.E1\.shelfDays: "long" is not a number/).waitFor();
  expect((await stored()).playbooks).toEqual([]);

  // A good one is a draft; which deals it judges otherwise stands there before anything changes.
  await give(page, "acme.json", overlay);
  const acme = line(page, "Acme's way");
  await acme.getByText(playbooks.states.draft, { exact: true }).waitFor();
  expect(await refusal.count()).toBe(0);
  await acme.getByText("Champion counts as: Sponsor").waitFor();
  const comparison = acme.getByRole("region", { name: playbooks.compare.label });
  await comparison.getByText("1 deal would be judged differently.").waitFor();
  await comparison.getByText(/^Verifiable outcomes of this stage: [\d.]+ → [\d.]+$/).waitFor();
  expect(await stored()).toMatchObject({ playbookId: undefined, inUse: undefined, playbooks: ["acme"] });

  // Used for new deals only: this one keeps the playbook it was assessed with.
  await comparison.getByRole("button", { name: playbooks.compare.useForNew }).click();
  await acme.getByText(playbooks.states.active, { exact: true }).waitFor();
  await line(page, playbooks.ours).getByText(playbooks.states.archived, { exact: true }).waitFor();
  expect(await stored()).toMatchObject({
    playbookId: undefined,
    inUse: { value: expect.stringMatching(/^acme@/) },
  });
  await deal.page.bringToFront();
  await deal.openTab("guide");
  const region = deal.frame.getByRole("region", { name: guide.stage.label });
  await region.getByRole("heading", { level: 2, name: /Noticing/ }).waitFor();

  // Moved: words and numbers follow at once, what was recorded stays.
  await page.bringToFront();
  await acme.getByRole("button", { name: playbooks.compareActive }).click();
  await acme.getByRole("button", { name: /^Move “/ }).click();
  await expect.poll(async () => String((await stored()).playbookId), soon).toMatch(/^acme@/);
  await deal.page.bringToFront();
  await region.getByRole("heading", { level: 2, name: /Acme step 1/ }).waitFor();
  await deal.openTab("assess");
  await deal.levelsOf("Data protection was cleared.").waitFor();
  await deal.level(item, "E3", true).waitFor();
  expect((await stored()).evidence).toEqual(evidence);

  // And back, by the sidebar's own undo.
  await deal.undo.click();
  await expect.poll(async () => (await stored()).playbookId, soon).toBeUndefined();
  await deal.openTab("guide");
  await region.getByRole("heading", { level: 2, name: /Noticing/ }).waitFor();
});

test("a playbook leaves as a file that comes in again, and goes once nothing is judged by it", async () => {
  await openDeal(ssm);
  const page = await ssm.extensionPage("options.html");
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    return readFileSync(await download.path(), "utf8");
  };
  const example = await saved(() => card(page).getByRole("button", { name: playbooks.example.save }).click());
  await give(page, "example.json", example);
  const { name } = JSON.parse(example) as { name: { en: string } };
  const imported = line(page, name.en);
  await imported.getByText(playbooks.states.draft, { exact: true }).waitFor();
  const button = (label: string, of: string) => label.replace("{name}", of);
  expect(
    await saved(() =>
      imported.getByRole("button", { name: button(playbooks.exportOf, name.en), exact: true }).click(),
    ),
  ).toBe(example);
  const whole = await saved(() =>
    card(page)
      .getByRole("button", { name: button(playbooks.exportOf, playbooks.ours), exact: true })
      .click(),
  );
  await give(page, "ours.json", whole);
  await line(page, "SSM").getByText("No deal would be judged differently. 1 stays as it is.").waitFor();
  await line(page, "SSM")
    .getByRole("button", { name: button(playbooks.removeOf, "SSM"), exact: true })
    .click();
  await line(page, "SSM").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await line(page, "SSM").waitFor();
});

test("a role of the team's own is given in the sidebar and in the page's menu, is named in the list, and taken back there", async () => {
  const before = await openDeal(ssm);
  const page = await ssm.extensionPage("options.html");
  await give(page, "roles.json", { ...overlay, id: "roles", name: "Our roles" });
  const ours = line(page, "Our roles");
  await ours
    .getByRole("button", { name: /^Move “|^Use, and move/ })
    .first()
    .click();
  await expect.poll(async () => String((await stored()).playbookId), soon).toMatch(/^roles@/);

  await before.page.bringToFront();
  const deal = await before.reload();
  const names = await deal.people();
  const row = deal.rows.first();
  const name = names[0]?.split(",")[0] ?? "";
  await row.getByRole("button", { name: people.allRoles.replace("{name}", name), exact: true }).click();
  const item = (where: Frame, checked?: boolean) =>
    where.getByRole("menuitemcheckbox", { name: /^Champion counts as Sponsor/, checked });
  // From the last of the six, one arrow further.
  await deal.frame.getByRole("menuitemcheckbox", { name: method.roles.KDL.name }).press("End");
  await deal.frame.locator(":focus").press("Enter");
  await item(deal.frame, true).waitFor();
  expect(await violationsIn(deal.frame)).toEqual([]);
  await deal.page.keyboard.press("Escape");
  await row.getByText("Champion", { exact: true }).waitFor();

  await pressChip(deal.page, name);
  const menu = await ssm.roleMenuFrame(deal.page);
  await item(menu, true).waitFor();
  await ssm.untilClicksCount(menu);
  await item(menu, true).click();
  await item(menu, false).waitFor();
  await row.getByText("Champion", { exact: true }).waitFor({ state: "detached" });
});
