import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
import type { Deal } from "../../../src/method/assess/deal";
import { coverage } from "../../../src/method/coverage";
import { loadCommon, loadCore, loadRoles, loadStage } from "../../../src/method/load";
import { quickLook } from "../../../src/method/quickLook";
import { combinations, countedRoles, roleName, roleWeightAt } from "../../../src/method/roles";
import { itemsOfStage, siebelStep, signsOfStage, stageName, stageOf } from "../../../src/method/stages";
import { whatWouldChange } from "../../../src/method/whatWouldChange";

const core = await loadCore();
const common = await loadCommon("en");
const dealOf = (name: string): Deal =>
  JSON.parse(readFileSync(new URL(`../deals/${name}.json`, import.meta.url), "utf8")).deal;

describe("stages", () => {
  test("a stage is opened with its items and signs in words", async () => {
    const items = itemsOfStage(core, common, 3, await loadStage("en", 3));
    expect(items.map((item) => item.id)).toEqual(stageOf(core, 3).ev.map((item) => item.id));
    expect(items.every((item) => item.text && item.fix && item.proof)).toBe(true);
    expect(signsOfStage(core, common, 3).map((sign) => sign.id)).toEqual([
      "S3.W1",
      "S3.W2",
      "S3.W3",
      "S3.W4",
    ]);
    expect(stageName(common, 3)).toBe("Validating");
    expect(() => stageOf(core, 8)).toThrow("stage 8 is not one of 1..7");
  });

  test("SSM's own CRM step follows the verified stage", () => {
    expect(siebelStep(core, 0)).toBe("01-Noticing");
    expect(siebelStep(core, 2)).toBe("03-Identified/Validating");
    expect(siebelStep(core, 7)).toBe("08-Won and Complete");
  });
});

describe("roles", () => {
  test("an outside sponsor is an error and comes first", async () => {
    const found = combinations(["SPONSOR", "INFLUENCER"], "external", core);
    expect(found.map(({ pair, verdict }) => `${pair} ${verdict}`)).toEqual([
      "EXTERNAL+SPONSOR error",
      "INFLUENCER+SPONSOR warn",
      "EXTERNAL+INFLUENCER ok",
    ]);
    const { combos } = await loadRoles("zh-CN");
    expect(combos["EXTERNAL+SPONSOR"]).toContain("不允许");
  });

  test("one role alone says nothing", () => {
    expect(combinations(["KDL"], "customer", core)).toEqual([]);
  });

  test("a team's own role counts as the one it names, or as none", () => {
    const own = {
      customRoles: [
        { id: "CHAMPION", countsAs: "SPONSOR" as const },
        { id: "COACH", countsAs: null },
      ],
    };
    expect(countedRoles(["CHAMPION", "SPONSOR", "COACH", "KDL", "?"], own)).toEqual(["SPONSOR", "KDL"]);
    expect(roleName("CHAMPION", common, { customRoles: { CHAMPION: "Champion" } })).toBe("Champion");
  });

  test("weights follow the stage", () => {
    expect(roleWeightAt(core, "KDL", 1)).toBe("W");
    expect(roleWeightAt(core, "KDL", 3)).toBe("P");
  });
});

describe("coverage of the buying decision unit", () => {
  test("a deal without its leader misses just that", () => {
    const found = coverage(dealOf("worked-example"), 3, core);
    expect(found).toMatchObject({ expected: 3, held: 2, missing: ["KDL"] });
    expect(found.roles.find((each) => each.role === "EVALUATOR")?.state).toBe("notYet");
    expect(found.roles.find((each) => each.role === "BENEFIT")).toMatchObject({
      holders: ["p2"],
      state: "held",
      weak: ["oneSource"],
    });
  });

  test("of two leaders the weaker stands for the role", () => {
    const leader = coverage(dealOf("two-leaders"), 5, core).roles[0];
    expect(leader).toMatchObject({
      role: "KDL",
      holders: ["k", "k2"],
      representative: "k2",
      weak: ["notMet", "oneSource"],
    });
  });
});

describe("quick look", () => {
  test("asks at most eight things, the best first", () => {
    const deal = dealOf("worked-example");
    const questions = quickLook(deal, assess(deal, core), core);
    expect(questions).toHaveLength(8);
    expect(questions[0]).toEqual({ kind: "role", id: "KDL", gain: 5, rawGain: 3.2 });
    expect(questions[1]).toMatchObject({ kind: "item", id: "S3.E6" });
  });

  test("asks for signs first when nobody knows the phase", () => {
    const deal = { today: "2026-06-15" };
    const [first] = quickLook(deal, assess(deal, core), core);
    expect(first).toMatchObject({ kind: "signs" });
    expect(first?.kind === "signs" && first.ids.every((id) => /^S[12]\./.test(id))).toBe(true);
  });

  test("ends with the four questions of the pursuit", () => {
    const deal = dealOf("strong-deal");
    const questions = quickLook(deal, assess(deal, core), core);
    expect(questions.length).toBeLessThanOrEqual(8);
    expect(questions.some((question) => question.kind === "question")).toBe(true);
  });
});

test("what would change most is named by item, a gate before any gain", () => {
  const base = dealOf("strong-deal");
  const deal: Deal = {
    ...base,
    evidence: {
      ...base.evidence,
      "S5.E4": { level: "E3", date: "2026-06-10" },
      "S5.E5": { level: "E3", date: "2026-06-10" },
      "S2.E3": { level: "E3", date: "2026-01-15" },
    },
  };
  const found = whatWouldChange(assess(deal, core));
  expect(found[0]).toMatchObject({ kind: "item", id: "S5.E6", passesGate: 5 });
  expect(found.length).toBeLessThanOrEqual(3);
  expect(found.every((step) => step.kind === "item")).toBe(true);
});
