import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import mapEn from "../../src/i18n/en/map.json" with { type: "json" };
import workspaceEn from "../../src/i18n/en/workspace.json" with { type: "json" };
import methodEn from "../../src/method/playbooks/en/common.json" with { type: "json" };
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

  test("in frames by organisation or site, by whose contact, role or stance, with the way from us to the leader", async () => {
    await openDeal(ssm);
    const [deal] = (await ssm.readDatabase())?.opportunities ?? [];
    const opportunityKey = String(deal?.opportunityKey);
    const drawn = [
      { name: "Anna Berg", organisation: "Head office", site: "Lyon", tag: { roles: { KDL: true } } },
      {
        name: "Bo Lind",
        organisation: "Plant",
        site: "Lyon",
        tag: { roles: { SPONSOR: true }, stance: "supportive", access: "met", owner: "Mia Lindqvist" },
      },
      {
        name: "陈静",
        organisation: "Plant",
        site: "上海",
        tag: { roles: { EVALUATOR: true }, stance: "opposed" },
      },
    ].map(({ tag, ...body }) => ({ personKey: `local:${body.name}`, tag, body }));
    const [anna, bo] = drawn.map(({ personKey }) => personKey);
    await ssm.putRows({
      people: drawn.map(({ personKey, body }) => ({ personKey, opportunityKey, body })),
      roleTags: drawn.map(({ personKey, tag }) => ({ opportunityKey, personKey, body: tag })),
      plans: [
        {
          opportunityKey,
          kind: "map",
          body: { lines: { drawn: { kind: "influence", from: bo, to: anna } } },
        },
      ],
    });
    const page = await openMap();
    const cards = page.locator("button[data-card]");
    await cardOf(page, "Mia Lindqvist").waitFor();
    const count = await cards.count();

    // From our people to the leader, in words and marked on the map.
    const { path } = mapEn;
    const steps = page.getByRole("list").filter({ hasText: "Anna Berg" }).getByRole("listitem");
    await expect
      .poll(() => steps.allTextContents(), soon)
      .toEqual(["Mia Lindqvist", `${path.by.holds}Bo Lind`, `${path.by.influence}Anna Berg`]);
    const marked = page.locator('[data-line][data-path="true"]');
    await expect.poll(() => marked.count(), soon).toBe(2);
    await page.getByRole("button", { name: path.mark }).click();
    await expect.poll(() => marked.count(), soon).toBe(0);
    await steps.last().getByRole("button").click();
    await page.getByRole("complementary", { name: "Anna Berg" }).waitFor();
    await page.keyboard.press("Escape");

    // An influence drawn by dragging from the square at the card's side, and taken back.
    const handle = page.locator('[data-id="local:陈静"] [data-handleid="influence"]');
    await cardOf(page, "陈静").hover();
    const target = await cardOf(page, "Anna Berg").boundingBox();
    await drag(page, handle, { x: (target?.x ?? 0) + 60, y: (target?.y ?? 0) + 40 });
    await expect.poll(async () => (await stored()).lines, soon).toEqual(["influence", "influence"]);
    await cardOf(page, "Anna Berg").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await stored()).lines, soon).toEqual(["influence"]);

    // A role that nobody holds yet stands as a gap, and becomes the person who is found.
    const approver = methodEn.roles.APPROVER.name;
    await page.getByRole("button", { name: mapEn.add.open, exact: true }).click();
    const adding = page.getByRole("dialog", { name: mapEn.add.open });
    await adding.getByText(mapEn.add.gap, { exact: true }).click();
    await adding.getByLabel(mapEn.add.role).selectOption(approver);
    await adding.getByRole("textbox", { name: mapEn.add.whom }).fill("somebody in finance");
    await adding.getByRole("button", { name: mapEn.add.save }).click();
    await page.getByRole("button", { name: mapEn.zoom.fit }).click();
    const gap = cardOf(page, "somebody in finance");
    await gap.filter({ hasText: mapEn.card.sought.replace("{role}", approver) }).click();
    const sought = page.getByRole("complementary", { name: "somebody in finance" });
    await sought.getByRole("combobox", { name: mapEn.panel.who }).click();
    await page.getByRole("option", { name: /^Bo Lind/ }).click();
    await gap.waitFor({ state: "detached" });
    await cardOf(page, "Bo Lind").filter({ hasText: approver }).waitFor();

    const frames = () =>
      page
        .locator(".react-flow__node-frame")
        .evaluateAll((all) => all.map((frame) => frame.textContent ?? ""));
    const grouping = page.getByRole("combobox", { name: mapEn.grouping.label });
    await grouping.selectOption(mapEn.grouping.organisation);
    await expect.poll(frames, soon).toEqual(expect.arrayContaining(["Head office1", "Plant2", "Our side1"]));
    await grouping.selectOption(mapEn.grouping.site);
    await expect
      .poll(frames, soon)
      .toEqual([`${mapEn.frame.nameless}${count - 4}`, "Lyon2", "上海1", "Our side1"]);

    const matching = (shown: number) =>
      page
        .getByText(
          mapEn.countOf.replace("{shown, number}", String(shown)).replace("{count, number}", String(count)),
          { exact: true },
        )
        .waitFor();
    await page.getByRole("button", { name: mapEn.filter.open }).click();
    const wanted = page.getByRole("dialog", { name: mapEn.filter.label });
    const toggle = (name: string) => wanted.getByRole("button", { name, exact: true }).click();
    // Whose contacts: they and the one of ours.
    await toggle("Mia Lindqvist");
    await matching(2);
    await toggle(methodEn.roles.EVALUATOR.name);
    await matching(0);
    await toggle("Mia Lindqvist");
    await matching(1);
    await toggle(methodEn.stances.opposed.name);
    await matching(1);
    await toggle(methodEn.roles.EVALUATOR.name);
    await toggle(methodEn.stances.opposed.name);
    await toggle(methodEn.stances.supportive.name);
    await matching(1);
    await toggle(mapEn.filter.clear);
    await page.close();
  });
});
