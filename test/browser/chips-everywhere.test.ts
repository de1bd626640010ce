import type { Frame, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { expectedReading } from "../crm-pages/salesforce/expected.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { chipBox, chipRoles, chipsOf, pressChip, untilChipShows } from "../support/browser/chips.ts";
import { demoOrg, nativeDemoOrg, withExtension } from "../support/browser/extension.ts";
import { addGrowingList, manyContacts } from "../support/browser/growing-list.ts";
import { forgetSites, openDeal, readyFrame, soon, untilStored, words } from "../support/browser/rep.ts";

const ssm = withExtension();
beforeEach(() => forgetSites(ssm));

const { id } = stories.noLeader;
const deal = expectedReading(id);
const [alicia] = deal.contacts;
const name = alicia?.name ?? "";
const dealUrl = `/lightning/r/Opportunity/${id}/view`;
const contactUrl = `/lightning/r/Contact/${alicia?.id}/view`;
const accountUrl = `/lightning/r/Account/${stories.noLeader.AccountId}/view`;
const listUrl = "/lightning/o/Contact/list?filterName=Recent";
const keyOf = (opportunity: string, org = "ssm-demo") => `salesforce:${org}:opportunity:${opportunity}`;
const personKey = (org = "ssm-demo") => `salesforce:${org}:contact:${alicia?.id}`;
const roleNames = words.en.method.roles;

const chipNames = async (page: Page) => (await chipsOf(page)).map((chip) => chip.name);
const untilChip = (page: Page, who = name) => expect.poll(() => chipNames(page), soon).toContain(who);
const headingOf = (menu: Frame) => menu.getByRole("heading", { level: 1 });
const choices = (menu: Frame) => menu.getByRole("menuitem");
const roleIn = (menu: Frame, role: keyof typeof roleNames, checked?: boolean) =>
  menu.getByRole("menuitemcheckbox", { name: roleNames[role].name, checked });

/** The deal was read on this computer, and two more of the same person: one seen since, one lost long ago. */
async function threeDeals(host = demoOrg): Promise<Page> {
  const org = new URL(host).hostname.split(".")[0];
  const page = await ssm.openCrm(host + dealUrl);
  await readyFrame(ssm, page);
  await expect.poll(async () => (await ssm.readDatabase())?.opportunities?.length, soon).toBe(1);
  const [stored] = (await ssm.readDatabase())?.opportunities ?? [];
  const copy = (opportunity: string, title: string, more: object) => {
    const body = structuredClone(stored?.body) as { reading: { identity: object; fields: { name: object } } };
    Object.assign(body.reading.identity, { id: opportunity, key: keyOf(opportunity, org) });
    Object.assign(body.reading.fields.name, { text: title, value: title });
    return { ...stored, opportunityKey: keyOf(opportunity, org), body, ...more };
  };
  const lastSeen = Number(stored?.lastSeen);
  await ssm.putRows({
    opportunities: [
      copy("0065g00000NewerDAAV", "Meridian – Branch Network", { lastSeen: lastSeen + 60_000 }),
      copy("0065g00000LostDDAAV", "Meridian – Lost Earlier", {
        lastSeen: lastSeen - 60_000,
        outcome: "lost",
      }),
    ],
    roleTags: [
      {
        opportunityKey: keyOf("0065g00000LostDDAAV", org),
        personKey: personKey(org),
        body: { roles: { SPONSOR: true }, stance: "supportive" },
      },
    ],
  });
  return page;
}

describe("where the page is not one opportunity", () => {
  test.each([
    { where: "a list of contacts", url: listUrl, host: demoOrg },
    { where: "the contact's own page", url: contactUrl, host: demoOrg },
    { where: "the contact's own page in native shadow", url: contactUrl, host: nativeDemoOrg },
  ])("$where: three clicks, the second says in which opportunity", async ({ url, host }) => {
    const org = new URL(host).hostname.split(".")[0] ?? "";
    await threeDeals(host);
    const page = await ssm.openCrm(host + url);
    await untilChip(page);
    // Click one.
    await pressChip(page, name);
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByText(words.en.personDeals.which).waitFor();
    // Those still open, seen last first; none is chosen, and letters write nowhere.
    const offered = await choices(menu).allTextContents();
    expect(offered.map((text) => text.replace(/Meridian Trust Bank.*/, ""))).toEqual([
      "Meridian – Branch Network",
      stories.noLeader.Name,
    ]);
    await expect.poll(() => menu.evaluate(() => document.hasFocus()), soon).toBe(true);
    expect(await menu.evaluate(() => document.activeElement?.role)).toBe("menu");
    await page.keyboard.press("k");
    await ssm.untilClicksCount(menu);
    // Click two.
    await choices(menu).nth(1).click();
    await menu.getByText(stories.noLeader.Name).waitFor();
    // Click three.
    await roleIn(menu, "KDL").click();
    await roleIn(menu, "KDL", true).waitFor();
    await untilStored(ssm, keyOf(id, org), { [personKey(org)]: ["KDL"] });
    await untilStored(ssm, keyOf("0065g00000NewerDAAV", org), {});
    await untilChipShows(page, name, ["KDL"]);
    await page.keyboard.press("Escape");
    await headingOf(menu).waitFor({ state: "detached" });
  });

  test("by keys alone: Tab to the chip, Enter, arrows and Enter to the opportunity, a letter", async () => {
    await threeDeals();
    const page = await ssm.openCrm(contactUrl);
    await untilChip(page);
    await pressChip(page, name);
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByText(words.en.personDeals.which).waitFor();
    await expect.poll(() => menu.evaluate(() => document.hasFocus()), soon).toBe(true);
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await roleIn(menu, "KDL").waitFor();
    await expect.poll(() => menu.evaluate(() => document.activeElement?.role), soon).toBe("menuitemcheckbox");
    await page.keyboard.press("s");
    await untilStored(ssm, keyOf(id), { [personKey()]: ["SPONSOR"] });
    // The opportunity's own sidebar takes it back.
    const opened = await openDeal(ssm, dealUrl);
    await opened.undo.click();
    await untilStored(ssm, keyOf(id), {});
    await untilChipShows(page, name, []);
  });

  test("the contact's page tells the person's roles in all opportunities, and follows what another tab writes", async () => {
    const page = await threeDeals();
    const contact = await ssm.openCrm(contactUrl);
    const sidebar = await ssm.sidebarFrame(contact);
    await sidebar.getByRole("heading", { level: 1, name }).waitFor();
    const lines = sidebar.getByRole("main").locator("li:has(p)");
    await expect.poll(() => lines.count(), soon).toBe(3);
    const lost = lines.filter({ hasText: "Lost Earlier" });
    expect(await lost.textContent()).toContain(roleNames.SPONSOR.name);
    expect(await lost.textContent()).toContain(words.en.personDeals.stance.replace("{stance}", "Supportive"));
    // A role in a closed deal is no role of today: the chip stays empty.
    await untilChipShows(contact, name, []);

    await page.bringToFront();
    const other = await readyFrame(ssm, page);
    await other.getByRole("tab", { name: words.en.shell.tabs.people }).click();
    await other.getByRole("button", { name: roleNames.KDL.name, exact: true }).first().click();
    await untilStored(ssm, keyOf(id), { [personKey()]: ["KDL"] });
    await contact.bringToFront();
    await lines.filter({ hasText: stories.noLeader.Name }).getByText(roleNames.KDL.name).waitFor();
    await untilChipShows(contact, name, ["KDL"]);
  });

  test("a person of no opportunity that was read: nothing can be written, and the menu says why", async () => {
    const page = await ssm.openCrm(listUrl);
    await untilChip(page);
    await pressChip(page, name);
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByText(words.en.personDeals.none).waitFor();
    expect(await menu.getByRole("menuitemcheckbox").count()).toBe(0);
  });

  test("a related list in full is one opportunity's: two clicks", async () => {
    await threeDeals();
    const page = await ssm.openCrm(`/lightning/r/Opportunity/${id}/related/OpportunityContactRoles/view`);
    await untilChip(page);
    await pressChip(page, name);
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByText(stories.noLeader.Name).waitFor();
    await ssm.untilClicksCount(menu);
    await roleIn(menu, "SPONSOR").click();
    await untilStored(ssm, keyOf(id), { [personKey()]: ["SPONSOR"] });
  });

  test("somebody outside the deal's own list is kept with the name that the page shows", async () => {
    await threeDeals();
    const page = await ssm.openCrm(accountUrl);
    await ssm.sidebarFrame(page);
    const [stranger] = manyContacts(1);
    await addGrowingList(page, manyContacts(1), 1);
    await untilChip(page, stranger?.name);
    await pressChip(page, stranger?.name ?? "");
    const menu = await ssm.roleMenuFrame(page);
    // Not theirs yet: the account's open ones are offered.
    await menu.getByText(words.en.personDeals.ofAccount).waitFor();
    await ssm.untilClicksCount(menu);
    await choices(menu).filter({ hasText: stories.noLeader.Name }).click();
    await roleIn(menu, "INFLUENCER").click();
    await roleIn(menu, "INFLUENCER", true).waitFor();
    const opened = await openDeal(ssm, dealUrl);
    expect(await opened.people()).toContain(stranger?.name);
  });
});

describe("a list that never rests", () => {
  test("200 contacts in rows that are used again: no chip ever shows another person's role", async () => {
    await threeDeals();
    const contacts = manyContacts(200);
    await ssm.putRows({
      roleTags: contacts
        .filter((_, at) => at % 3 === 0)
        .map((contact) => ({
          opportunityKey: keyOf(id),
          personKey: `salesforce:ssm-demo:contact:${contact.id}`,
          body: { roles: { KDL: true } },
        })),
    });
    const page = await ssm.openCrm(accountUrl);
    await ssm.sidebarFrame(page);
    const list = await addGrowingList(page, contacts, 20);
    const expected = (first: number) =>
      Object.fromEntries(
        contacts
          .slice(first, first + 20)
          .map((contact, at) => [contact.name, (first + at) % 3 === 0 ? ["KDL"] : []]),
      );
    await expect.poll(() => chipRoles(page), soon).toEqual(expected(0));
    for (const first of [7, 60, 61, 130, 180]) {
      await list.scrollTo(first);
      // At once, before the service worker has answered: either right or empty, never somebody else's.
      for (const [who, roles] of Object.entries(await chipRoles(page)))
        expect([[], expected(first)[who]], who).toContainEqual(roles);
      await expect.poll(() => chipRoles(page), soon).toEqual(expected(first));
    }
    // A press is for whom the row shows now.
    await pressChip(page, "Person 190");
    const menu = await ssm.roleMenuFrame(page);
    await headingOf(menu).and(menu.getByText("Person 190")).waitFor();
    await list.scrollTo(0);
    await headingOf(menu).waitFor({ state: "detached" });
  });

  test("drawn anew every 100 ms: chips are there, a menu stays open and tags", async () => {
    const { page } = await openDeal(ssm);
    const rows = deal.contacts.slice(0, 6);
    const list = await addGrowingList(page, rows, 6);
    const ofList = async () => (await chipsOf(page)).slice(0, 6).map((chip) => chip.name);
    await expect.poll(ofList, soon).toEqual(rows.map((row) => row.name));
    await list.redrawEvery(100);
    await list.untilBeside(20);
    // The chips below belong to the page's own list.
    expect(await chipNames(page)).toContain(name);
    // A press between two drawings meets nobody's chip: a rep presses again.
    const pressed = async () => {
      await pressChip(page, name);
      const menu = await ssm.roleMenuFrame(page);
      await headingOf(menu).and(menu.getByText(name)).waitFor({ timeout: 5_000 });
      return true;
    };
    await expect.poll(pressed, { timeout: 60_000 }).toBe(true);
    const menu = await ssm.roleMenuFrame(page);
    await ssm.untilClicksCount(menu);
    await roleIn(menu, "KDL").click();
    await roleIn(menu, "KDL", true).waitFor();
    await untilStored(ssm, keyOf(id), { [personKey()]: ["KDL"] });
    await untilChipShows(page, name, ["KDL"]);
    await list.stop();
  });
});

describe("room on the page", () => {
  /** Height of every row, and where each link stands, with the site off and on. */
  const measure = (page: Page) =>
    page.evaluate(() => {
      const found: Element[] = [];
      const visit = (root: ParentNode) => {
        for (const element of root.querySelectorAll("*")) {
          if (element.matches("tr, lst-related-preview-card, [slot=primaryField], header, article, h1"))
            found.push(element);
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document);
      return found.map((element) => Math.round(element.getBoundingClientRect().height * 10) / 10);
    });

  test.each([
    { url: dealUrl, query: "roles=grid&density=comfy", count: 9 },
    { url: dealUrl, query: "roles=grid&density=compact", count: 9 },
    { url: dealUrl, query: "roles=tiles&density=compact", count: 9 },
    { url: listUrl, query: "density=comfy", count: 33 },
    { url: contactUrl, query: "density=compact", count: 1 },
  ])("$url $query: chips add no line and no height, and go when the site is switched off", async (look) => {
    const worker = await ssm.serviceWorker();
    const collapsed = (off: boolean) =>
      worker.evaluate(([key, off]) => chrome.storage.local.set({ [key]: { off, collapsed: true } }), [
        `site:${demoOrg}`,
        off,
      ] as const);
    await collapsed(true);
    const page = await ssm.openCrm(`${look.url}${look.url.includes("?") ? "&" : "?"}${look.query}`);
    await page.locator("html[data-ssm-demo=ready]").waitFor();
    await expect.poll(async () => (await measure(page)).length, soon).toBeGreaterThan(2);
    const before = await measure(page);
    await collapsed(false);
    await expect.poll(async () => (await chipsOf(page)).length, soon).toBe(look.count);
    expect(await measure(page)).toEqual(before);
    for (const chip of (await chipsOf(page)).slice(0, 3))
      expect(await chipBox(page, chip.name)).toMatchObject({ width: 48, height: 16 });
    await collapsed(true);
    await expect.poll(async () => (await chipsOf(page)).length, soon).toBe(0);
    expect(await measure(page)).toEqual(before);
  });
});
