import { expect, test } from "vitest";
import { freeId, readCompetition } from "../../../src/ui/sidebar/plan/competition";

test("rivals and doing nothing are read on the same criteria, whatever else lies there", () => {
  const competition = readCompetition({
    criteria: { c2: { text: "Price" }, c1: { text: "Speed" } },
    options: {
      r1: { name: "Initech", supporters: ["p1"], "on c1": "stronger", "on c2": "cheap", "on c9": "same" },
      nothing: { "on c2": "weaker" },
    },
  });
  expect(competition.criteria.map(({ text }) => text)).toEqual(["Speed", "Price"]);
  expect(competition.rivals).toEqual([
    { id: "r1", name: "Initech", supporters: ["p1"], judged: { c1: "stronger", c2: undefined } },
  ]);
  expect(competition.nothing.judged.c2).toBe("weaker");
});

test("nothing stored is no rival, and doing nothing stands there all the same", () => {
  expect(readCompetition(undefined)).toMatchObject({ criteria: [], rivals: [], nothing: { id: "nothing" } });
  expect(readCompetition({ options: "none", criteria: ["price"] }).rivals).toEqual([]);
});

test("a new line takes the first free place", () => {
  expect(freeId("r", [{ id: "r1" }, { id: "r3" }])).toBe("r2");
});
