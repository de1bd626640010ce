import { afterAll, describe, expect, test } from "vitest";
import { pageOf } from "../../src/crm/identity.ts";
import { shippedProfiles } from "../../src/crm/profiles/index.ts";
import crmEn from "../../src/i18n/en/crm.json" with { type: "json" };
import pipelineEn from "../../src/i18n/en/pipeline.json" with { type: "json" };
import { fixtures } from "../crm-pages/fixture.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import {
  reportFrame,
  reportFrameUrl,
  reportGroup,
  reportPage,
  reportUrl,
} from "../crm-pages/salesforce/report.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon, words } from "../support/browser/rep.ts";
import { servePages } from "../support/reading/serve-page.ts";

const listEn = crmEn.list;
const ssm = withExtension({ window: { width: 1440, height: 1000 } });
const key = `salesforce:ssm-demo:opportunity:${stories.followUp.id}`;
type Row = {
  opportunityKey: string;
  body: { reading?: { fields: Record<string, unknown> }; secondHand?: Record<string, unknown> };
};
const stored = async () => ((await ssm.readDatabase())?.opportunities ?? []) as unknown as Row[];

test("one press takes a list's rows into the pipeline, marked, by their links; a record's own page is never overwritten", async () => {
  const deal = await openDeal(ssm, `/lightning/r/Opportunity/${stories.followUp.id}/view`);
  const read = (await stored())[0]?.body.reading?.fields;
  await deal.page.close();

  const page = await ssm.openCrm("/lightning/o/Opportunity/list?filterName=Recent");
  const frame = await ssm.sidebarFrame(page);
  await frame.getByRole("heading", { name: words.en.shell.state.list.title }).waitFor();
  await ssm.untilClicksCount(frame);
  await frame.getByRole("button", { name: listEn.take }).click();
  await frame.getByText(/opportunities were taken, as seen in a list\./).waitFor();
  expect(await violationsIn(frame)).toEqual([]);
  const shown = await page
    .locator("table tbody tr th a")
    .evaluateAll((links) => links.map((link) => [link.getAttribute("data-recordid"), link.textContent]));
  const rows = await stored();
  expect(rows.map(({ opportunityKey }) => opportunityKey.split(":").at(-1)).sort()).toEqual(
    shown.map(([id]) => id).sort(),
  );
  for (const { opportunityKey, body } of rows) {
    const [, name] = shown.find(([id]) => opportunityKey.endsWith(`:${id}`)) ?? [];
    expect(body.secondHand).toMatchObject({ from: "list", name });
  }
  const others = rows.filter(({ opportunityKey }) => opportunityKey !== key);
  expect(others.filter(({ body }) => typeof body.secondHand?.amount === "number").length).toBeGreaterThan(3);
  expect(others.every(({ body }) => body.reading === undefined)).toBe(true);
  expect(rows.find(({ opportunityKey }) => opportunityKey === key)?.body.reading?.fields).toEqual(read);

  await frame.getByRole("button", { name: listEn.take }).click();
  await frame.getByText(/in the pipeline already/).waitFor();
  const pipeline = await ssm.extensionPage("tabs/workspace.html#/pipeline");
  await pipeline.getByText(pipelineEn.seenIn.list).first().waitFor();
  expect(await pipeline.getByText(pipelineEn.seenIn.list).count()).toBe(others.length);

  await frame.getByRole("button", { name: words.en.common.undo }).waitFor({ state: "detached" });
  expect(await stored()).toHaveLength(shown.length);
  await expect.poll(() => pipeline.getByText(pipelineEn.seenIn.list).count(), soon).toBe(others.length);
});

const server = await servePages();
afterAll(() => server.close());

describe("lists of other CRMs", () => {
  const lists = fixtures().filter(
    ({ crm, name }) =>
      /^(?:zoho|pipedrive|hubspot|salesforceClassic)$/.test(crm) && /^decoy--(?:list|pipeline)$/.test(name),
  );
  const other = withExtension({
    crmPort: server.port,
    hosts: [reportUrl, ...lists.map(({ url }) => url)].map((url) => new URL(url).host),
  });

  test.each(lists)("$crm: each row is the record that its link leads to", async ({ crm, url, html }) => {
    server.show(url, html);
    const page = await other.openCrm(url);
    const frame = await other.sidebarFrame(page);
    await other.untilClicksCount(frame);
    await frame.getByRole("button", { name: listEn.take }).click();
    const rows = async () => ((await other.readDatabase())?.opportunities ?? []) as unknown as Row[];
    await expect.poll(async () => (await rows()).length, soon).toBeGreaterThan(0);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const keys = links.flatMap((href) => {
      const found = pageOf(shippedProfiles, href);
      return found?.kind === "opportunity" && found.identity ? [found.identity.key] : [];
    });
    for (const { opportunityKey, body } of await rows()) {
      expect(keys).toContain(opportunityKey);
      expect(body.secondHand?.name).toBeTruthy();
    }
    if (crm === "hubspot")
      expect((await rows()).map(({ body }) => body.secondHand)).toEqual([
        expect.objectContaining({
          name: "Harbor Logistics – Control Tower",
          stage: "Contract sent",
          closeDate: "2026-09-30",
          owner: "Dana Weiss",
          amount: 1_250_000,
        }),
        expect.objectContaining({ name: "Meridian Foods – Cold Chain", owner: "Lee Park", amount: 480_000 }),
      ]);
    await other.clearDatabase();
  });

  test("a report of Salesforce: its frame's rows, grouped, each cell by its own column", async () => {
    server.show(reportUrl, reportPage);
    server.showFrame(reportFrameUrl, reportFrame);
    const page = await other.openCrm(reportUrl);
    const frame = await other.sidebarFrame(page);
    await frame.getByRole("heading", { name: words.en.shell.state.list.title }).waitFor();
    await other.untilClicksCount(frame);
    await page.frameLocator("iframe[title='Report Viewer']").getByText("Cold Chain").waitFor();
    await frame.getByRole("button", { name: listEn.take }).click();
    const rows = async () => ((await other.readDatabase())?.opportunities ?? []) as unknown as Row[];
    await expect.poll(async () => (await rows()).length, soon).toBe(2);
    const [first, second] = reportGroup.rows.map(({ id }) => `salesforce:harbor:opportunity:${id}`);
    const told = Object.fromEntries(
      (await rows()).map(({ opportunityKey, body }) => [opportunityKey, body.secondHand]),
    );
    expect(told[first ?? ""]).toMatchObject({
      from: "list",
      name: "Control Tower",
      account: "Harbor Logistics",
      stage: reportGroup.stage,
      amount: 1_250_000,
      currency: "USD",
      closeDate: "2026-09-30",
      owner: "Dana Weiss",
    });
    // The group's cell stands in the first of its rows alone: the next one says no stage rather than a wrong one.
    expect(told[second ?? ""]).toMatchObject({
      name: "Cold Chain",
      account: "Meridian Foods",
      amount: 480_000,
      closeDate: "2026-10-15",
      owner: "Lee Park",
    });
    expect(told[second ?? ""]).not.toHaveProperty("stage");
  });
});
