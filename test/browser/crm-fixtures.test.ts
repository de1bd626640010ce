import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageOf } from "../../src/crm/identity.ts";
import { fixtures } from "../crm-pages/fixture.ts";
import { allowSites, switchOn } from "../support/browser/allow-sites.ts";
import { withExtension } from "../support/browser/extension.ts";
import { differences } from "../support/reading/differences.ts";
import { allProfiles } from "../support/reading/profiles.ts";
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

describe.each(crms)("%s", (crm) => {
  test.each(all.filter((fixture) => fixture.crm === crm))("$name", async ({ url, html, expected }) => {
    if (!expected && !pageOf(known, url)) return;
    const reader = await pageReader(ssm);
    server.show(url, html);
    const reading = await reader.read(url);
    if (!reading) expect(expected, `nobody reads ${url}`).toBeNull();
    else expect(differences(reading, expected)).toEqual([]);
  });
});
