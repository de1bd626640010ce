import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePolicy, policyFields } from "../../../src/messages/policy.ts";
import { root } from "../repository/sources.ts";

describe("an administrator's policy", () => {
  test("is taken as it is when all of it fits", () => {
    const managed = { stageMappings: { "salesforce:acme": { Pilot: 4, "Closed Won": 8 } } };
    expect(parsePolicy(managed)).toEqual({ policy: managed, faults: [] });
  });

  test("loses only what can't be used, and each such part is named", () => {
    const managed = {
      stageMappings: {
        "salesforce:acme": { Pilot: 4, Sold: 9, Demo: "3" },
        "salesforce:other": ["Pilot"],
        "salesforce:third": { Pilot: 2 },
      },
      stageMapings: {},
    };
    expect(parsePolicy(managed)).toEqual({
      policy: { stageMappings: { "salesforce:acme": { Pilot: 4 }, "salesforce:third": { Pilot: 2 } } },
      faults: [
        { field: "stageMappings", path: ["stageMappings", "salesforce:acme", "Sold"] },
        { field: "stageMappings", path: ["stageMappings", "salesforce:acme", "Demo"] },
        { field: "stageMappings", path: ["stageMappings", "salesforce:other"] },
        { field: null, path: ["stageMapings"] },
      ],
    });
  });

  test.each([null, undefined, "on", [], { stageMappings: 5 }])("gives nothing when it is %j", (managed) => {
    expect(parsePolicy(managed).policy).toEqual({});
  });

  test("has in the browser's own schema the same fields as here", () => {
    const schema = JSON.parse(readFileSync(join(root, "assets/managed_schema.json"), "utf8"));
    expect(Object.keys(schema.properties).sort()).toEqual([...policyFields].sort());
  });
});
