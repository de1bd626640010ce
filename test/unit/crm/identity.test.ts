import { describe, expect, test } from "vitest";
import { pageOf, widenSalesforceId } from "../../../src/crm/identity";
import type { Profile } from "../../../src/crm/profile";
import { onPremiseProfiles, shippedProfiles } from "../../../src/crm/profiles";
import { dynamics } from "../../../src/crm/profiles/dynamics";
import { pipedrive } from "../../../src/crm/profiles/pipedrive";

const profiles = shippedProfiles;
/** As a site that the rep has switched on by this profile. */
const at = (profile: Profile, origin?: string): Profile => (origin ? { ...profile, origin } : profile);

describe("each profile knows its own addresses and refuses every other's", () => {
  const examples = profiles.flatMap((profile) =>
    profile.examples.map((example) => ({ profile, ...example })),
  );

  test("and every profile shows what an opportunity's and a list's address look like", () => {
    for (const { id, examples } of profiles)
      expect(
        examples.map(({ type }) => type),
        id,
      ).toEqual(expect.arrayContaining(["opportunity", "list"]));
  });

  test.each(examples)("$url", ({ profile, url, type, key, origin }) => {
    // Beside all others, hosted ones too; on premise beside those that could be switched on in its place.
    const page = pageOf(origin ? [...profiles, at(profile, origin)] : profiles, url);
    expect({ profile: page?.profile.id, kind: page?.kind }).toEqual({ profile: profile.id, kind: type });
    if (key) expect(page?.identity?.key).toBe(key);
  });

  test.each(examples)("no other profile claims $url", ({ profile, url, origin }) => {
    const claiming = profiles.filter((other) => {
      const page = other !== profile && pageOf([at(other, other.hosts.length ? undefined : origin)], url);
      return page && page.kind !== "other";
    });
    expect(
      claiming.map(({ id }) => id),
      `Is ${url} a page of theirs? Then the pattern is wrong, not the test.`,
    ).toEqual([]);
  });

  test.each(onPremiseProfiles)("$name reads only on the one origin that was switched on", (profile) => {
    const [example] = profile.examples;
    const url = new URL(example?.url ?? "");
    const page = (address: string) => pageOf([at(profile, url.origin)], address);
    expect(page(url.href)?.identity).not.toBeNull();
    expect(pageOf([profile], url.href)).toBeNull();
    for (const other of [
      url.href.replace(url.host, `${url.hostname}.evil.example`),
      url.href.replace(url.host, `${url.hostname}:8443`),
      url.href.replace("https:", "http:").replace(url.host, `other.${url.host}`),
      url.href.replace("//", "//user@"),
      url.href.replace(url.hostname, `${url.hostname}.`),
    ]) {
      expect(page(other), other).toBeNull();
    }
  });

  test("a page between two CRMs on one host is the one's that knows the address", () => {
    const host = "https://acme.my.salesforce.com";
    expect(pageOf(profiles, `${host}/0065g00000XyZaB`)?.profile.id).toBe("salesforceClassic");
    expect(pageOf(profiles, `${host}/lightning/r/0065g00000XyZaB/view`)?.profile.id).toBe("salesforce");
    // One record, whichever interface shows it.
    expect(pageOf(profiles, `${host}/0065g00000XyZaB`)?.identity?.key).toBe(
      pageOf(profiles, `${host}/lightning/r/0065g00000XyZaB/view`)?.identity?.key,
    );
    expect(pageOf(profiles, `${host}/0065g00000XyZaB/e?retURL=%2F0065g00000XyZaB`)?.kind).toBe("other");
  });
});

describe("hosts that only look like a CRM's", () => {
  /** A host and path that is the CRM's, for each hosted profile. */
  const own = profiles
    .filter(({ hosts }) => hosts.length)
    .map(({ id, examples }) => ({ id, url: new URL(examples[0]?.url ?? "") }));

  test.each(own)("$id: none of them is anybody's", ({ url }) => {
    const { hostname } = url;
    const withHost = (host: string) => url.href.replace(hostname, host);
    const parts = hostname.split(".");
    const registered = parts.slice(-2).join(".");
    const cyrillic = (text: string) => text.replace("o", "\u043e").replace("e", "\u0435");
    for (const address of [
      withHost(`${hostname}.evil.example`),
      withHost(`evil-${registered}`),
      withHost(`${hostname.replaceAll(".", "-")}.example`),
      withHost(hostname.replace(registered, registered.replace(".", "-"))),
      withHost(cyrillic(hostname)),
      withHost(`${hostname}.`),
      withHost(`${hostname}:8443`),
      url.href.replace("https://", "https://user@"),
      url.href.replace("https://", "https://user:secret@"),
      url.href.replace("https://", "http://"),
      `https://evil.example/?${url.href}`,
      `https://evil.example/${hostname}${url.pathname}${url.search}`,
      `https://evil.example/#${url.href}`,
    ]) {
      expect(pageOf(profiles, address)?.kind ?? null, address).toBeNull();
    }
  });

  test("a vendor's own sites are no tenant", () => {
    for (const host of ["www", "app", "api", "developers"])
      expect(pageOf([pipedrive], `https://${host}.pipedrive.com/deal/1`)).toBeNull();
    expect(pageOf([dynamics], "https://acme.crm22.dynamics.com/main.aspx")).toBeNull();
    expect(pageOf(profiles, "https://www.hubspot.com/contacts/1/record/0-3/2")).toBeNull();
  });
});

describe("Dynamics addresses say the same in any order", () => {
  const key = "dynamics:acme.crm.dynamics.com:opportunity:7f3c9a10-52b1-ee11-a569-000d3a1b2c3d";
  const id = "7F3C9A10-52B1-EE11-A569-000D3A1B2C3D";
  test.each([
    `?etn=opportunity&id=${id}&pagetype=entityrecord`,
    `?id={${id}}&pagetype=entityrecord&etn=opportunity&appid=1`,
    `?app=Sales&forceUCI=1&pagetype=entityrecord&etn=opportunity&id=%7B${id}%7D`,
    `#id=${id}&pagetype=entityrecord&etn=opportunity`,
  ])("%s", (rest) => {
    expect(pageOf(profiles, `https://acme.crm.dynamics.com/main.aspx${rest}`)?.identity?.key).toBe(key);
  });

  test.each([
    `?etn=opportunityproduct&id=${id}&pagetype=entityrecord`,
    `?etn=opportunity&id=${id}&pagetype=dashboard`,
    `?etn=opportunity&pagetype=entityrecord`,
    `?etn=opportunity&pagetype=entityrecord&parentid=${id}`,
  ])("%s is no opportunity", (rest) => {
    expect(pageOf(profiles, `https://acme.crm.dynamics.com/main.aspx${rest}`)?.identity).toBeNull();
  });
});

describe("pages that only look like a CRM", () => {
  const path = "/lightning/r/Opportunity/0065g00000XyZaBAAV/view";
  test.each([
    `https://acme.lightning.force.com.evil.example${path}`,
    `https://evil-lightning.force.com${path}`,
    `https://lightning.force.com${path}`,
    `https://acme.lightning-force.com${path}`,
    `https://user@acme.lightning.force.com${path}`,
    `https://user:secret@acme.lightning.force.com${path}`,
    `https://acme.lightning.force.com.${path}`,
    `https://acme.lightning.force.com:8443${path}`,
    `http://acme.lightning.force.com${path}`,
    `https://a.b.lightning.force.com${path}`,
    `https://acme.lightning.forсe.com${path}`,
    `https://evil.example/?https://acme.lightning.force.com${path}`,
  ])("%s is nobody's", (url) => {
    expect(pageOf(profiles, url)).toBeNull();
  });

  test("a page of the CRM that shows no record has no identity", () => {
    for (const path of [
      "/lightning/setup/SetupOneHome/home",
      "/lightning/page/home",
      "/lightning/r/Case/5005g00000XyZaBAAV/view",
      "/",
    ]) {
      expect(pageOf(profiles, `https://acme.lightning.force.com${path}`)).toMatchObject({
        kind: "other",
        identity: null,
      });
    }
  });
});

describe("one record has one key", () => {
  const view = (host: string, id: string, rest = "") =>
    pageOf(profiles, `https://${host}/lightning/r/${id}/view${rest}`)?.identity?.key;

  test("15 and 18 characters, long and short form, both hosts of an org, any console tab around", () => {
    const key = "salesforce:acme:opportunity:0065g00000XyZaBAAV";
    expect(view("acme.lightning.force.com", "0065g00000XyZaB")).toBe(key);
    expect(view("acme.lightning.force.com", "Opportunity/0065g00000XyZaBAAV")).toBe(key);
    expect(view("acme.my.salesforce.com", "Opportunity/0065g00000XyZaB")).toBe(key);
    expect(
      view(
        "acme.lightning.force.com",
        "0065g00000XyZaB",
        "?ws=%2Flightning%2Fr%2FAccount%2F0015g00000AbCdEAAW%2Fview",
      ),
    ).toBe(key);
  });

  test("ids that differ only in case are two records; so are an org and its sandbox", () => {
    expect(view("acme.lightning.force.com", "0065g00000XyZaB")).not.toBe(
      view("acme.lightning.force.com", "0065g00000XyZab"),
    );
    expect(view("acme--uat.sandbox.lightning.force.com", "0065g00000XyZaB")).toBe(
      "salesforce:acme--uat:opportunity:0065g00000XyZaBAAV",
    );
  });

  test("the checksum is Salesforce's own", () => {
    // Ids with their published 18-character forms.
    expect(widenSalesforceId("001A0000006Vm9r")).toBe("001A0000006Vm9rIAC");
    expect(widenSalesforceId("500000000000000")).toBe("500000000000000AAA");
    expect(widenSalesforceId("001A0000006Vm9rIAC")).toBe("001A0000006Vm9rIAC");
  });
});

describe("the tenant of a page that shows no one record", () => {
  const page = (url: string, origin?: string) =>
    pageOf(
      origin ? [...profiles, ...onPremiseProfiles.map((profile) => at(profile, origin))] : profiles,
      url,
    );

  test("is told by host or path, so that a contact in a list has the key that its own page gives", () => {
    for (const [list, contact, origin] of [
      [
        "https://acme.lightning.force.com/lightning/o/Contact/list?filterName=Recent",
        "https://acme.lightning.force.com/lightning/r/Contact/0035g00000QwErTAAV/view",
      ],
      [
        "https://app.hubspot.com/contacts/4815162/objects/0-1/views/all/list",
        "https://app-eu1.hubspot.com/contacts/4815162/record/0-1/301",
      ],
      ["https://acme.pipedrive.com/persons/list", "https://acme.pipedrive.com/person/301"],
      [
        "https://crm.zoho.com/crm/org60012345/tab/Contacts/custom-view/51829130000/list",
        "https://crm.zoho.eu/crm/org60012345/tab/Contacts/5182913000000459010",
      ],
      [
        "https://crm.acme.example/suite8/#/contacts",
        "https://crm.acme.example/suite8/#/contacts/record/feed0000-8bb1-4c5e-9d2a-65f0a1b2c3d4",
        "https://crm.acme.example",
      ],
    ] as const) {
      expect(page(list, origin)?.kind, list).toBe("list");
      expect(page(list, origin)?.org, list).toBe(page(contact, origin)?.identity?.org);
    }
  });

  test("a related list in full names the opportunity that it belongs to, another record's names none", () => {
    const related = (id: string) =>
      page(`https://acme.lightning.force.com/lightning/r/${id}/related/Contacts/view`);
    expect(related("Opportunity/0065g00000XyZaB")?.deal?.key).toBe(
      "salesforce:acme:opportunity:0065g00000XyZaBAAV",
    );
    expect(related("Account/0015g00000AbCdEAAW")).toMatchObject({ kind: "related", deal: null });
  });
});
