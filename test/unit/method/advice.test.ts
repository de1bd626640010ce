import { describe, expect, test } from "vitest";
import { adviceOf } from "../../../src/method/advice";
import { ageingOf, isPastShelfLife } from "../../../src/method/ageing";
import { assess } from "../../../src/method/assess/assess";
import type { Deal, DealEntry, DealPerson } from "../../../src/method/assess/deal";
import { loadCore } from "../../../src/method/load";
import { singleSourced } from "../../../src/method/singleSource";
import { dealNamed, dealNames } from "./storedDeals";

const core = await loadCore();
const today = "2026-06-15";
const entries = (ids: string[], entry: DealEntry): Record<string, DealEntry> =>
  Object.fromEntries(ids.map((id) => [id, { level: "E3", date: "2026-06-01", ...entry }]));
const stage1 = ["S1.E1", "S1.E2", "S1.E3", "S1.E4", "S1.E5"];
const stage2 = ["S2.E1", "S2.E2", "S2.E3", "S2.E4", "S2.E5", "S2.E6"];

describe("advice", () => {
  test("two stages ahead of the customer, nothing of a later stage is advised", () => {
    const deal: Deal = {
      today,
      evidence: entries([...stage1, ...stage2], {}),
      signs: entries(["S1.W1", "S1.W2"], { level: "E2" }),
      plan: { documents: ["proposal"] },
    };
    const assessment = assess(deal, core);
    expect(assessment.rules.map(({ id }) => id)).toContain("ALIGN-1B");
    const { steps, withheld } = adviceOf(assessment, core);
    expect(withheld.length).toBeGreaterThan(0);
    expect(withheld.every(({ rule, step }) => rule === "ALIGN-1B" && /^S[2-7]/.test(step.id))).toBe(true);
    expect(steps.filter(({ kind, id }) => kind === "item" && !id.startsWith("S1"))).toEqual([]);
    expect([...steps, ...withheld.map(({ step }) => step)]).toHaveLength(assessment.nextSteps.length);
  });

  test("without a leader, finding the leader comes before everything", () => {
    const assessment = assess(dealNamed("cap-no-leader"), core);
    expect(adviceOf(assessment, core).steps[0]).toMatchObject({ kind: "role", id: "KDL" });
  });

  test("a contradicted item is asked about, even if it belongs to a later stage", () => {
    const deal: Deal = {
      today,
      evidence: { ...entries(stage1, {}), "S2.E1": { level: "EX", date: "2026-06-10" } },
      signs: entries(["S1.W1", "S1.W2"], { level: "E2" }),
      plan: { documents: ["contract"] },
    };
    const { steps } = adviceOf(assess(deal, core), core);
    expect(steps.some(({ id }) => id === "S2.E1")).toBe(true);
  });

  test.each(dealNames)("%s: every step is advised or withheld for a red flag, none twice", (name) => {
    const assessment = assess(dealNamed(name), core);
    const { steps, withheld } = adviceOf(assessment, core);
    const red = assessment.rules.filter(({ level }) => level === "red").map(({ id }) => id);
    expect(withheld.every(({ rule }) => red.includes(rule))).toBe(true);
    const all = [...steps, ...withheld.map(({ step }) => step)];
    expect(new Set(all)).toEqual(new Set(assessment.nextSteps));
    expect(all).toHaveLength(assessment.nextSteps.length);
  });
});

describe("evidence that has grown old", () => {
  const deal: Deal = {
    today,
    evidence: {
      ...entries(stage1, {}),
      "S1.E4": { level: "E3", date: "2026-01-10" },
      "S1.E5": { level: "E2" },
    },
  };

  test("is named, and the verdict is given without it and reconfirmed", () => {
    const now = assess(deal, core);
    expect(now.verifiedStage).toBe(1);
    const ageing = ageingOf(deal, now, core);
    expect(ageing?.items).toEqual(["S1.E4", "S1.E5"]);
    expect(ageing?.without.verifiedStage).toBe(0);
    expect(ageing?.reconfirmed.verifiedStage).toBe(1);
    expect(now.rules.map(({ id }) => id)).toContain("EVI-2");
    expect(ageing?.reconfirmed.rules.map(({ id }) => id)).not.toContain("EVI-2");
  });

  test("is nothing to speak of while all is fresh", () => {
    const fresh: Deal = { today, evidence: entries(stage1, {}) };
    expect(ageingOf(fresh, assess(fresh, core), core)).toBeNull();
  });

  test("does not include what is contradicted, unknown or doesn't apply", () => {
    const reading = { value: 0, state: "unknown", freshness: 0 } as const;
    expect(isPastShelfLife({ ...reading, level: "E0" })).toBe(false);
    expect(isPastShelfLife({ ...reading, level: "EX" })).toBe(false);
    expect(isPastShelfLife({ ...reading, level: "NA" })).toBe(false);
    expect(isPastShelfLife(undefined)).toBe(false);
    expect(isPastShelfLife({ ...reading, level: "E1" })).toBe(true);
  });
});

describe("outcomes with one source", () => {
  const people: DealPerson[] = [
    { id: "a", side: "customer" },
    { id: "b", side: "customer" },
    { id: "us", side: "ours" },
  ];
  const found = (evidence: Record<string, DealEntry>) => {
    const deal: Deal = { today, people, evidence };
    return singleSourced(deal, assess(deal, core), core);
  };

  test("all from one person: that person is named", () => {
    expect(found(entries(stage1, { by: "a" }))).toEqual([{ stage: 1, person: "a", items: stage1 }]);
  });

  test("a second person is a second source", () => {
    expect(
      found({ ...entries(stage1, { by: "a" }), "S1.E3": { level: "E3", date: today, by: "b" } }),
    ).toEqual([]);
  });

  test("we are no second source, whether by belief or by our own people", () => {
    const evidence = {
      ...entries(["S2.E1", "S2.E2"], { by: "a" }),
      "S2.E6": { level: "E1" as const, date: today },
    };
    expect(found(evidence)).toEqual([{ stage: 2, person: "a", items: ["S2.E1", "S2.E2", "S2.E6"] }]);
  });

  test("only we say so", () => {
    expect(found(entries(stage1, { level: "E1" }))).toEqual([{ stage: 1, person: null, items: stage1 }]);
    expect(found(entries(["S2.E1", "S2.E2"], { by: "us" }))).toEqual([
      { stage: 2, person: null, items: ["S2.E1", "S2.E2"] },
    ]);
  });

  test("an item that names nobody leaves it open", () => {
    expect(found({ ...entries(stage1, { by: "a" }), "S1.E3": { level: "E3", date: today } })).toEqual([]);
  });

  test("one item alone has one source by nature", () => {
    expect(found(entries(["S1.E1"], { by: "a" }))).toEqual([]);
  });
});
