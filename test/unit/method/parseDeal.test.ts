import { describe, expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
import { parseDeal } from "../../../src/method/assess/parseDeal";
import { loadCore } from "../../../src/method/load";

const core = await loadCore();
const refusal = (value: unknown) => {
  const parsed = parseDeal(value, core);
  return parsed.ok ? "accepted" : parsed.message;
};
const today = "2026-06-15";
const LEVELS = "E0, E1, E2, E3, E4, EX, NA";

describe("a malformed deal is refused with its field and what is allowed (assess.md section 12)", () => {
  test.each<[unknown, string]>([
    ["deal", '"deal" is not an object'],
    [[], "[] is not an object"],
    [null, "null is not an object"],
    [{}, "today: is missing"],
    [{ today: null }, "today: is missing"],
    [{ today: "2026-02-30" }, 'today: "2026-02-30" is not a date (YYYY-MM-DD)'],
    [{ today: "20260601" }, 'today: "20260601" is not a date (YYYY-MM-DD)'],
    [{ today: "2026-06-01T00:00:00Z" }, 'today: "2026-06-01T00:00:00Z" is not a date (YYYY-MM-DD)'],
    [{ today: "" }, 'today: "" is not a date (YYYY-MM-DD)'],
    [{ today: "2025-02-29" }, 'today: "2025-02-29" is not a date (YYYY-MM-DD)'],
    [{ today: 20260615 }, "today: 20260615 is not a text"],
    [{ today, id: 7 }, "id: 7 is not a text"],
    [{ today, crm: [] }, "crm: [] is not an object"],
    [{ today, crm: { amount: "5" } }, 'crm.amount: "5" is not a number'],
    [{ today, crm: { ssmStage: 9 } }, "crm.ssmStage: 9 is not a whole number from 1 to 8"],
    [{ today, crm: { probability: 101 } }, "crm.probability: 101 is not from 0 to 100"],
    [{ today, crm: { closeDate: "soon" } }, 'crm.closeDate: "soon" is not a date (YYYY-MM-DD)'],
    [{ today, outcome: "pending" }, 'outcome: "pending" is not one of open, won, lost, disqualified'],
    [{ today, closedOn: "2026-13-01" }, 'closedOn: "2026-13-01" is not a date (YYYY-MM-DD)'],
    [{ today, entryStage: 9 }, "entryStage: 9 is not a whole number from 1 to 7"],
    [{ today, entryStage: "2" }, 'entryStage: "2" is not a number'],
    [{ today, entryStage: 1.5 }, "entryStage: 1.5 is not a whole number from 1 to 7"],
    [{ today, evidence: [] }, "evidence: [] is not an object"],
    [{ today, evidence: { "S2.E3": "E3" } }, 'evidence.S2.E3: "E3" is not an object'],
    [{ today, evidence: { "S2.E3": { level: "E5" } } }, `evidence.S2.E3.level: "E5" is not one of ${LEVELS}`],
    [{ today, evidence: { "S2.E3": { level: 3 } } }, `evidence.S2.E3.level: 3 is not one of ${LEVELS}`],
    [{ today, evidence: { "S2.E3": { words: 5 } } }, "evidence.S2.E3.words: 5 is not a text"],
    [
      { today, evidence: { "S2.E3": { shelfDays: 0 } } },
      "evidence.S2.E3.shelfDays: 0 is not a whole number of 1 or more",
    ],
    [{ today, signs: { "S2.W1": { date: "x" } } }, 'signs.S2.W1.date: "x" is not a date (YYYY-MM-DD)'],
    [{ today, people: {} }, "people: {} is not a list"],
    [{ today, people: [null] }, "people[0]: null is not an object"],
    [{ today, people: [{}] }, "people[0].id: is missing"],
    [{ today, people: [{ id: "a" }, { id: null }] }, "people[1].id: is missing"],
    [{ today, people: [{ id: "a" }, { id: "b" }, { id: "a" }] }, 'people[2].id: "a" is the id of two people'],
    [
      { today, people: [{ id: "a", stance: "warm" }] },
      'people[0].stance: "warm" is not one of mentor, supportive, neutral, notSupportive, opposed, unknown',
    ],
    [
      { today, people: [{ id: "a", roles: ["BOSS"] }] },
      'people[0].roles[0]: "BOSS" is not one of KDL, SPONSOR, BENEFIT, EVALUATOR, APPROVER, INFLUENCER',
    ],
    [
      { today, people: [{ id: "a", side: "theirs" }] },
      'people[0].side: "theirs" is not one of customer, external, ours',
    ],
    [
      { today, people: [{ id: "a", access: "often" }] },
      'people[0].access: "often" is not one of none, via, met, regular',
    ],
    [
      { today, people: [{ id: "a", confirmed: 2 }] },
      "people[0].confirmed: 2 is not one of unconfirmed, one, two",
    ],
    [{ today, people: [{ id: "a", left: "yes" }] }, 'people[0].left: "yes" is not true or false'],
    [{ today, people: [{ id: "a", nextStep: "call" }] }, 'people[0].nextStep: "call" is not an object'],
    [
      { today, people: [{ id: "a", nextStep: { date: "" } }] },
      'people[0].nextStep.date: "" is not a date (YYYY-MM-DD)',
    ],
    [
      { today, plan: { cra: { dimensions: ["money"] } } },
      'plan.cra.dimensions[0]: "money" is not one of internalPressure, externalPressure, personalImpact, businessResult',
    ],
    [{ today, plan: { options: { sources: [null] } } }, "plan.options.sources[0]: null is not a text"],
    [
      { today, plan: { valueCase: "theirs" } },
      'plan.valueCase: "theirs" is not one of none, ours, customer, owned',
    ],
    [{ today, plan: { money: "yes" } }, 'plan.money: "yes" is not one of unknown, range, source, approver'],
    [{ today, plan: { benefit: 1 } }, "plan.benefit: 1 is not one of none, promised, measured, acknowledged"],
    [{ today, plan: { nextStep: { by: "us" } } }, 'plan.nextStep.by: "us" is not one of customer, ours'],
    [
      { today, plan: { fourQuestions: { real: "maybe" } } },
      'plan.fourQuestions.real: "maybe" is not one of yes, no, unknown',
    ],
    [{ today, plan: { doneActivities: "S1.A1" } }, 'plan.doneActivities: "S1.A1" is not a list'],
    [{ today, plan: { documents: [1] } }, "plan.documents[0]: 1 is not a text"],
    [{ today, history: { usualDays: "40" } }, 'history.usualDays: "40" is not a number'],
    [{ today, history: { snapshots: [{}] } }, "history.snapshots[0].date: is missing"],
    [
      { today, history: { snapshots: [{ date: today, customerPhase: 0 }] } },
      "history.snapshots[0].customerPhase: 0 is not a whole number from 1 to 7",
    ],
    [
      { today, history: { snapshots: [{ date: today, verifiedStage: 8 }] } },
      "history.snapshots[0].verifiedStage: 8 is not a whole number from 0 to 7",
    ],
    [
      { today, history: { snapshots: [{ date: today, points: { D1: "3" } }] } },
      'history.snapshots[0].points.D1: "3" is not a number',
    ],
    [{ today, hold: { workStage: 8 } }, "hold.workStage: 8 is not a whole number from 1 to 7"],
  ])("%j", (deal, message) => {
    expect(refusal(deal)).toBe(message);
  });

  test("assess itself refuses with the same message", () => {
    expect(() => assess({ today: "soon" }, core)).toThrow('today: "soon" is not a date (YYYY-MM-DD)');
  });
});

describe("not malformed, and no word about it", () => {
  test.each<[string, object]>([
    ["unknown ids are not even read", { evidence: { "S9.E9": 7, __proto__: null }, signs: { nobody: [] } }],
    [
      "unknown fields at any depth",
      { colour: 1, crm: { colour: 1 }, people: [{ id: "a", colour: 1 }], plan: { cra: { colour: 1 } } },
    ],
    ["unknown activities and documents", { plan: { doneActivities: ["S9.A1"], documents: ["napkin"] } }],
    [
      "people who aren't listed",
      { evidence: { "S1.E1": { level: "E3", by: "x" } }, plan: { uniqueValue: { confirmedBy: "x" } } },
    ],
    ["a CRM that the map doesn't know", { crm: { system: "Nobody's", stage: "?" } }],
    [
      "null at any depth",
      {
        crm: null,
        people: null,
        plan: { cra: null },
        history: { snapshots: null },
        hold: { workStage: null },
      },
    ],
    ["nothing", {}],
    ["usual days of 0, a negative amount", { history: { usualDays: 0 }, crm: { amount: -5 } }],
  ])("%s", (_, deal) => {
    expect(refusal({ today, ...deal })).toBe("accepted");
    const { crmStage, items } = assess({ today, ...deal }, core);
    expect(crmStage).toBeNull();
    expect(Object.keys(items).every((id) => id === "S1.E1")).toBe(true);
  });
});
