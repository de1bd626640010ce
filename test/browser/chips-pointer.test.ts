import type { Frame, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { expectedReading } from "../crm-pages/salesforce/expected.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { chipBox, chipHasFocus, chipsOf, pressChip, untilChipShows } from "../support/browser/chips.ts";
import { demoOrg, withExtension } from "../support/browser/extension.ts";
import { forgetSites, openDeal, soon, storedRoles, untilStored, words } from "../support/browser/rep.ts";

const ssm = withExtension();
beforeEach(() => forgetSites(ssm));

const { id } = stories.noLeader;
const [alicia, gordon] = expectedReading(id).contacts;
const name = alicia?.name ?? "";
const key = `salesforce:ssm-demo:opportunity:${id}`;
const personKey = (contact = alicia) => `salesforce:ssm-demo:contact:${contact?.id}`;
const linkUrl = (contact = alicia) => `${demoOrg}/lightning/r/Contact/${contact?.id}/view`;
const roleNames = words.en.method.roles;
const { which, change, nobody } = words.en.personDeals;

const untilChip = (page: Page, who = name) =>
  expect.poll(async () => (await chipsOf(page)).map((chip) => chip.name), soon).toContain(who);
const menuItem = (menu: Frame, role: keyof typeof roleNames) =>
  menu.getByRole("menuitemcheckbox", { name: roleNames[role].name });

describe("a pointer that rests on a chip", () => {
  test("shows roles, stance and day, read-only and without the focus, until it leaves; a press makes it a menu", async () => {
    const deal = await openDeal(ssm);
    const { page } = deal;
    await deal.people();
    await deal.tag(0, "KDL");
    await untilChipShows(page, name, ["KDL"]);
    // The rep is typing in the CRM's own search.
    await page.mouse.click(480, 24);
    const typing = () => page.evaluate(() => document.activeElement?.tagName);
    const before = await typing();

    const { x, y } = await chipBox(page, name);
    await page.mouse.move(x + 20, y + 8, { steps: 4 });
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByRole("button", { name: change }).waitFor();
    const text = await menu.locator("body").textContent();
    for (const part of [name, roleNames.KDL.name, words.en.method.roles.KDL.name, "as of"])
      expect(text).toContain(part);
    expect(await menu.getByRole("menuitemcheckbox").count()).toBe(0);
    expect(await menu.evaluate(() => document.hasFocus())).toBe(false);
    expect(await typing()).toBe(before);
    // Into the frame: it stays, however long.
    await page.mouse.move(x + 60, y + 60, { steps: 8 });
    await ssm.untilClicksCount(menu);
    expect(await menu.getByRole("button", { name: change }).isVisible()).toBe(true);
    // Out of it: it goes.
    await page.mouse.move(x - 200, y - 60, { steps: 8 });
    await menu.getByRole("button", { name: change }).waitFor({ state: "detached" });

    await page.mouse.move(x + 20, y + 8, { steps: 4 });
    await menu.getByRole("button", { name: change }).waitFor();
    await page.mouse.move(x + 60, y + 60, { steps: 8 });
    await ssm.untilClicksCount(menu);
    await menu.getByText(roleNames.KDL.name).click();
    await menuItem(menu, "SPONSOR").waitFor();
    // Pressed on what was only shown: nothing was written by that.
    expect(storedRoles(await ssm.readDatabase(), key)).toEqual({ [personKey()]: ["KDL"] });
    await expect.poll(() => menu.evaluate(() => document.hasFocus()), soon).toBe(true);
    await page.mouse.move(x - 200, y - 60, { steps: 8 });
    await page.keyboard.press("s");
    await untilStored(ssm, key, { [personKey()]: ["KDL", "SPONSOR"] });
  });

  test("a pointer that the page makes up shows nothing", async () => {
    const { page } = await openDeal(ssm);
    await untilChip(page);
    const cdp = await page.context().newCDPSession(page);
    for (const { node } of await chipsOf(page)) {
      const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: node });
      await cdp.send("Runtime.callFunctionOn", {
        objectId: object.objectId,
        functionDeclaration: `function () {
          for (const type of ["pointerover", "pointerenter", "mouseover", "mouseenter", "pointermove"])
            this.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: "mouse" }));
        }`,
      });
    }
    await cdp.detach();
    // A real press after it is all that comes through.
    await pressChip(page, gordon?.name ?? "");
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByRole("heading", { level: 1, name: gordon?.name }).waitFor();
    expect(await menu.getByRole("button", { name: change }).count()).toBe(0);
  });
});

describe("keys that are not meant for a chip", () => {
  test("a page that takes the focus to a chip while the rep types opens no menu; Tab and Enter do", async () => {
    const { page } = await openDeal(ssm);
    await untilChip(page);
    await page.mouse.click(480, 24);
    const [chip] = await chipsOf(page);
    const cdp = await page.context().newCDPSession(page);
    const focusChip = async () => {
      const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: chip?.node });
      await cdp.send("Runtime.callFunctionOn", {
        objectId: object.objectId,
        functionDeclaration: "function () { globalThis.stolen = () => this.focus(); this.focus(); }",
      });
    };
    await focusChip();
    for (const pressed of ["Space", "Enter", "k"]) await page.keyboard.press(pressed);
    const menu = await ssm.roleMenuFrame(page);
    const isClosed = async () => expect(await menu.getByRole("heading").count()).toBe(0);
    await isClosed();
    // Also in the middle of the rep's own Tab: wherever that leads, the page leads it on to the chip.
    await page.mouse.click(480, 24);
    await page.evaluate(() => {
      const { stolen } = globalThis as unknown as { stolen(): void };
      const end = new AbortController();
      addEventListener("focus", () => stolen(), { capture: true, signal: end.signal });
      Object.assign(globalThis, { endStealing: () => end.abort() });
    });
    await page.keyboard.press("Tab");
    await expect.poll(() => chipHasFocus(page, name), soon).toBe(true);
    for (const pressed of ["Enter", "Space", "k"]) await page.keyboard.press(pressed);
    await isClosed();
    await page.evaluate(() => (globalThis as unknown as { endStealing(): void }).endStealing());
    expect(storedRoles(await ssm.readDatabase(), key)).toEqual({});

    // From the link before it, by the rep's own Tab.
    const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: chip?.link });
    await cdp.send("Runtime.callFunctionOn", {
      objectId: object.objectId,
      functionDeclaration: "function () { this.focus(); }",
    });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await menu.getByRole("heading", { level: 1, name }).waitFor();
    await cdp.detach();
  });

  test("letters can be switched off: then only arrows and Enter set a role", async () => {
    const options = await ssm.extensionPage("options.html");
    await options.getByRole("switch", { name: words.en.settings.shortcut.letters }).click();
    await expect
      .poll(async () => (await ssm.readDatabase())?.settings?.some((row) => row.key === "roleLetters"), soon)
      .toBe(true);
    const { page } = await openDeal(ssm);
    await untilChip(page);
    await pressChip(page, name);
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByText(words.en.roleMenu.hintWithoutLetters).waitFor();
    await expect.poll(() => menu.evaluate(() => document.activeElement?.role), soon).toBe("menuitemcheckbox");
    await expect.poll(() => menu.evaluate(() => document.hasFocus()), soon).toBe(true);
    for (const pressed of ["k", "b", "ArrowDown", "Enter"]) await page.keyboard.press(pressed);
    await untilStored(ssm, key, { [personKey()]: ["SPONSOR"] });
  });
});

describe("a right-click on a name", () => {
  /** What the browser tells of a right-click: where it was, and the link's address. */
  async function rightClick(page: Page, at: { x: number; y: number }, address: string): Promise<Frame> {
    await page.mouse.click(at.x, at.y, { button: "right" });
    await ssm.fireMenu({ menuItemId: "tag-contact", linkUrl: address }, page);
    return ssm.roleMenuFrame(page);
  }

  test("in a list opens the same question; the page may have moved on meanwhile", async () => {
    await openDeal(ssm);
    const page = await ssm.openCrm("/lightning/o/Contact/list?filterName=Recent");
    await untilChip(page);
    const { x, y } = await chipBox(page, name);
    const menu = await rightClick(page, { x: x - 20, y: y + 8 }, linkUrl());
    await menu.getByRole("heading", { level: 1, name }).waitFor();
    await menu.getByText(which).waitFor();
    await menu.getByRole("menuitem").first().click();
    await menuItem(menu, "KDL").waitFor();
    await page.keyboard.press("Escape");
  });

  test("in a card of another record asks in which opportunity; a link to nobody says so", async () => {
    const { page } = await openDeal(ssm);
    await untilChip(page);
    // A hover card and an unknown page of the CRM's, as a script of the CRM draws them over the record.
    await page.evaluate(
      ({ contact, account }) => {
        const card = document.createElement("div");
        card.className = "forceHoverPanel";
        card.style.cssText = "position:fixed;left:40px;top:300px;z-index:99;background:#fff;padding:20px";
        card.innerHTML = `<a id="who" href="${contact}">Renee Castellanos</a> <a id="what" href="${account}">An account</a>`;
        document.querySelector(".lafPageHost.active")?.append(card);
      },
      { contact: linkUrl(), account: `/lightning/r/Account/${stories.noLeader.AccountId}/view` },
    );
    const middle = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    };
    const menu = await rightClick(page, await middle("#who"), linkUrl());
    await menu.getByText(which).waitFor();
    await page.keyboard.press("Escape");
    await menu.getByRole("heading").waitFor({ state: "detached" });
    await rightClick(page, await middle("#what"), `${demoOrg}/lightning/r/Account/x/view`);
    await menu.getByRole("heading", { level: 1, name: nobody }).waitFor();
    expect(await menu.getByRole("menuitemcheckbox").count()).toBe(0);
  });

  test("on a page of the CRM that we don't know is answered too, in the account of the deals that were read", async () => {
    await openDeal(ssm);
    const page = await ssm.openCrm("/lightning/page/home");
    await page.evaluate((contact) => {
      document.body.insertAdjacentHTML(
        "beforeend",
        `<a id="who" style="position:fixed;left:40px;top:200px;z-index:99;background:#fff" href="${contact}">Alicia F.</a>`,
      );
    }, linkUrl());
    const box = await page.locator("#who").boundingBox();
    const menu = await rightClick(page, { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 }, linkUrl());
    await menu.getByRole("heading", { level: 1, name: "Alicia F." }).waitFor();
    await menu.getByText(which).waitFor();
    expect(await menu.getByRole("menuitem").allTextContents()).toHaveLength(1);
  });
});

test("nothing of these pages reads a person's roles for another tenant", async () => {
  const deal = await openDeal(ssm);
  await deal.people();
  await deal.tag(0, "KDL");
  const other = await ssm.openCrm(
    `https://ssm-demo-two.lightning.force.com/lightning/o/Contact/list?filterName=Recent`,
  );
  await expect.poll(async () => (await chipsOf(other)).length, soon).toBeGreaterThan(0);
  expect((await chipsOf(other)).flatMap(({ roles }) => roles)).toEqual([]);
});
