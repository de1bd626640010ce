import { describe, expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
import type { DealPlan } from "../../../src/method/assess/deal";
import { loadCore } from "../../../src/method/load";
import { CRA_DIMENSIONS } from "../../../src/method/vocabulary";
import type { Form } from "../../../src/records/schema/plans";
import { members } from "../../../src/records/schema/table";
import { craNeeds } from "../../../src/ui/sidebar/plan/craNeeds";
import { partLevel, partScore } from "../../../src/ui/sidebar/plan/planScore";
import { nextStepLine, nextStepTextOf } from "../../../src/ui/sidebar/plan/usePlan";

const core = await loadCore();
const today = "2026-06-15";
const item = core.assess.anchors.cra;

const judge = (plan: DealPlan, level: "E0" | "E2" | "E3" = "E0", workStage = 3) =>
  assess({ today, plan, evidence: { [item]: { level, date: today, by: "p" } }, hold: { workStage } }, core);

type StoredCra = NonNullable<Parameters<typeof craNeeds>[0]>;

describe("what a reason to act still lacks", () => {
  const whole: StoredCra = {
    event: "New law",
    date: "2027-01-01",
    owner: "Ana",
    consequence: "A fine",
    dimensions: { externalPressure: true, businessResult: true },
  };
  const needs = (cra: StoredCra | undefined, level: "E0" | "E2" | "E3" = "E3") => {
    const assessment = judge({ cra: cra && { ...cra, dimensions: members(cra.dimensions) } }, level);
    const isPast = cra?.date !== undefined && cra.date < today;
    return {
      needs: craNeeds(cra, assessment.items[item]?.state, isPast),
      strength: partLevel(assessment, "D4", "cra", core.assess.cra),
    };
  };

  test("first an event, and one that is the customer's own", () => {
    expect(needs(undefined)).toEqual({ needs: ["event"], strength: "none" });
    expect(needs({ event: " " })).toEqual({ needs: ["event"], strength: "none" });
    expect(needs({ ...whole, sellerMade: true })).toEqual({ needs: ["customerReason"], strength: "none" });
  });

  test("then everything else at once", () => {
    expect(needs({ event: "New law" }, "E0")).toEqual({
      needs: ["date", "owner", "consequence", "dimensions", "confirmed"],
      strength: "weak",
    });
    expect(needs({ ...whole, date: "2026-06-14" })).toEqual({ needs: ["newDate"], strength: "weak" });
  });

  test("then a third kind of pressure, then nothing", () => {
    expect(needs(whole)).toEqual({ needs: ["third"], strength: "good" });
    expect(needs({ ...whole, dimensions: { ...whole.dimensions, personalImpact: true } })).toEqual({
      needs: [],
      strength: "compelling",
    });
  });

  test("says what assess says, whatever is filled in", () => {
    const choices = [false, true];
    for (const date of [undefined, "2026-06-14", "2026-06-15", "2027-01-01"])
      for (const hasOwner of choices)
        for (const hasConsequence of choices)
          for (const kinds of [0, 1, 2, 3, 4])
            for (const level of ["E0", "E2"] as const) {
              const cra: StoredCra = {
                event: "New law",
                date,
                owner: hasOwner ? "Ana" : undefined,
                consequence: hasConsequence ? "A fine" : undefined,
                dimensions: Object.fromEntries(CRA_DIMENSIONS.slice(0, kinds).map((each) => [each, true])),
              };
              const found = needs(cra, level);
              const expected =
                found.needs.length === 0 ? "compelling" : found.needs[0] === "third" ? "good" : "weak";
              expect(found.strength, JSON.stringify({ cra, level })).toBe(expected);
            }
  });
});

describe("what a part of the plan moves", () => {
  test("its points now and at most, at the weights of the stage", () => {
    const assessment = judge({ uniqueValue: { statement: "One day" } });
    const { weight } = assessment.dimensions.D5;
    expect(partScore(assessment, "D5", "uniqueValue")).toEqual({ now: weight / 4, most: weight / 2 });
    expect(partLevel(assessment, "D5", "uniqueValue", core.assess.uniqueValue)).toBe("claimed");
  });

  test("nothing where the part doesn't count, though its level is still told", () => {
    const early = judge({ uniqueValue: { statement: "One day" } }, "E0", 1);
    expect(partScore(early, "D6", "benefit")).toBeNull();
    if (early.dimensions.D5.weight === 0) expect(partScore(early, "D5", "uniqueValue")).toBeNull();
    expect(partLevel(early, "D5", "uniqueValue", core.assess.uniqueValue)).toBe("claimed");
  });
});

describe("the next step in words", () => {
  test("lies in the opportunity plan's table and is read from there", () => {
    expect(nextStepTextOf({ nextSteps: { next: { text: "Walk through the pilot" } } })).toBe(
      "Walk through the pilot",
    );
    expect(nextStepLine("x")).toEqual({ nextSteps: { next: { text: "x" } } });
  });

  test.each<Form | undefined>([
    undefined,
    {},
    { nextSteps: "text" },
    { nextSteps: { next: "text" } },
    { nextSteps: ["a"] },
  ])("is empty where nothing of the kind is stored (%#)", (form) => {
    expect(nextStepTextOf(form)).toBe("");
  });
});
