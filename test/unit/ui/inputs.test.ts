import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nowhere, places } from "../../support/deal-inputs.ts";
import { root } from "../repository/sources.ts";

// That each is at most two clicks away is walked in the browser: test/browser/inputs.test.ts.
describe("every input of assess", () => {
  test.each(Object.entries(places))("%s has its one place", (_, place) => {
    expect(readFileSync(join(root, place.file), "utf8")).toMatch(place.writes);
  });
  test.each(Object.entries(nowhere))("%s is set nowhere, for a reason", (_, why) => {
    expect(why).not.toBe("");
  });
});
