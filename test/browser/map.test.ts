import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import mapEn from "../../src/i18n/en/map.json" with { type: "json" };
import workspaceEn from "../../src/i18n/en/workspace.json" with { type: "json" };
import { unseenFocusIn, violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon } from "../support/browser/rep.ts";

const place = async (card: Locator) => {
  const box = await card.boundingBox();
  return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
};
const cardOf = (page: Page, name: string) =>
  page.locator("button[data-card]").filter({ hasText: new RegExp(`^${name}`) });

async function drag(page: Page, from: Locator, to: { x: number; y: number }) {
  const box = await from.boundingBox();
  if (!box) throw new Error("nothing to drag");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x - 8, to.y - 8, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

describe("the relationship map", () => {
  const ssm = withExtension({ window: { width: 1440, height: 1000 } });
  const stored = async () => {
    const dump = await ssm.readDatabase();
    const map = dump?.plans?.find(({ kind }) => kind === "map")?.body as
      | { places?: object; lines?: Record<string, { kind: string }> }
      | undefined;
    const reports = (dump?.people ?? []).flatMap(
      ({ body }) => (body as { reportsTo?: string }).reportsTo ?? [],
    );
    return {
      placed: Object.keys(map?.places ?? {}).length,
      lines: Object.values(map?.lines ?? {}).map(({ kind }) => kind),
      reports: reports.length,
    };
  };
  const openMap = async () => {
    const page = await ssm.extensionPage("tabs/workspace.html");
    await page.getByRole("row").getByRole("link").first().click();
    await page.getByRole("link", { name: workspaceEn.dealViews.map }).click();
    await page.locator("button[data-card]").first().waitFor();
    return page;
  };

  test("follows what is tagged in the sidebar; cards are dragged, lines drawn by hand and by keys, all undone, all kept", async () => {
    const deal = await openDeal(ssm);
    const [first = "", second = "", third = ""] = (await deal.people()).map(
      (label) => label.split(",")[0] ?? "",
    );
    let page = await openMap();
    const leader = deal.words.method.roles.KDL.name;
    expect(await cardOf(page, first).innerText()).not.toContain(leader);

    // Tagged there, shown here.
    await deal.page.bringToFront();
    await deal.tag(0, "KDL");
    await page.bringToFront();
    await cardOf(page, first).filter({ hasText: leader }).waitFor();
    await page.getByText(mapEn.path.none).waitFor();

    // Dragged, kept, taken back by keys.
    const before = await place(cardOf(page, second));
    await drag(page, cardOf(page, second), { x: before.x + 300, y: before.y + 260 });
    await expect.poll(async () => (await stored()).placed, soon).toBe(1);
    const dragged = await place(cardOf(page, second));
    expect(dragged).not.toEqual(before);
    await page.reload();
    await cardOf(page, second).waitFor();
    expect((await stored()).placed).toBe(1);
    await page.getByRole("button", { name: mapEn.arrange }).waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await stored()).placed, soon).toBe(0);

    // From the dot above a card to the boss.
    await cardOf(page, third).hover();
    const handle = page.locator(`[data-id="${await cardOf(page, third).getAttribute("data-card")}"]`);
    const target = await cardOf(page, first).boundingBox();
    await drag(page, handle.locator('[data-handleid="boss"]'), {
      x: (target?.x ?? 0) + 60,
      y: (target?.y ?? 0) + 40,
    });
    await expect.poll(async () => (await stored()).reports, soon).toBe(1);

    // The same without a pointer: I, then the other card, then Enter.
    await cardOf(page, second).focus();
    await page.keyboard.press("i");
    await page.getByText(mapEn.linking.influence.replace("{name}", second)).waitFor();
    await cardOf(page, first).focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await stored()).lines, soon).toEqual(["influence"]);
    await cardOf(page, second).focus();
    await page.keyboard.down("Shift");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.up("Shift");
    await expect.poll(async () => (await stored()).placed, soon).toBe(1);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(stored, soon).toEqual({ placed: 0, lines: [], reports: 1 });
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(async () => (await stored()).lines, soon).toEqual(["influence"]);

    // Arrows go from card to card; one stop in the tab order.
    expect(await page.locator("button[data-card][tabindex='0']").count()).toBe(1);
    await cardOf(page, first).focus();
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-card")), soon)
      .not.toBe(await cardOf(page, first).getAttribute("data-card"));

    // As a list: the same facts in a table.
    await page.getByRole("link", { name: mapEn.shape.list, exact: true }).click();
    const row = page
      .getByRole("row")
      .filter({ has: page.getByRole("button", { name: second, exact: true }) });
    await row.getByText(mapEn.list.influences.replace("{names}", first)).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("link", { name: mapEn.shape.map, exact: true }).click();
    await cardOf(page, first).click();
    await page.getByRole("complementary", { name: first }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    expect(await unseenFocusIn(page)).toEqual([]);
    await page.close();
    page = await openMap();
    await cardOf(page, first).filter({ hasText: leader }).waitFor();
  });
});
