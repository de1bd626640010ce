import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import mapEn from "../../src/i18n/en/map.json" with { type: "json" };
import workspaceEn from "../../src/i18n/en/workspace.json" with { type: "json" };
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon } from "../support/browser/rep.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });
const { output } = mapEn;

async function take(page: Page, item: string): Promise<Buffer> {
  await page.getByRole("button", { name: output.open }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: item }).click(),
  ]);
  return readFileSync(await file.path());
}

/** The page as PDF, as the browser's own print command makes it. */
async function printed(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send("Page.printToPDF", { preferCSSPageSize: true });
  return Buffer.from(data, "base64").toString("latin1");
}
const pagesOf = (pdf: string) => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("the map leaves as drawing, picture, table and paper, and stands small in the sidebar, with the same people", async () => {
  const deal = await openDeal(ssm);
  const names = (await deal.people()).map((label) => label.split(",")[0] ?? "");
  const [first = ""] = names;
  await deal.tag(0, "KDL");

  const small = deal.frame.getByRole("img", { name: new RegExp(`^Relationship map: .*${first}`) });
  await small.waitFor();
  await deal.frame.getByText(mapEn.path.noStart.split("{name}")[0] ?? "").waitFor();
  const [page] = await Promise.all([
    ssm.context.waitForEvent("page"),
    deal.frame.getByRole("button", { name: mapEn.small.open }).click(),
  ]);
  await page.bringToFront();
  await page.locator("button[data-card]").first().waitFor();
  expect(page.url()).toContain("/map");
  await page.getByRole("link", { name: workspaceEn.dealViews.map }).waitFor();

  const svg = (await take(page, output.svg)).toString("utf8");
  for (const name of names) expect(svg).toContain(name);
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain(mapEn.help.line.influence);
  // Stands alone: nothing of our page's styles, nothing from elsewhere.
  expect(svg).not.toMatch(/class=|var\(--|href=|url\(/);
  const png = await take(page, output.png);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  const table = (await take(page, output.markdown)).toString("utf8");
  for (const name of names) expect(table).toMatch(new RegExp(`^\\| ${name} \\|`, "m"));
  expect(table).toContain(deal.words.method.roles.KDL.name);

  const pdf = await printed(page);
  expect(pagesOf(pdf)).toBe(2);
  // Landscape A4, in points.
  expect(pdf).toMatch(/MediaBox\s*\[0 0 84[12]/);
  await page.close();
});

test("with 150 people only what is in sight is drawn, and going on by arrows brings the rest", async () => {
  await openDeal(ssm);
  const page = await ssm.extensionPage("tabs/workspace.html");
  await page.getByRole("row").getByRole("link").first().click();
  const opportunityKey = decodeURIComponent(page.url().split("/deal/")[1] ?? "");
  const people = Array.from({ length: 150 }, (_, at) => ({
    personKey: `local:many${at}`,
    opportunityKey,
    body: {
      name: `Person ${at}`,
      ...(at > 0 ? { reportsTo: `local:many${Math.floor((at - 1) / 4)}` } : {}),
    },
  }));
  await ssm.putRows({ people });
  await page.reload();
  await page.getByRole("link", { name: workspaceEn.dealViews.map }).click();
  const cards = page.locator("button[data-card]");
  await cards.first().waitFor();
  await expect.poll(() => cards.count(), soon).toBeGreaterThan(150);
  const all = await cards.count();

  // On paper an overview, parts with names that can be read, and the table, which says on which page each stands.
  await page.evaluate(() => {
    addEventListener("beforeprint", () => {
      document.body.dataset.paper = [...document.querySelectorAll("[aria-hidden] svg[role=img]")]
        .filter((each) => getComputedStyle(each.parentElement ?? each).display !== "none")
        .map((each) => {
          const view = each instanceof SVGSVGElement ? each.viewBox.baseVal.width : 0;
          return `${Math.round(view)} ${each.getAttribute("aria-label")}`;
        })
        .join("\n");
    });
  });
  const pdf = await printed(page);
  const pages = (await page.evaluate(() => document.body.dataset.paper))?.split("\n") ?? [];
  const parts = pages.filter((label) => /^\d+ Page \d+ · Relationship map/.test(label));
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.length).toBeLessThan(16);
  expect(pages.some((label) => label.includes(`pages 2 to ${parts.length + 1} show its parts`))).toBe(true);
  // 14 px of 1690 on 277 mm are 6.5 points.
  expect(new Set(parts.map((label) => label.split(" ")[0]))).toEqual(new Set(["1690"]));
  expect(pagesOf(pdf)).toBeGreaterThan(parts.length + 1);
  // Nothing of it stays on the screen.
  await expect
    .poll(() => page.getByRole("img", { name: /^Page 2/, includeHidden: true }).count(), soon)
    .toBe(0);

  const zoomIn = page.getByRole("button", { name: mapEn.zoom.in });
  for (let press = 0; press < 6; press++) await zoomIn.click();
  await expect.poll(() => cards.count(), soon).toBeLessThan(all / 2);
  await page.getByRole("button", { name: mapEn.zoom.fit }).click();
  await expect.poll(() => cards.count(), soon).toBe(all);
  for (let press = 0; press < 6; press++) await zoomIn.click();
  await expect.poll(() => cards.count(), soon).toBeLessThan(all / 2);

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-card"));
  await cards.first().focus();
  const seen = new Set([await focused()]);
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight"]) {
    const before = await focused();
    await page.keyboard.press(key);
    await expect.poll(focused, soon).toMatch(/:/);
    seen.add((await focused()) ?? before);
  }
  expect(seen.size).toBeGreaterThan(3);
  await page.keyboard.press("End");
  await expect.poll(focused, soon).toMatch(/^local:many/);

  await page.getByRole("button", { name: mapEn.filter.open }).click();
  await page.getByRole("button", { name: "Opposed" }).click();
  await page
    .getByText(mapEn.countOf.replace("{shown, number}", "0").replace("{count, number}", String(all)))
    .waitFor();
  await page.close();
});
