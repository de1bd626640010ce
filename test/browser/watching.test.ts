/**
 * CRMs that use one page for one record after another, and show values in controls: whatever they do meanwhile, nothing
 * is told under a record that isn't its own.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtures } from "../crm-pages/fixture.ts";
import { allowSites, switchOn } from "../support/browser/allow-sites.ts";
import { withExtension } from "../support/browser/extension.ts";
import { listenIn, type Told } from "../support/browser/readings.ts";
import { soon } from "../support/browser/rep.ts";
import { servePages } from "../support/reading/serve-page.ts";

const fixture = (crm: string, name: string) => {
  const found = fixtures().find((one) => one.crm === crm && one.name === name);
  if (!found) throw new Error(`There is no page ${crm}/${name}.`);
  return found;
};
const siebel = fixture("siebel", "opportunity--missing-fields");
const dynamics = fixture("dynamics", "opportunity--en");
const hubspot = fixture("hubspot", "deal--en-contact-roles");
const pipedrive = fixture("pipedrive", "deal--en-contact-roles");

const server = await servePages();
const ssm = withExtension({ crmPort: server.port, hosts: [new URL(siebel.url).host] });
afterAll(() => server.close());
beforeAll(async () => {
  const { origin } = new URL(siebel.url);
  await allowSites(ssm, [origin]);
  await switchOn(ssm, [{ origin, profile: "siebel" }]);
});

async function open({ url, html }: { url: string; html: string }) {
  server.show(url, html);
  const page = await ssm.openCrm(url);
  return { page, heard: await listenIn(await ssm.sidebarFrame(page)) };
}
const readings = (told: Told[]) => told.flatMap(({ reading }) => (reading ? [reading] : []));
/** What was told under a key, as field texts. */
const under = (told: Told[], id: string) =>
  readings(told)
    .filter(({ identity }) => identity.id === id)
    .flatMap(({ fields }) => Object.values(fields).map((field) => field.text))
    .filter(Boolean);
const go = (page: Page, address: string) => page.evaluate((to) => history.pushState(null, "", to), address);

describe("a page that is used for one deal after another", () => {
  test.each([
    {
      crm: "hubspot",
      page: hubspot,
      from: "9123456789",
      to: "5550001",
      first: "Harbor Logistics – Control Tower",
    },
    { crm: "pipedrive", page: pipedrive, from: "128", to: "777", first: "Harbor Logistics – Control Tower" },
  ])("$crm: the earlier deal is never told as the next one, however late the page changes", async (at) => {
    const { page, heard } = await open(at.page);
    const org = at.crm === "hubspot" ? "4815162" : "harbor";
    await heard.settled(`${at.crm}:${org}:opportunity:${at.from}`);

    const next = at.page.url.replace(at.from, at.to);
    await go(page, next);
    await expect
      .poll(async () => (await heard.told()).findLast(({ name }) => name === "page")?.identity?.key, soon)
      .toBe(`${at.crm}:${org}:opportunity:${at.to}`);
    // The page is slow: settled or not, what it still shows is the earlier deal's.
    await heard.settled(`${at.crm}:${org}:opportunity:${at.to}`);
    expect(under(await heard.told(), at.to)).toEqual([]);

    await page.evaluate((first) => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        if (node.nodeValue?.includes(first)) node.nodeValue = "Meridian Foods – Cold Chain";
      for (const area of document.querySelectorAll("textarea")) area.value = "Meridian Foods – Cold Chain";
    }, at.first);
    await expect
      .poll(async () => under(await heard.told(), at.to), { ...soon, timeout: 25_000 })
      .toContain("Meridian Foods – Cold Chain");
    expect(under(await heard.told(), at.to)).not.toContain(at.first);
  });
});

test("Dynamics: what somebody is typing isn't the record's until they leave the field", async () => {
  const { page, heard } = await open(dynamics);
  await heard.settled("dynamics:harbor.crm.dynamics.com:opportunity:7f3c9a10-52b1-ee11-a569-000d3a1b2c3d");
  const amount = page.locator('[data-id="estimatedvalue.fieldControl-currency-text-input"]').first();
  await amount.fill("$9");
  await amount.pressSequentially("00,000.00", { delay: 40 });
  await page.locator("h1").first().click();
  const amounts = async () =>
    new Set(readings(await heard.told()).flatMap(({ fields }) => fields.amount?.text ?? []));
  await expect.poll(amounts, soon).toContain("$900,000.00");
  expect(await amounts()).toEqual(new Set(["$1,250,000.00", "$900,000.00"]));
});

test("Siebel: another row under the same address ends the reading instead of going under the first one's key", async () => {
  const { page, heard } = await open(siebel);
  const { origin } = new URL(siebel.url);
  await heard.settled(`siebel:${origin}/siebel:opportunity:1-4ABC12`);
  const told = (await heard.told()).length;
  await page.evaluate(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>(".siebui-form input"))
      if (input.value.includes("Harbor")) input.value = "Meridian Foods – Cold Chain";
  });
  await expect.poll(async () => readings((await heard.told()).slice(told)).at(-1)?.fields, soon).toEqual({});
  expect(under(await heard.told(), "1-4ABC12")).not.toContain("Meridian Foods – Cold Chain");
});

test("on pages that show no record nothing is told as one", async () => {
  const decoy = fixture("pipedrive", "decoy--pipeline");
  const { page, heard } = await open(decoy);
  await expect.poll(async () => (await heard.told()).some(({ name }) => name === "page"), soon).toBe(true);
  await page.evaluate(() => document.body.append("changed"));
  await page.waitForFunction(() => document.readyState === "complete");
  expect(readings(await heard.told())).toEqual([]);
});
