import { expect, test } from "vitest";
import type { PipelineDeal } from "../../../src/ui/workspace/pipeline/model/deals";
import { lastMonths, overTime } from "../../../src/ui/workspace/pipeline/model/overTime";
import { dealsOf } from "./deals";

const [plain] = dealsOf(1);
function deal(own: Partial<PipelineDeal>): PipelineDeal {
  if (!plain) throw new Error("the generator gives a deal");
  return { ...plain, ...own };
}

const months = lastMonths("2026-03-15", 3);
const won = deal({
  key: "won",
  owner: "Kim",
  outcome: "won",
  firstSeen: "2026-01-05",
  closedOn: "2026-03-10",
  stages: [
    ["2026-01-05", 2],
    ["2026-01-25", 3],
    ["2026-02-24", 4],
  ],
});
const lost = deal({
  key: "lost",
  owner: "Lee",
  outcome: "lost",
  firstSeen: "2026-02-01",
  closedOn: "2026-03-20",
  stages: [["2026-02-01", 4]],
});
const early = deal({
  key: "early",
  owner: "Lee",
  outcome: "lost",
  firstSeen: "2025-06-01",
  closedOn: "2026-03-01",
  stages: [["2025-06-01", 1]],
});
const deals = [won, lost, early];
const all = { owner: "", stage: null };

test("the last months, across a year's end", () => {
  expect(months).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"]);
});

test("volume counts what was opened and won in a month, with its deals", () => {
  expect(overTime(deals, "opened", all, months).map(({ value, keys }) => [value, keys])).toEqual([
    [1, ["won"]],
    [1, ["lost"]],
    [0, []],
  ]);
  expect(overTime(deals, "won", all, months).map(({ value }) => value)).toEqual([0, 0, 1]);
  expect(overTime(deals, "won", { owner: "Lee", stage: null }, months).map(({ value }) => value)).toEqual([
    0, 0, 0,
  ]);
});

test("quality is the share won of those closed after gate 4; a month without any says nothing", () => {
  expect(overTime(deals, "winRate", all, months).map(({ value, count }) => [value, count])).toEqual([
    [null, 0],
    [null, 0],
    [50, 2],
  ]);
});

test("speed is the median of stays that ended in the month, of one stage or all, and from gate 3 to signature", () => {
  expect(overTime([won], "daysPerStage", all, months).map(({ value }) => value)).toEqual([20, 30, 14]);
  expect(overTime([won], "daysPerStage", { owner: "", stage: 3 }, months).map(({ value }) => value)).toEqual([
    null,
    30,
    null,
  ]);
  expect(overTime(deals, "gate3", all, months).map(({ value }) => value)).toEqual([null, null, 44]);
});

test("a deal that had ended before it was first judged has stayed nowhere", () => {
  const late = { ...won, closedOn: "2026-01-01" };
  expect(overTime([late], "daysPerStage", all, months).map(({ value }) => value)).toEqual([20, 30, null]);
});
