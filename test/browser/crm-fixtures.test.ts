import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageOf } from "../../src/crm/identity.ts";
import type { Reading } from "../../src/crm/reading.ts";
import { readingReport } from "../../src/ui/sidebar/health/report.ts";
import { type Fixture, fixtures } from "../crm-pages/fixture.ts";
import { allowSites, switchOn } from "../support/browser/allow-sites.ts";
import { withExtension } from "../support/browser/extension.ts";
import { sideBySide } from "../support/browser/side-by-side.ts";
import { differences } from "../support/reading/differences.ts";
import { allProfiles, profilesAt } from "../support/reading/profiles.ts";
import { pageReader } from "../support/reading/read-page.ts";
import { servePages } from "../support/reading/serve-page.ts";

const profiles = await allProfiles();
const server = await servePages();
const all = fixtures();
const hosts = [...new Set(all.map(({ url }) => new URL(url).host))];
const ssm = withExtension({ crmPort: server.port, hosts });
beforeAll(async () => {
  await allowSites(
    ssm,
    onPremise.map(({ origin }) => origin),
  );
  await switchOn(
    ssm,
    onPremise.map(({ origin, id }) => ({ origin, profile: id })),
  );
});
afterAll(() => server.close());

/** On premise the folder is named as the profile by which the site is switched on. */
const onPremise = all.flatMap(({ crm, url }) => {
  const profile = profiles.find(({ id, hosts }) => id === crm && hosts.length === 0);
  return profile ? [{ ...profile, origin: new URL(url).origin }] : [];
});
const known = [...profiles, ...onPremise];
const identityOf = (url: string) => pageOf(known, url)?.identity ?? null;
/** A CRM is tried as soon as a profile knows one of its records. */
const crms = [...new Set(all.map(({ crm }) => crm))].filter((crm) =>
  all.some((fixture) => fixture.crm === crm && fixture.expected && identityOf(fixture.url)),
);

describe("the way in which fixtures are read", () => {
  const host = "https://tiny.lightning.force.com";
  const item = (name: string, value: string) =>
    `<div data-target-selection-name="sfdc:RecordField.Opportunity.${name}"><span class="test-id__field-value">${value}</span></div>`;
  const record = `<!doctype html><html lang="de"><title>Kran | Opportunity | Salesforce</title>
    <one-record-home-flexipage2>${item("Name", "Kran")}${item("Amount", "1.234,56 €")}${item("NextStep", "--")}</one-record-home-flexipage2></html>`;

  test("tells what a page shows, and that a list shows no record", async () => {
    const reader = await pageReader(ssm);
    const url = `${host}/lightning/r/Opportunity/0065g00000XyZaBAAV/view`;
    server.show(url, record);
    const reading = await reader.read(url);
    expect(reading?.fields.name).toMatchObject({ state: "read", text: "Kran" });
    expect(reading?.fields.amount).toMatchObject({ value: 1234.56, currency: "EUR" });
    expect(reading?.fields.nextStep?.state).toBe("blank");
    expect(await reader.read(`${host}/lightning/o/Opportunity/list`)).toBeNull();
  });
});

const tried = all.filter(({ crm, url, expected }) => crms.includes(crm) && (expected || pageOf(known, url)));
/** What was read of each page, all hosts at once: a page's time is mostly waiting until it has settled. */
const readings = new Map<Fixture, Reading | null>();

test("every page is read", async () => {
  // One page a host at a time.
  const byHost = hosts.map((host) => tried.filter(({ url }) => new URL(url).host === host));
  await sideBySide(byHost, async (pages) => {
    const reader = await pageReader(ssm);
    for (const page of pages) {
      server.show(page.url, page.html);
      readings.set(page, await reader.read(page.url));
    }
    await reader.close();
  });
  expect(readings.size).toBe(tried.length);
});

describe.each(crms)("%s", (crm) => {
  test.each(tried.filter((fixture) => fixture.crm === crm))("$name", (fixture) => {
    const reading = readings.get(fixture);
    if (reading === undefined) throw new Error(`${fixture.url} was not read.`);
    if (!reading) expect(fixture.expected, `nobody reads ${fixture.url}`).toBeNull();
    else expect(differences(reading, fixture.expected)).toEqual([]);
  });
});

/** What a page says, shown or in an attribute that a person may see. */
const textsOf = (html: string) =>
  [...html.matchAll(/>([^<]+)<|(?:value|title|alt|href|aria-label|placeholder)="([^"]+)"/g)].map(
    ([, text, value]) => (text ?? value ?? "").replaceAll("&amp;", "&").trim(),
  );

/** As a word of its own: the name of one of our locators may end with one. */
const holds = (report: string, text: string) =>
  new RegExp(`(?<![\\w])${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\w])`).test(report);

test("a reading report of any of them has no word of the page's, but for labels of the CRM's own", () => {
  const words = (reading: Reading) => readingReport(reading, "1.0.0");
  let tried = 0;
  const leaks = [...readings].flatMap(([{ crm, name, url, html }, reading]) => {
    if (!reading) return [];
    const report = words(reading);
    // The report's own words, which it would have of a page that says nothing.
    const { identity, profile } = reading;
    const own = words({ ...reading, fields: {}, stages: [], contacts: { ...reading.contacts, rows: [] } });
    const labels = Object.values(
      profilesAt(known, crm, url).find(({ id }) => id === profile)?.labels ?? {},
    ).flat();
    const isLabel = (text: string) => labels.some((label) => label.toLowerCase() === text.toLowerCase());
    const told = [identity.id, identity.org, ...textsOf(html)].filter((text) => text.length > 3);
    tried += told.length;
    return told
      .filter((text) => holds(report, text) && !own.includes(text) && !isLabel(text))
      .map((text) => `${crm}/${name}: ${text}`);
  });
  expect(leaks).toEqual([]);
  expect(tried).toBeGreaterThan(1_000);
});
