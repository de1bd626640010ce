import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { dockedParts, dragPart, pageState, pressPart, underOurs } from "../support/browser/docking.ts";
import { withExtension } from "../support/browser/extension.ts";
import { forgetSites, openDeal, readyFrame, soon, words } from "../support/browser/rep.ts";
import { demoOpportunity } from "../support/demo-opportunity.ts";

const window = { width: 1440, height: 900 };
const ssm = withExtension({ window });
beforeEach(() => forgetSites(ssm));

const { shell } = words.en;
const until = (page: Page, part: "frame" | "grip" | "handle", shows: object | null) =>
  expect
    .poll(async () => (await dockedParts(page))?.[part], soon)
    .toEqual(shows && expect.objectContaining(shows));
const right = (width: number) => ({ left: expect.any(Number), width });
const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
const outside = (page: Page) =>
  page.evaluate(() => [document.documentElement.clientWidth, innerHeight] as const);

async function collapsed(page: Page) {
  const frame = await ssm.sidebarFrame(page);
  await frame.getByRole("button", { name: shell.collapse }).click();
  await until(page, "frame", null);
  return frame;
}
async function choose(page: Page, item: string) {
  const frame = await ssm.sidebarFrame(page);
  await frame.getByRole("button", { name: shell.menu.label, exact: true }).click();
  await frame
    .getByRole("menuitem", { name: item })
    .or(frame.getByRole("menuitemcheckbox", { name: item }))
    .click();
}

/** The popup over this page: opened behind it, so that the page is the tab in front. */
async function popupOver(page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await ssm.serviceWorker();
  const opened = ssm.context.waitForEvent("page");
  await worker.evaluate(() =>
    chrome.tabs.create({ url: chrome.runtime.getURL("popup.html"), active: false }),
  );
  const popup = await opened;
  await popup.getByRole("switch").waitFor({ state: "attached" });
  await popup.bringToFront();
  return popup;
}

/** Turns the sidebar on or off for this page's site, as the popup does it. */
async function switchSite(page: Page): Promise<void> {
  const popup = await popupOver(page);
  const toggle = popup.getByRole("switch");
  const wasOn = await toggle.isChecked();
  await toggle.click();
  // A popup that closes at the press may close before it is heard.
  await expect.poll(() => toggle.isChecked(), soon).toBe(!wasOn);
  await popup.close();
  await page.bringToFront();
}

describe("the docked sidebar", () => {
  test("stands at the right, 380 px wide, beside a page that is as much narrower; collapsed or switched off, the page is what it was, to the byte", async () => {
    const { page } = await openDeal(ssm);
    const [width, height] = await outside(page);
    await until(page, "frame", { left: width - 380, top: 0, width: 380, height });
    expect(await pageWidth(page)).toBe(width - 380);
    const tag = (await pageState(page)).tag;

    await choose(page, shell.menu.turnOff);
    await expect.poll(() => dockedParts(page), soon).toBeUndefined();
    const untouched = await pageState(page);
    expect(untouched.children).toBe("head body");
    expect(untouched.boxes[0]).toMatch(new RegExp(` ${width} `));
    expect(untouched.tag).toBe(tag);

    await switchSite(page);
    await until(page, "frame", { left: width - 380, width: 380 });
    await readyFrame(ssm, page);
    await collapsed(page);
    const { children, ...rest } = await pageState(page);
    const { children: _, ...before } = untouched;
    expect(rest).toEqual(before);
    expect(children).toMatch(/^head body div( div)?$/);

    await switchSite(page);
    await expect.poll(() => dockedParts(page), soon).toBeUndefined();
    expect(await pageState(page)).toEqual(untouched);
  });

  test("is made wider and narrower between 320 and 560 px, by its edge or by keys, and is so after a reload", async () => {
    const { page } = await openDeal(ssm);
    await until(page, "frame", right(380));
    await dragPart(page, "grip", { x: -100 });
    await until(page, "frame", { width: expect.closeTo(480, -1) });
    await dragPart(page, "grip", { x: -400 });
    await until(page, "frame", right(560));
    await dragPart(page, "grip", { x: 600 });
    await until(page, "frame", right(320));
    expect(await pageWidth(page)).toBe((await outside(page))[0] - 320);
    await dragPart(page, "grip", { x: -81 });
    await until(page, "frame", right(401));
    await pressPart(page, "grip");
    await page.keyboard.press("ArrowLeft");
    await until(page, "frame", right(421));
    await page.reload();
    await readyFrame(ssm, page);
    await until(page, "frame", right(421));
  });
});

describe("the collapsed sidebar", () => {
  test("is a slim handle that is dragged up and down, stays there over a reload and opens at a press", async () => {
    const { page } = await openDeal(ssm);
    await collapsed(page);
    await until(page, "handle", { width: 22 });
    const first = (await dockedParts(page))?.handle?.top ?? 0;
    await dragPart(page, "handle", { y: 250 });
    await expect
      .poll(async () => Math.abs(((await dockedParts(page))?.handle?.top ?? 0) - first - 250), soon)
      .toBeLessThan(40);
    // A drag is no press.
    expect((await dockedParts(page))?.frame).toBeNull();
    const moved = await dockedParts(page);
    await page.reload();
    await ssm.sidebarFrame(page);
    await expect.poll(() => dockedParts(page), soon).toEqual(moved);
    await dragPart(page, "handle", { y: -1000 });
    await expect.poll(async () => (await dockedParts(page))?.handle?.top ?? 900, soon).toBeLessThan(first);
    await pressPart(page, "handle");
    await until(page, "frame", right(380));
    await until(page, "handle", null);
  });

  test("shows no handle either where the rep doesn't want one, and comes by the shortcut, of which the menu tells the keys that really are bound", async () => {
    const { page } = await openDeal(ssm);
    const worker = await ssm.serviceWorker();
    const bound = await worker.evaluate(
      async () => (await chrome.commands.getAll()).find(({ name }) => name === "toggle-sidebar")?.shortcut,
    );
    expect(bound).toBeTruthy();
    const told = shell.menu.shortcut.replace("{keys}", bound ?? "");
    const frame = await ssm.sidebarFrame(page);
    await frame.getByRole("button", { name: shell.menu.label, exact: true }).click();
    await frame.getByRole("menuitem", { name: told, exact: true }).waitFor();
    await frame.getByRole("menuitemcheckbox", { name: shell.menu.handle, checked: true }).click();
    await collapsed(page);
    await until(page, "handle", null);
    await page.reload();
    await ssm.sidebarFrame(page);
    await until(page, "handle", null);
    await until(page, "frame", null);
    await ssm.fireCommand("toggle-sidebar", page);
    await until(page, "frame", right(380));
    await ssm.fireCommand("toggle-sidebar", page);
    await until(page, "frame", null);
    await until(page, "handle", null);
    const popup = await popupOver(page);
    await popup.getByText(bound ?? "").waitFor();
  });

  test("its handle goes at Delete and moves by arrow keys", async () => {
    const { page } = await openDeal(ssm);
    await collapsed(page);
    await until(page, "handle", { width: 22 });
    await dragPart(page, "handle", { y: 60 });
    const { top = 0 } = (await dockedParts(page))?.handle ?? {};
    await page.keyboard.press("ArrowUp");
    await expect.poll(async () => (await dockedParts(page))?.handle?.top ?? top, soon).toBeLessThan(top);
    await page.keyboard.press("Delete");
    await until(page, "handle", null);
  });
});

describe.each(["standard", "console", "split"])("in %s navigation", (nav) => {
  test("neither sidebar nor handle lies over the page's own buttons or scroll bars, at four widths", async () => {
    const { page } = await openDeal(ssm, `${demoOpportunity}?nav=${nav}&late=800`);
    const nothingUnder = (what: string) =>
      expect
        .poll(async () => {
          const { hidden, tried } = await underOurs(page);
          return { what, hidden, areTried: tried > 10 };
        }, soon)
        .toEqual({ what, hidden: [], areTried: true });
    for (const width of [1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await nothingUnder(`${width} px, as it stands`);
      // What the page can't make room for is the handle's case, and stays so.
      if (width < 1280) continue;
      await until(page, "frame", right(380));
      await page.evaluate(`ssmDemo.openEditModal("${stories.early.id}")`);
      await nothingUnder(`${width} px, with a dialog`);
      await page.evaluate("ssmDemo.closeOverlays()");
      await ssm.fireCommand("toggle-sidebar", page);
      await until(page, "frame", null);
      await until(page, "handle", { width: 22 });
      await nothingUnder(`${width} px, collapsed`);
      await ssm.fireCommand("toggle-sidebar", page);
      await until(page, "frame", right(380));
    }
  });
});

describe("where there is no room", () => {
  test("a narrow window shows the handle; opened all the same, the sidebar offers the side panel", async () => {
    const { page } = await openDeal(ssm);
    await page.setViewportSize({ width: 960, height: 800 });
    await until(page, "handle", { width: 22 });
    await until(page, "frame", null);
    const { top = 0 } = (await dockedParts(page))?.handle ?? {};
    await dragPart(page, "handle", { y: 160 });
    await expect.poll(async () => (await dockedParts(page))?.handle?.top, soon).toBeGreaterThan(top + 100);
    await until(page, "frame", null);
    await pressPart(page, "handle");
    await until(page, "frame", right(380));
    const frame = await ssm.sidebarFrame(page);
    await frame.getByText(shell.banner.tight).waitFor();
    await frame.getByRole("button", { name: shell.menu.sidePanel }).waitFor();
    await page.setViewportSize(window);
    await frame.getByText(shell.banner.tight).waitFor({ state: "detached" });
    await until(page, "frame", right(380));
  });

  test("controls that the page fixed at its right edge are never covered: the sidebar shows as handle beside them", async () => {
    const page = await ssm.openCrm(demoOpportunity);
    await page.evaluate(() => {
      const bar = document.createElement("div");
      bar.style.cssText =
        "position:fixed;right:0;top:200px;width:90px;height:300px;z-index:5;background:#fff";
      bar.innerHTML = Array(6).fill('<button style="width:90px;height:48px">Chat</button>').join("");
      document.body.append(bar);
    });
    await until(page, "handle", { width: 22 });
    await until(page, "frame", null);
    expect((await underOurs(page)).hidden).toEqual([]);
  });
});

describe("what it shows and what it doesn't", () => {
  test.each([
    ["list", "/lightning/o/Opportunity/list?filterName=Recent"],
    ["account", "/lightning/r/Account/001Qy00000pqzMRIAY/view"],
    ["related", `/lightning/r/Opportunity/${stories.noLeader.id}/related/OpportunityContactRoles/view`],
  ] as const)("on a page that is a %s it says so, in both languages", async (kind, address) => {
    const { page, frame } = await openDeal(ssm);
    await page.evaluate(`ssmDemo.navigate("${address}")`);
    await frame.getByRole("heading", { name: shell.state[kind].title }).waitFor();
    await frame.getByText(shell.state[kind].text).waitFor();
    expect(await frame.getByRole("tab").count()).toBe(0);
    await page.reload();
    const again = await ssm.sidebarFrame(page);
    await again.getByRole("button", { name: shell.menu.label, exact: true }).click();
    await again.getByRole("menuitemradio", { name: shell.menu.chinese }).click();
    await again.getByText(words["zh-CN"].shell.state[kind].text).waitFor();
  });
});
