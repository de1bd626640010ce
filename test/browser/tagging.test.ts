import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { expectedReading } from "../crm-pages/salesforce/expected.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import {
  chipBox,
  chipHasFocus,
  chipRoles,
  chipsOf,
  pressChip,
  redrawLinks,
  untilChipShows,
} from "../support/browser/chips.ts";
import { demoOrg, withExtension } from "../support/browser/extension.ts";
import { forgetSites, openDeal, soon, untilStored, words } from "../support/browser/rep.ts";

const ssm = withExtension();
beforeEach(() => forgetSites(ssm));

const { id } = stories.noLeader;
const contacts = expectedReading(id).contacts;
const names = contacts.map(({ name }) => name);
const [first = "", second = ""] = names;
const key = `salesforce:ssm-demo:opportunity:${id}`;
const personKey = (at: number) => `salesforce:ssm-demo:contact:${contacts[at]?.id}`;
const chipNames = async (page: Page) => (await chipsOf(page)).map(({ name }) => name);
const roleNames = words.en.method.roles;

/** The role menu, open at this contact. */
async function menuOf(page: Page, name: string) {
  const menu = await ssm.roleMenuFrame(page);
  await menu.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  return menu;
}
const roleIn = (menu: Awaited<ReturnType<typeof menuOf>>, role: keyof typeof roleNames, checked?: boolean) =>
  menu.getByRole("menuitemcheckbox", { name: roleNames[role].name, checked });

describe("from the sidebar to the page", () => {
  test("a role given in the sidebar shows on that contact's chip alone, and goes with it", async () => {
    const deal = await openDeal(ssm);
    await expect.poll(() => chipNames(deal.page), soon).toEqual(names);
    await deal.people();
    await deal.tag(1, "SPONSOR");
    await untilChipShows(deal.page, second, ["SPONSOR"]);
    await deal.tag(1, "KDL");
    await untilChipShows(deal.page, second, ["KDL", "SPONSOR"]);
    const others = Object.entries(await chipRoles(deal.page)).filter(([name]) => name !== second);
    expect(others.flatMap(([, roles]) => roles)).toEqual([]);
    await deal.role(deal.rows.nth(1), "SPONSOR").click();
    await untilChipShows(deal.page, second, ["KDL"]);
  });

  test("a tagged chip takes no more room than an untagged one", async () => {
    const deal = await openDeal(ssm);
    await deal.people();
    const before = await chipBox(deal.page, first);
    await deal.tag(0, "KDL");
    await untilChipShows(deal.page, first, ["KDL"]);
    expect(await chipBox(deal.page, first)).toEqual(before);
    expect(before).toMatchObject({ width: 48, height: 16 });
  });
});

describe("from the chip", () => {
  test("two clicks tag: the chip, then the role; the sidebar shows it too", async () => {
    const deal = await openDeal(ssm);
    await deal.people();
    await expect.poll(() => chipNames(deal.page), soon).toContain(second);
    // Click one.
    await pressChip(deal.page, second);
    const menu = await menuOf(deal.page, second);
    await ssm.untilClicksCount(menu);
    // Click two.
    await roleIn(menu, "KDL").click();
    await roleIn(menu, "KDL", true).waitFor();
    await untilStored(ssm, key, { [personKey(1)]: ["KDL"] });
    await untilChipShows(deal.page, second, ["KDL"]);
    await deal.role(deal.rows.nth(1), "KDL", true).waitFor();
  });

  test("Esc closes the menu and the keys are the chip's again: Enter opens it anew", async () => {
    const { page } = await openDeal(ssm);
    await expect.poll(() => chipNames(page), soon).toContain(first);
    await pressChip(page, first);
    const menu = await menuOf(page, first);
    await expect.poll(() => menu.evaluate(() => document.hasFocus()), soon).toBe(true);
    await page.keyboard.press("Escape");
    await menu.getByRole("heading", { level: 1 }).waitFor({ state: "detached" });
    await expect.poll(() => chipHasFocus(page, first), soon).toBe(true);
    await page.keyboard.press("Enter");
    await menuOf(page, first);
    await expect.poll(() => menu.evaluate(() => document.activeElement?.role), soon).toBe("menuitemcheckbox");
    await expect.poll(() => menu.evaluate(() => document.hasFocus()), soon).toBe(true);
    await page.keyboard.press("s");
    await untilStored(ssm, key, { [personKey(0)]: ["SPONSOR"] });
  });

  test("a letter pressed before the menu knows the person's roles is not lost", async () => {
    const { page } = await openDeal(ssm);
    await expect.poll(() => chipNames(page), soon).toContain(first);
    const worker = await ssm.serviceWorker();
    // Someone else writes: the menu has to wait for what is stored.
    await worker.evaluate(
      () =>
        new Promise<void>((held) => {
          const opening = indexedDB.open("ssm-sidebar");
          opening.onsuccess = () => {
            const tags = opening.result.transaction("roleTags", "readwrite").objectStore("roleTags");
            const hold = () => {
              held();
              if ("released" in globalThis) opening.result.close();
              else tags.count().onsuccess = hold;
            };
            tags.count().onsuccess = hold;
          };
        }),
    );
    await pressChip(page, first);
    const menu = await menuOf(page, first);
    await expect.poll(() => menu.evaluate(() => document.activeElement?.role), soon).toBe("menuitemcheckbox");
    await expect.poll(() => menu.evaluate(() => document.hasFocus()), soon).toBe(true);
    await page.keyboard.press("s");
    await worker.evaluate(() => Object.assign(globalThis, { released: true }));
    await untilStored(ssm, key, { [personKey(0)]: ["SPONSOR"] });
    await roleIn(menu, "SPONSOR", true).waitFor();
  });

  test("the menu goes from chip to chip, and a press elsewhere in the page closes it", async () => {
    const { page } = await openDeal(ssm);
    await expect.poll(() => chipNames(page), soon).toContain(second);
    await pressChip(page, first);
    const menu = await menuOf(page, first);
    await pressChip(page, second);
    await menuOf(page, second);
    await page.mouse.click(640, 4);
    await menu.getByRole("heading", { level: 1 }).waitFor({ state: "detached" });
  });

  test("a right-click on the contact's name opens the same menu", async () => {
    const { page } = await openDeal(ssm);
    await expect.poll(() => chipNames(page), soon).toContain(second);
    const { x, y, height } = await chipBox(page, second);
    await page.mouse.click(x - 12, y + height / 2, { button: "right" });
    const linkUrl = `${demoOrg}/lightning/r/Contact/${contacts[1]?.id}/view`;
    await ssm.fireMenu({ menuItemId: "tag-contact", linkUrl }, page);
    await menuOf(page, second);
  });

  test("a collapsed sidebar is no hindrance: the chip tags all the same", async () => {
    const deal = await openDeal(ssm);
    await deal.frame.getByRole("button", { name: deal.words.shell.collapse }).click();
    // The page has its whole width again.
    await expect
      .poll(() => deal.page.evaluate(() => getComputedStyle(document.documentElement).marginRight), soon)
      .toBe("0px");
    await pressChip(deal.page, first);
    const menu = await menuOf(deal.page, first);
    await ssm.untilClicksCount(menu);
    await roleIn(menu, "SPONSOR").click();
    await untilStored(ssm, key, { [personKey(0)]: ["SPONSOR"] });
    await untilChipShows(deal.page, first, ["SPONSOR"]);
  });
});

test("two tabs with the same record: what is tagged in one shows in the other's sidebar and on its chip", async () => {
  const one = await openDeal(ssm);
  await one.people();
  const other = await openDeal(ssm);
  await other.people();
  await other.tag(0, "KDL");
  await untilChipShows(one.page, first, ["KDL"]);
  await one.page.bringToFront();
  await one.role(one.rows.nth(0), "KDL", true).waitFor();
  await ssm.untilClicksCount(one.frame);
  await one.role(one.rows.nth(0), "KDL").click();
  await untilChipShows(other.page, first, []);
  await other.role(other.rows.nth(0), "KDL", false).waitFor();
});

test("chips outlive the page's own redrawing of fields and lists, and a walk to another record and back", async () => {
  const deal = await openDeal(ssm);
  await deal.people();
  await deal.tag(0, "KDL");
  await untilChipShows(deal.page, first, ["KDL"]);
  await deal.page.evaluate("ssmDemo.rerender()");
  await redrawLinks(deal.page);
  await expect.poll(() => chipNames(deal.page), soon).toEqual(names);
  await untilChipShows(deal.page, first, ["KDL"]);

  const elsewhere = expectedReading(stories.early.id).contacts.map(({ name }) => name);
  await deal.page.evaluate(`ssmDemo.navigate("/lightning/r/Opportunity/${stories.early.id}/view")`);
  await expect.poll(() => chipNames(deal.page), soon).toEqual(elsewhere);
  expect(Object.values(await chipRoles(deal.page)).flat()).toEqual([]);
  await deal.page.evaluate(`ssmDemo.navigate("/lightning/r/Opportunity/${id}/view")`);
  await expect.poll(() => chipNames(deal.page), soon).toEqual(names);
  await untilChipShows(deal.page, first, ["KDL"]);
});

test("the page can't find a word of ours: neither by its search nor in its text", async () => {
  const deal = await openDeal(ssm);
  await deal.people();
  await deal.tag(0, "KDL");
  await deal.tag(1, "SPONSOR");
  await untilChipShows(deal.page, second, ["SPONSOR"]);
  await pressChip(deal.page, first);
  await menuOf(deal.page, first);
  const seen = await deal.page.evaluate(
    (searched) => {
      const find = (text: string) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find(...args: unknown[]): boolean }).find(text, false, false, true);
      };
      return { found: searched.filter(find), text: document.documentElement.innerText };
    },
    [first, roleNames.KDL.name, "decision leader", roleNames.SPONSOR.name, "SSM", words.en.shell.tabs.assess],
  );
  // The contact's name is the page's own; "Sponsor" only within the CRM's role of that name.
  const ofThePage = contacts.some(({ role }) => role.includes("Sponsor")) ? [first, "Sponsor"] : [first];
  expect(seen.found).toEqual(ofThePage);
  expect(seen.text).not.toContain(roleNames.KDL.name);
  expect(seen.text).not.toContain("SSM");
});
