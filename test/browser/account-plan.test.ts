import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import account from "../../src/i18n/en/account.json" with { type: "json" };
import en from "../../src/i18n/en/accountPlan.json" with { type: "json" };
import folder from "../../src/i18n/en/folder.json" with { type: "json" };
import initiatives from "../../src/i18n/en/initiatives.json" with { type: "json" };
import map from "../../src/i18n/en/map.json" with { type: "json" };
import space from "../../src/i18n/en/space.json" with { type: "json" };
import workspace from "../../src/i18n/en/workspace.json" with { type: "json" };
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { keysIn } from "../support/browser/keys.ts";
import { looks } from "../support/browser/looks.ts";
import { soon } from "../support/browser/rep.ts";
import { seedBrowser } from "../support/browser/seeded.ts";

const ssm = withExtension({ window: { width: 1280, height: 900 } });
const { look, paper } = looks("account");

const saved = async (page: Page, press: string) => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: press }).click(),
  ]);
  return readFile(await file.path(), "utf8");
};

test("an account has a plan, a map of what the customer is after, and a grid of what it doesn't have of us", async () => {
  await seedBrowser(ssm, 12);
  const rows = await ssm.readDatabase();
  const open = (rows?.opportunities ?? [])
    .filter(({ outcome }) => outcome === "open")
    .map(({ accountKey }) => String(accountKey));
  const most = (key: string) => open.filter((each) => each === key).length;
  const [accountKey = ""] = open.toSorted((a, b) => most(b) - most(a));
  const page = await ssm.extensionPage(`tabs/workspace.html#/account/${encodeURIComponent(accountKey)}`);
  await page.getByRole("link", { name: account.nav.plan }).click();
  await page.getByRole("heading", { name: en.time.title }).waitFor();
  await page.getByText(en.time.none).waitFor();
  await look(page, "plan-empty");

  // Two fields rank an opportunity; the share of the team's time follows.
  const ranked = page.getByRole("combobox", { name: new RegExp(`^${en.heads.weight}: `) }).first();
  await ranked.selectOption("3");
  await page
    .getByRole("combobox", { name: new RegExp(`^${en.heads.fit}: `) })
    .first()
    .selectOption("2");
  await page.getByRole("list").getByText("100 %", { exact: true }).waitFor();
  const box = page.getByRole("checkbox", { name: new RegExp(`^${en.mustWin}: `) }).first();
  await box.click();
  await expect.poll(() => box.isChecked(), soon).toBe(true);
  await page.getByRole("button", { name: /^Add a line to: Routes used/ }).click();
  await page.getByRole("textbox", { name: new RegExp(`^${en.heads.route}: `) }).fill("Through Partner AG");
  await page
    .getByRole("combobox", { name: new RegExp(`^${en.heads.route}: `) })
    .first()
    .selectOption({ label: "Through Partner AG" });
  await page.getByText(/^Through Partner AG: 100 %/).waitFor();
  await page.getByRole("textbox", { name: /^What the customer pays/ }).fill("1.2 million a year");
  const owner = page.getByRole("textbox", { name: new RegExp(`^${en.heads.owner}: `) }).first();
  await owner.fill("Kim Ode");
  await expect
    .poll(async () => JSON.stringify((await ssm.readDatabase())?.accounts), soon)
    .toMatch(/1\.2 million a year.*|Kim Ode/);
  await look(page, "plan");
  expect(await violationsIn(page.mainFrame())).toEqual([]);
  await paper(page, "plan");
  const plan = await saved(page, workspace.output.save);
  expect(plan).toContain("Through Partner AG");
  expect(plan).toContain("1.2 million a year");
  // The parts that say something, by name; each route with who sells, who supplies, who implements.
  for (const no of [2, 3, 4, 5]) expect(plan).toMatch(new RegExp(`^## ${no} · .`, "m"));
  expect(plan).toContain(
    [en.heads.route, en.heads.sells, en.heads.supplies, en.heads.implements].join(" | "),
  );

  await page.getByRole("link", { name: account.nav.initiatives }).click();
  const card = page.getByRole("region", { name: initiatives.card });
  const add = async (kind: string, words: string) => {
    await page.getByRole("button", { name: kind, exact: true }).first().click();
    const field = card.getByRole("textbox", { name: initiatives.fields.text });
    await expect.poll(() => field.inputValue(), soon).toBe("");
    await field.fill(words);
    await page.getByRole("row", { name: new RegExp(`^${words}`) }).waitFor();
  };
  await add(initiatives.kind.goal, "Open an account in a day");
  await add(initiatives.kind.initiative, "One core for all branches");
  await card.getByRole("checkbox", { name: /Open an account in a day/ }).click();
  await card.getByRole("textbox", { name: initiatives.fields.source }).fill("Dana Weiss, CFO");
  await card.getByRole("combobox", { name: initiatives.fields.standing }).selectOption("confirmed");
  await add(initiatives.kind.contribution, "Platform with migration");
  await page.getByText(/^No initiative above it/).waitFor();
  await card.getByRole("checkbox", { name: /One core for all branches/ }).click();
  await page.getByText(/^No initiative above it/).waitFor({ state: "detached" });
  await card.getByRole("combobox", { name: initiatives.fields.opportunity }).selectOption({ index: 1 });
  await look(page, "initiatives");
  expect(await violationsIn(page.mainFrame())).toEqual([]);
  await paper(page, "initiatives");
  await page.getByRole("complementary", { name: folder.reminder.label }).waitFor();
  await page.emulateMedia({ media: "print" });
  await page.getByRole("complementary", { name: folder.reminder.label }).waitFor({ state: "hidden" });
  await page.emulateMedia({ media: null });
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: map.output.png }).click(),
  ]);
  const picture = await readFile(await png.path());
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  // Width and height stand at the start of a PNG: the drawing is wider than it is high.
  expect(picture.readUInt32BE(16)).toBeGreaterThan(picture.readUInt32BE(20));
  const svg = await saved(page, map.output.svg);
  expect(svg).toContain("Platform with migration");
  expect(svg).toContain("xmlns=");
  expect(await saved(page, workspace.output.save)).toMatch(
    /One core for all branches \| Initiative \| Open an account/,
  );

  await page.getByRole("link", { name: account.nav.space }).click();
  await page.getByText(space.empty).waitFor();
  for (const [part, name] of [
    [space.units, "Retail"],
    [space.units, "Corporate"],
    [space.offerings, "Platform"],
    [space.offerings, "Desk"],
  ] as const) {
    await page.getByRole("button", { name: en.table.addTo.replace("{label}", part) }).click();
    const field = page.getByRole("table", { name: part }).getByRole("textbox").last();
    await expect.poll(() => field.inputValue(), soon).toBe("");
    await field.fill(name);
    await expect.poll(async () => JSON.stringify((await ssm.readDatabase())?.accounts), soon).toContain(name);
  }
  const cell = page.getByRole("button", { name: /^Retail, Platform: / });
  await cell.focus();
  const { press, untilAt } = keysIn(page, page.mainFrame());
  await press("1");
  await page.getByRole("button", { name: `Retail, Platform: ${space.state.have}` }).waitFor();
  await press("ArrowDown", "ArrowRight");
  await untilAt(page.getByRole("button", { name: /^Corporate, Desk: / }));
  await press("4");
  await page.getByRole("button", { name: `Corporate, Desk: ${space.state.open}` }).waitFor();
  await look(page, "space");
  expect(await violationsIn(page.mainFrame())).toEqual([]);
  await press("Control+z");
  await page.getByRole("button", { name: `Corporate, Desk: ${space.state.unknown}` }).waitFor();

  const [own] = ((await ssm.readDatabase())?.accounts ?? []).filter((row) => row.accountKey === accountKey);
  const twenty = Array.from({ length: 20 }, (_, at) => at + 1);
  const units = twenty.map((at) => [`u${at}`, { name: `Unit ${at}`, states: { [`o${at}`]: "have" } }]);
  const offerings = twenty.map((at) => [`o${at}`, { name: `Offering ${at}` }]);
  const body = {
    ...(own?.body as object),
    units: Object.fromEntries(units),
    offerings: Object.fromEntries(offerings),
  };
  await ssm.putRows({ accounts: [{ accountKey, body }] });
  await page.reload();
  const cells = page.getByRole("button", { name: /^Unit \d+, Offering \d+: / });
  await expect.poll(() => cells.count(), soon).toBe(400);
  await look(page, "space-20");
});
