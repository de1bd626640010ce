import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl";
import { describe, expect, test } from "vitest";
import en from "../../../src/i18n/en/verdict.json";
import zh from "../../../src/i18n/zh-CN/verdict.json";
import { assess } from "../../../src/method/assess/assess";
import type { Deal, DealSnapshot } from "../../../src/method/assess/deal";
import { loadCore } from "../../../src/method/load";
import { trendOf } from "../../../src/ui/sidebar/assess/trendOf";
import { railModel } from "../../../src/ui/sidebar/guide/railModel";

const core = await loadCore();
const strong: Deal = JSON.parse(
  readFileSync(new URL("../deals/strong-deal.json", import.meta.url), "utf8"),
).deal;
const now = assess({ ...strong, history: {} }, core);

function since(figures: Partial<DealSnapshot>) {
  const date = new Date(Date.parse(strong.today) - 7 * 86_400_000).toISOString().slice(0, 10);
  const snapshot = { date, score: now.score, customerPhase: null, redRules: [], ...figures };
  const deal: Deal = {
    ...strong,
    history: { snapshots: [{ verifiedStage: now.verifiedStage, ...snapshot }] },
  };
  return trendOf({ deal, assessment: assess(deal, core) });
}

describe("the trend", () => {
  test("says nothing without an earlier day", () => {
    expect(trendOf({ deal: { ...strong, history: {} }, assessment: now })).toBeNull();
  });
  test("says by how much the score moved", () => {
    expect(since({ score: now.score - 30 })).toMatchObject({ kind: "moved" });
    expect(since({ score: now.score - 30 })?.points).toBeGreaterThan(0);
    expect(since({ score: now.score + 20 })?.points).toBeLessThan(0);
  });
  test("calls a fall after a passed gate a higher bar, never a loss", () => {
    const fallen = since({ score: 100, verifiedStage: now.verifiedStage - 1 });
    expect(fallen).toMatchObject({ kind: "passedLower" });
    const said = { stage: 3, next: 4, since: "1 June", points: "−12" };
    const inEnglish = createTranslator({ locale: "en", messages: en })("trend.passedLower", said);
    expect(inEnglish).toMatch(/^Stage 3 held since 1 June; now measured against stage 4\..*nothing was lost/);
    const inChinese = createTranslator({ locale: "zh-CN", messages: zh })("trend.passedLower", said);
    expect(inChinese).toMatch(/3.*4/);
    expect(inChinese).not.toMatch(/下降|下跌|损失了/);
  });
  test("says so of a passed gate with a higher score too", () => {
    expect(since({ score: 0, verifiedStage: now.verifiedStage - 1 })).toMatchObject({ kind: "passed" });
  });
});

describe("the rail", () => {
  const deal: Deal = {
    today: "2026-06-15",
    crm: { ssmStage: 5 },
    evidence: Object.fromEntries(
      ["S1.E1", "S1.E2", "S1.E3", "S1.E4", "S1.E5"].map((id) => [id, { level: "E3", date: "2026-06-01" }]),
    ),
    signs: { "S2.W1": { level: "E3", date: "2026-06-10" }, "S2.W2": { level: "E3", date: "2026-06-10" } },
  };
  test("shows apart what evidence proves, what the customer's signs say and what the CRM claims", () => {
    const rail = railModel(assess(deal, core), 1);
    expect(rail.stages.filter(({ isVerified }) => isVerified).map(({ no }) => no)).toEqual([1]);
    expect(rail.stages.find(({ isHere }) => isHere)?.no).toBe(2);
    expect(rail).toMatchObject({
      customer: [2],
      isCustomerSure: true,
      crm: 5,
      isCrmDone: false,
      entry: null,
    });
    expect(rail.gap).toBe(3);
  });
  test("ticks only gates whose items are all held: one that was passed over stays open", () => {
    const rest = Object.fromEntries(
      ["S2.E1", "S2.E2", "S2.E3", "S2.E4", "S2.E5", "S2.E6"].map((id) => [
        id,
        { level: "E3" as const, date: "2026-06-01" },
      ]),
    );
    const { "S1.E1": _, ...four } = deal.evidence ?? {};
    const assessment = assess({ ...deal, evidence: { ...four, ...rest } }, core);
    expect(assessment.verifiedStage).toBe(2);
    const [first, second] = railModel(assessment, 1).stages;
    expect(first).toMatchObject({ isVerified: false, held: 4, needed: 5 });
    expect(second).toMatchObject({ isVerified: true });
  });
  test("claims nothing that nobody said", () => {
    const rail = railModel(assess({ today: "2026-06-15" }, core), 1);
    expect(rail).toMatchObject({ customer: [], isCustomerSure: false, crm: null, ours: null, gap: null });
  });
  test("shows where we came in, and doesn't call proved what we never witnessed", () => {
    const rail = railModel(assess({ today: "2026-06-15", entryStage: 4 }, core), 4);
    expect(rail.entry).toBe(4);
    expect(rail.stages.filter(({ isBeforeEntry }) => isBeforeEntry).map(({ no }) => no)).toEqual([1, 2, 3]);
    expect(rail.stages.some(({ isVerified }) => isVerified)).toBe(false);
  });
});
