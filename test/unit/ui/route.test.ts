import { expect, test } from "vitest";
import { parseRoute, routeTo } from "../../../src/ui/workspace/route";

test("an address of the workspace names a place in parts, whatever signs a key holds", () => {
  const key = "salesforce:acme/emea:opportunity:006%";
  expect(parseRoute(routeTo("deal", key, "form", "F3"))).toEqual(["deal", key, "form", "F3"]);
});

test.each([
  ["", []],
  ["#", []],
  ["#/", []],
  ["#recent", ["recent"]],
  ["#/deal//forms", ["deal", "forms"]],
  ["#/deal/%E0%A4%A", ["deal", "%E0%A4%A"]],
])("%j is read without a fault", (hash, parts) => {
  expect(parseRoute(hash)).toEqual(parts);
});
