import { describe, expect, test } from "vitest";
import type { SnapshotRow } from "../../../src/records/schema/snapshots";
import { ratesFrom } from "../../../src/ui/workspace/pipeline/model/money";
import { byStage, forecastOf, groundOf, troublesOf } from "../../../src/ui/workspace/pipeline/model/overview";
import { metricsByOwner, speedByStage, staysOf } from "../../../src/ui/workspace/pipeline/model/results";
import { countMoves, sinceDay, verifiedBefore } from "../../../src/ui/workspace/pipeline/model/since";
import { shareOf, wonLost } from "../../../src/ui/workspace/pipeline/model/wonLost";
import { dealsOf, today } from "./deals";

const deals = dealsOf(120, ratesFrom({ base: "USD", units: { EUR: { rate: 1.1, on: today } } }, []));
const open = deals.filter(({ outcome }) => outcome === "open");
const [first] = open;
if (!first) throw new Error("there are open deals");
const sum = (list: typeof deals) => list.reduce((total, { base }) => total + (base ?? 0), 0);

describe("above the table", () => {
  test("every judged deal stands once at the stage it claims and once at the one it is given", () => {
    const stages = byStage(open);
    const judged = open.filter(({ supported }) => supported !== null);
    expect(stages.flatMap(({ supported }) => supported.keys).sort()).toEqual(
      judged.map(({ key }) => key).sort(),
    );
    for (const { claimed, unbacked } of stages) {
      expect(unbacked.sum).toBeLessThanOrEqual(claimed.sum);
      expect(claimed.keys).toEqual(expect.arrayContaining(unbacked.keys));
    }
  });
  test("what the money rests on is all of the money", () => {
    const { written, believed, nothing } = groundOf(open);
    expect(written + believed + nothing).toBeCloseTo(sum(open));
    const half = { ...first, base: 200, written: 0.25, believed: 0.25 };
    expect(groundOf([half])).toMatchObject({ written: 50, believed: 50, nothing: 100 });
  });
  test("both forecasts are over the same deals, and the rest is named", () => {
    const one = { ...first, base: 1000, odds: 10, probability: 60 };
    const unknown = { ...one, key: "unknown", probability: null };
    expect(forecastOf([one, unknown])).toMatchObject({
      byEvidence: 100,
      byCrm: 600,
      both: { keys: [one.key], sum: 1000 },
      left: { keys: ["unknown"], sum: 1000 },
    });
  });
  test("a date that slipped or a stage lost long ago is no trouble of today", () => {
    const fell = { ...first, fell: { day: "2026-01-01", from: 2, to: 1 }, slipped: null };
    expect(troublesOf([fell], { since: "2026-03-01", today }).backwards.keys).toEqual([]);
    expect(troublesOf([fell], { since: "2025-12-01", today }).backwards.keys).toEqual([fell.key]);
  });
});

describe("since a day", () => {
  const deal = {
    ...first,
    verified: 3,
    stages: [
      ["2026-05-01", 1],
      ["2026-06-10", 3],
    ] as [string, number][],
  };
  test("the stage of then is that of the evening before", () => {
    expect(verifiedBefore(deal, "2026-06-10")).toBe(1);
    expect(verifiedBefore(deal, "2026-06-11")).toBe(3);
    expect(verifiedBefore(deal, "2026-05-01")).toBeNull();
  });
  test("what moved is told with what it did, and what stood still is told too", () => {
    const still = { ...deal, key: "still", stages: [["2026-05-01", 3]] as [string, number][] };
    const ended = { ...still, key: "ended", outcome: "lost" as const };
    const facts = new Map([[deal.key, [{ kind: "roleGained" as const, role: "KDL" }]]]);
    const found = sinceDay([deal, still, ended], facts, "2026-06-08");
    expect(found.moved.map(({ moves }) => moves)).toEqual([
      [
        { kind: "up", from: 1, to: 3 },
        { kind: "roleGained", role: "KDL" },
      ],
    ]);
    expect(found.still.map(({ key }) => key)).toEqual(["still"]);
    expect(countMoves(found.moved)).toMatchObject({ up: 1, roleGained: 1, down: 0 });
  });
});

describe("quality, volume, speed", () => {
  test("a stage lost and reached again is two stays", () => {
    const stages: [string, number][] = [
      ["2026-01-01", 1],
      ["2026-01-11", 0],
      ["2026-01-21", 1],
    ];
    expect(staysOf({ ...first, stages, closedOn: "2026-01-26" })).toEqual([
      { stage: 1, days: 10, until: "2026-01-11" },
      { stage: 0, days: 10, until: "2026-01-21" },
      { stage: 1, days: 5, until: "2026-01-26" },
    ]);
  });
  test("owner by owner adds up to all together", () => {
    const [all, ...owners] = metricsByOwner(deals, "2026-01-01");
    for (const id of ["claimed", "backed", "opened", "won", "lost", "past4", "wonPast4"] as const)
      expect(owners.reduce((total, each) => total + each[id], 0)).toBe(all?.[id]);
    expect(speedByStage(deals)[1]?.median).toBe(15);
  });
});

describe("won and lost", () => {
  const closed = (
    outcome: "won" | "lost",
    roles: string[],
    levels: NonNullable<SnapshotRow["body"]["figures"]["levels"]>,
  ) => ({
    outcome,
    snapshots: [
      {
        opportunityKey: "any",
        at: 1,
        day: "2026-01-01",
        body: {
          reason: "daily" as const,
          figures: { score: 1, verifiedStage: 3, customerPhase: null, redRules: [], roles, levels },
        },
      },
    ],
  });
  const won = Array.from({ length: 6 }, () => closed("won", ["KDL"], { "S4.E1": "E3" as const }));
  const lost = Array.from({ length: 4 }, (_, at) =>
    closed("lost", at === 0 ? ["KDL"] : [], { "S4.E1": "E1" as const }),
  );
  test("say nothing of fewer than ten", () => {
    expect(wonLost([...won, ...lost.slice(1)])).toEqual({ kind: "tooFew", closed: 9 });
    expect(wonLost([...won, ...won])).toEqual({ kind: "tooFew", closed: 12 });
  });
  test("name what won deals had at a stage and lost ones lacked, the greatest difference first", () => {
    const found = wonLost([...won, ...lost]);
    expect(
      found.kind === "contrasts" &&
        found.contrasts.map(({ stage, what, won: a, lost: b }) => [stage, what.id, a.had, a.of, b.had, b.of]),
    ).toEqual([
      [4, "S4.E1", 6, 6, 0, 4],
      [4, "KDL", 6, 6, 1, 4],
    ]);
  });
  test("a share comes with its range (Wilson)", () => {
    const { low, high } = shareOf(8, 10);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
  });
});
