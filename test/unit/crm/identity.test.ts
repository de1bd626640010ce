import { describe, expect, test } from "vitest";
import { pageOf, widenSalesforceId } from "../../../src/crm/identity";
import { salesforce } from "../../../src/crm/profiles/salesforce";

const profiles = [salesforce];

describe("each profile knows its own addresses and refuses every other's", () => {
  const examples = profiles.flatMap((profile) =>
    profile.examples.map((example) => ({ profile, ...example })),
  );

  test.each(examples)("$url", ({ profile, url, type, key }) => {
    const page = pageOf(profiles, url);
    expect({ profile: page?.profile.id, kind: page?.kind }).toEqual({ profile: profile.id, kind: type });
    if (key) expect(page?.identity?.key).toBe(key);
  });

  test.each(examples)("no other profile claims $url", ({ profile, url }) => {
    const claiming = profiles.filter((other) => other !== profile && pageOf([other], url));
    expect(
      claiming.map(({ id }) => id),
      `Is ${url} a page of theirs? Then the pattern is wrong, not the test.`,
    ).toEqual([]);
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
