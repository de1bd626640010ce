import { expect, test } from "vitest";
import { pageOf } from "../../../src/crm/identity.ts";
import { shippedProfiles as profiles } from "../../../src/crm/profiles/index.ts";
import { opportunityAddress } from "../../../src/crm/recordAddress.ts";

const opportunities = profiles
  .flatMap(({ examples }) => examples)
  .flatMap(({ url, type, key }) => (type === "opportunity" && key ? [{ url, key }] : []));

test.each(opportunities)(
  "the address made for $key leads to that very record, or there is none",
  ({ key }) => {
    const address = opportunityAddress(key);
    if (address !== null) expect(pageOf(profiles, address)?.identity?.key).toBe(key);
  },
);

test("four CRMs tell enough for an address", () => {
  const told = opportunities.filter(({ key }) => opportunityAddress(key) !== null);
  expect([...new Set(told.map(({ key }) => key.split(":")[0]))].sort()).toEqual([
    "dynamics",
    "hubspot",
    "pipedrive",
    "salesforce",
  ]);
});

test("nothing that a key brings along gets into an address", () => {
  expect(opportunityAddress("salesforce:evil.example/x:opportunity:006")).toBeNull();
  expect(opportunityAddress("salesforce:acme:opportunity:006?x=1")).toBeNull();
  expect(opportunityAddress("constructor:acme:opportunity:006")).toBeNull();
});
