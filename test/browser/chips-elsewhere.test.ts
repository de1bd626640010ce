import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageOf } from "../../src/crm/identity.ts";
import { fixtures } from "../crm-pages/fixture.ts";
import { allowSites, switchOn } from "../support/browser/allow-sites.ts";
import { chipBox, chipRoles, chipsOf, pressChip, untilChipShows } from "../support/browser/chips.ts";
import { withExtension } from "../support/browser/extension.ts";
import { soon, untilStored, words } from "../support/browser/rep.ts";
import { allProfiles } from "../support/reading/profiles.ts";
import { servePages } from "../support/reading/serve-page.ts";

const profiles = await allProfiles();
const server = await servePages();
afterAll(() => server.close());

const wanted = {
  dynamics: "opportunity--de-contact-roles",
  hubspot: "deal--en-contact-roles",
  pipedrive: "",
  suitecrm7: "opportunity--de-contact-roles",
  suitecrm8: "opportunity--de-contact-roles",
  salesforceClassic: "",
  zoho: "",
  sugarcrm: "",
};
const deals = fixtures().filter(
  ({ crm, name, expected }) =>
    crm in wanted &&
    expected?.contacts.state === "read" &&
    (wanted[crm as keyof typeof wanted] || name) === name &&
    expected.contacts.rows.length > 1 &&
    expected.contacts.rows.every((row) => row.id),
);
/** One page of each CRM. */
const pages = [...new Map(deals.map((deal) => [deal.crm, deal])).values()];
const origins = pages.flatMap(({ crm, url }) => {
  const profile = profiles.find(({ id, hosts }) => id === crm && hosts.length === 0);
  return profile ? [{ profile, origin: new URL(url).origin }] : [];
});
const known = [...profiles, ...origins.map(({ profile, origin }) => ({ ...profile, origin }))];
const ssm = withExtension({ crmPort: server.port, hosts: pages.map(({ url }) => new URL(url).host) });
beforeAll(async () => {
  await allowSites(
    ssm,
    origins.map(({ origin }) => origin),
  );
  await switchOn(
    ssm,
    origins.map(({ origin, profile }) => ({ origin, profile: profile.id })),
  );
});

const roleNames = words.en.method.roles;
const roleIn = (menu: Frame, role: keyof typeof roleNames, checked?: boolean) =>
  menu.getByRole("menuitemcheckbox", { name: roleNames[role].name, checked });
const names = async (page: Page) => (await chipsOf(page)).map((chip) => chip.name);
const identityOf = (url: string) => {
  const identity = pageOf(known, url)?.identity;
  if (!identity) throw new Error(`${url} is no record`);
  return identity;
};

test("in a frame of the page's own site: two clicks tag a contact, and the chip shows it there", async () => {
  const deal = pages.find(({ crm }) => crm === "hubspot");
  if (!deal) throw new Error("no page of HubSpot");
  const { url, html, expected } = deal;
  const inside = html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const frame = `<iframe style="border:0;width:100%;height:1600px" srcdoc="${inside}"></iframe>`;
  server.show(url, `<!doctype html><html lang="en"><body style="margin:0">${frame}</body></html>`);
  const page = await ssm.openCrm(url);
  const contacts = expected?.contacts.rows ?? [];
  await expect
    .poll(() => names(page), soon)
    .toEqual(expect.arrayContaining(contacts.map(({ name }) => name)));
  const [, second] = contacts;
  const { key, org, crm } = identityOf(url);
  await pressChip(page, second?.name ?? "");
  const menu = await ssm.roleMenuFrame(page);
  await menu.getByRole("heading", { level: 1, name: second?.name }).waitFor();
  await ssm.untilClicksCount(menu);
  await roleIn(menu, "SPONSOR").click();
  await untilStored(ssm, key, { [`${crm}:${org}:contact:${second?.id}`]: ["SPONSOR"] });
  await untilChipShows(page, second?.name ?? "", ["SPONSOR"]);
});

describe.each(pages)("$crm", ({ crm, url, html, expected }) => {
  const rows = expected?.contacts.rows ?? [];
  const [first, second] = rows;

  test("two clicks tag a contact; chips outlive the page's own redrawing", async () => {
    server.show(url, html);
    const page = await ssm.openCrm(url);
    await expect.poll(() => names(page), soon).toEqual(expect.arrayContaining(rows.map(({ name }) => name)));
    const { key, org, crm: keyCrm } = identityOf(url);
    const personKey = `${keyCrm}:${org}:contact:${second?.id}`;
    // Click one.
    await pressChip(page, second?.name ?? "");
    const menu = await ssm.roleMenuFrame(page);
    await menu.getByRole("heading", { level: 1, name: second?.name }).waitFor();
    await ssm.untilClicksCount(menu);
    // Click two.
    await roleIn(menu, "SPONSOR").click();
    await roleIn(menu, "SPONSOR", true).waitFor();
    await untilStored(ssm, key, { [personKey]: ["SPONSOR"] });
    await untilChipShows(page, second?.name ?? "", ["SPONSOR"]);
    expect(await chipBox(page, second?.name ?? "")).toMatchObject({ width: 48, height: 16 });

    // As their scripts do: the list's parts are made anew, and two rows change places.
    await page.evaluate(
      ({ first, second }) => {
        const link = (name: string) =>
          [...document.querySelectorAll("a")].find((one) => one.textContent?.trim() === name);
        const list = link(first)?.closest("table,[role=treegrid],article,section,ul,aside") ?? document.body;
        const copy = list.cloneNode(true) as Element;
        for (const span of copy.querySelectorAll("span:empty")) if (!span.attributes.length) span.remove();
        list.replaceWith(copy);
        const [one, other] = [link(first), link(second)];
        for (const attribute of ["href", "aria-label"]) {
          const [a, b] = [one?.getAttribute(attribute), other?.getAttribute(attribute)];
          if (a && b) {
            one?.setAttribute(attribute, b);
            other?.setAttribute(attribute, a);
          }
        }
        const [a, b] = [one?.innerHTML ?? "", other?.innerHTML ?? ""];
        if (one) one.innerHTML = b;
        if (other) other.innerHTML = a;
      },
      { first: first?.name ?? "", second: second?.name ?? "" },
    );
    await untilChipShows(page, second?.name ?? "", ["SPONSOR"]);
    await untilChipShows(page, first?.name ?? "", []);
    expect(Object.values(await chipRoles(page)).flat()).toEqual(["SPONSOR"]);
    expect(crm).toBeTruthy();
  });
});
