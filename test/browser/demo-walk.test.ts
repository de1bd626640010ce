import { expect, test } from "vitest";
import { withExtension } from "../support/browser/extension.ts";
import { demoOpportunity } from "../support/demo-opportunity.ts";
import { walkMainJob } from "../support/demo-walk.ts";

const ssm = withExtension();

test("a rep reads a deal, tags a key decision leader and a sponsor, holds evidence, and finds all of it again", async () => {
  const silent = { say: () => {}, picture: async () => {} };
  const walked = await walkMainJob(ssm, demoOpportunity, silent);
  expect(walked.head.join("\n")).toContain("Meridian Trust – Core Ledger Modernization");
  expect(walked.head.join("\n")).toContain("3,750,000.50");
  expect(walked.people).toHaveLength(9);
  const stored = await ssm.readDatabase();
  expect(stored?.opportunities).toHaveLength(1);
  const inBodies = (table: string, field: string) =>
    stored?.[table]?.map(({ body }) => Reflect.get(Object(body), field));
  expect(inBodies("roleTags", "roles")).toEqual([{ KDL: true }, { SPONSOR: true }]);
  expect(inBodies("evidence", "level")).toEqual(["E3"]);
});
