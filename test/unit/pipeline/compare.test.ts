import { expect, test } from "vitest";
import { compareSnapshots } from "../../../src/ui/workspace/timeline/model/compare";

const then = {
  score: 40,
  verifiedStage: 2,
  customerPhase: 2,
  redRules: ["BDU-1"],
  amount: 100,
  roles: ["KDL"],
  levels: { "S1.E1": "E3" as const, "S2.E1": "E1" as const },
};

test("two snapshots are compared field by field, people and evidence by what came and went", () => {
  const now = {
    ...then,
    score: 55,
    verifiedStage: 3,
    redRules: [],
    closeDate: "2026-09-30",
    roles: ["KDL", "SPONSOR"],
    levels: { "S1.E1": "EX" as const, "S2.E1": "E1" as const, "S3.E1": "E2" as const },
  };
  expect(compareSnapshots(then, now)).toEqual([
    { field: "score", before: 40, after: 55 },
    { field: "verifiedStage", before: 2, after: 3 },
    { field: "closeDate", before: null, after: "2026-09-30" },
    { field: "roles", gained: ["SPONSOR"], lost: [] },
    { field: "redRules", gained: [], lost: ["BDU-1"] },
    {
      field: "levels",
      items: [
        { id: "S1.E1", before: "E3", after: "EX" },
        { id: "S3.E1", before: "E0", after: "E2" },
      ],
    },
  ]);
  expect(compareSnapshots(now, now)).toEqual([]);
});

test("a snapshot of an earlier version, which kept no people and no evidence, says nothing of them", () => {
  const { roles: _, levels: __, ...early } = then;
  expect(compareSnapshots(early, then)).toEqual([]);
});
