import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
import type { Deal } from "../../../src/method/assess/deal";
import { checkPlaybook } from "../../../src/method/checkPlaybook";
import { compareJudgements } from "../../../src/method/compareJudgements";
import { importPlaybook } from "../../../src/method/importPlaybook";
import { loadPlaybook } from "../../../src/method/load";
import { faultLine } from "../../support/fault-line.ts";

const base = await loadPlaybook();
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const source = readJson("../../../src/method/playbooks/source/ssm.json");
const meddpicc = readJson("../../../src/method/playbooks/examples/meddpicc.json");
const worked: Deal = readJson("../deals/worked-example.json").deal;
const strong: Deal = readJson("../deals/strong-deal.json").deal;
const overlay = (parts: object) => ({ format: "ssm-playbook-overlay/1", id: "acme", name: "Acme", ...parts });

const imported = (value: unknown) => {
  const read = importPlaybook(value, base);
  if (!read.ok) throw new Error(faultLine(read.fault));
  return read.value;
};
const refusal = (value: unknown) => {
  const read = importPlaybook(value, base);
  return read.ok ? "accepted" : faultLine(read.fault);
};
const bothWays = { en: "New item", "zh-CN": "新证据" };
const newItem = {
  stage: 4,
  text: bothWays,
  fix: "Ask.",
  proof: "Mail",
  minLevel: "E3",
  by: ["KDL"],
  shelfDays: 30,
};

describe("a whole playbook", () => {
  test("our own source gives our own playbook, under another name", () => {
    const { playbook, name } = imported({ ...source, id: "ours", name: "Ours" });
    expect(playbook.texts).toEqual(base.texts);
    expect({ ...playbook.core, id: "ssm", version: base.core.version }).toEqual(base.core);
    expect(name).toEqual({ en: "Ours", "zh-CN": "Ours" });
  });

  test("an item that stored evidence may refer to can't go", () => {
    const copy = structuredClone(source);
    copy.stages[0].ev = copy.stages[0].ev.slice(0, -1);
    expect(refusal(copy)).toContain("S1.E5 is missing: stored evidence refers to it");
  });

  test("nor move to another stage", () => {
    const copy = structuredClone(source);
    copy.stages[1].where.push(copy.stages[0].where.pop());
    expect(refusal(copy)).toContain("S1.W4 has moved to stage 2: ids are stable");
  });

  test("a file from before stances, influence and role goals stood in it takes ours", () => {
    const { stances: _, influences: __, roleGoals: ___, ...older } = structuredClone(source);
    for (const role of older.roles) for (const title of role.titles) Reflect.deleteProperty(title, "id");
    const { playbook } = imported(older);
    expect(playbook.texts.en.common).toEqual(base.texts.en.common);
    expect(playbook.core.roleGoals).toEqual(base.core.roleGoals);
  });

  test.each([[null], [[]], ["text"], [3]])("%j is no playbook", (value) => {
    expect(refusal(value)).toBe("the file is not a JSON object");
  });
});

describe("an overlay", () => {
  test("changes what it says and nothing else", () => {
    const { playbook } = imported(
      overlay({
        stages: { "3": { name: { en: "Discovery", "zh-CN": "调研" } } },
        items: { "S2.E3": { shelfDays: 60, text: "The reason why now" }, "S4.E20": newItem },
        signs: { "S3.W9": { stage: 3, text: "They ask for a workshop." } },
        rules: { "BDU-3": { cap: 55 }, "BDU-7": { off: true }, "TIME-3": { cap: null } },
        assess: { touchDays: 30, status: { green: 80 }, carriedFrom: { "5": ["S4.E1", "S4.E20"] } },
        crmStages: [{ crm: "Salesforce", stage: "Prospecting", ssm: "2", confidence: "high", note: "Ours" }],
      }),
    );
    const { core, texts } = playbook;
    expect(texts.en.common.stages[2]?.name).toBe("Discovery");
    expect(texts["zh-CN"].common.stages[2]?.name).toBe("调研");
    expect(texts["zh-CN"].common.items["S2.E3"]?.text).toBe("The reason why now");
    expect(texts.en.common.items["S2.E3"]?.fix).toBe(base.texts.en.common.items["S2.E3"]?.fix);
    expect(texts["zh-CN"].stages[3]?.proofs["S4.E20"]).toBe("Mail");
    expect(core.stages[3]?.ev.at(-1)).toMatchObject({ id: "S4.E20", required: true, minLevel: "E3" });
    expect(core.rules.find((rule) => rule.id === "BDU-3")?.cap).toBe(55);
    expect(core.rules.some((rule) => rule.id === "BDU-7")).toBe(false);
    expect(core.rules.find((rule) => rule.id === "TIME-3")).not.toHaveProperty("cap");
    expect(core.assess.touchDays).toBe(30);
    expect(core.assess.status).toEqual({ ...base.core.assess.status, green: 80 });
    expect(core.assess.carriedFrom["4"]).toEqual(base.core.assess.carriedFrom["4"]);
    expect(core.version).not.toBe(base.core.version);
    expect(checkPlaybook(playbook)).toEqual([]);
    expect(
      assess({ today: "2026-06-15", crm: { system: "Salesforce", stage: "Prospecting" } }, core).crmStage,
    ).toBe(2);
  });

  test("says in the team's words what a stance and an influence mean, and whom a deal should have", () => {
    const { playbook } = imported(
      overlay({
        stances: { mentor: { name: "Champion", text: { en: "Sells for us.", "zh-CN": "替我们销售。" } } },
        influences: { "3": { name: { en: "Power", "zh-CN": "实权" } } },
        roleGoals: [{ role: "APPROVER", from: 3, count: 2, fromAmount: 1000000, currency: "EUR" }],
        industries: {
          banking: { titles: { KDL: "Head of branch network" } },
          shipping: { name: "Shipping", titles: { KDL: "Fleet director" } },
        },
      }),
    );
    const { en, "zh-CN": zh } = playbook.texts;
    expect(en.common.stances.mentor).toEqual({ name: "Champion", text: "Sells for us." });
    expect(zh.common.stances.mentor.text).toBe("替我们销售。");
    expect(zh.common.stances.opposed).toEqual(base.texts["zh-CN"].common.stances.opposed);
    expect(zh.common.influences["3"].name).toBe("实权");
    expect(en.common.influences["3"].text).toBe(base.texts.en.common.influences["3"].text);
    expect(playbook.core.roleGoals).toEqual([
      { role: "APPROVER", from: 3, count: 2, fromAmount: 1000000, currency: "EUR" },
    ]);
    const titles = en.roles.roles.KDL?.titles ?? [];
    expect(titles.find(({ id }) => id === "banking")?.text).toBe("Head of branch network");
    expect(titles.at(-1)).toEqual({ id: "shipping", industry: "Shipping", text: "Fleet director" });
    expect(en.roles.roles.SPONSOR).toEqual(base.texts.en.roles.roles.SPONSOR);
  });

  test("the MEDDPICC example is sound and judges every deal alike: it changes words only", () => {
    const { playbook, name } = imported(meddpicc);
    expect(name.en).toBe("SSM in MEDDPICC words");
    expect(playbook.texts.en.common.items["S3.E4"]?.text).toContain("Champion");
    expect(playbook.core.customRoles).toEqual([
      { id: "COACH", countsAs: "INFLUENCER" },
      { id: "GATEKEEPER", countsAs: null },
    ]);
    expect(compareJudgements([worked, strong], base.core, playbook.core)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["a misspelt field", { itmes: {} }, "has unknown fields: itmes"],
    ["a misspelt number", { assess: { tuchDays: 3 } }, "assess.tuchDays: is not a number of the method"],
    ["a wrong number", { assess: { touchDays: "30" } }, 'assess.touchDays: "30" is not a number'],
    ["a text in one language", { stages: { "3": { name: { en: "Discovery" } } } }, "stages.3.name: "],
    [
      "an unknown rule",
      { rules: { "BDU-12": { cap: 3 } } },
      "rules.BDU-12: is not a rule the extension can judge",
    ],
    [
      "a sentence with a wrong slot",
      { explanations: { T6: "{q}%" } },
      "explanations.T6: the slot “q” is never filled",
    ],
    [
      "a new item without stage",
      { items: { "S4.E20": { ...newItem, stage: undefined } } },
      "items.S4.E20.stage: is new here",
    ],
    [
      "a new item without proof",
      { items: { "S4.E20": { ...newItem, proof: undefined } } },
      "items.S4.E20: a new item needs",
    ],
    [
      "an item moved",
      { items: { "S4.E1": { stage: 5 } } },
      "items.S4.E1.stage: belongs to stage 4 and can't move",
    ],
    [
      "weights that don't add up",
      { dimensions: { D1: { byStage: [41, 40, 35, 35, 30, 30, 35] } } },
      "the weights of stage 1 add up to 101, not 100",
    ],
    [
      "a carried item that doesn't exist",
      { assess: { carriedFrom: { "5": ["S4.E99"] } } },
      "assess.carriedFrom.5: no item has the id S4.E99",
    ],
    [
      "a stage without required items",
      { items: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`S1.E${n}`, { required: false }])) },
      "stages[0].ev: has no required item",
    ],
    [
      "a role that counts as nobody knows what",
      { customRoles: { X: { name: "X", countsAs: "BOSS" } } },
      "customRoles.X.countsAs: ",
    ],
    ["a stance that doesn't exist", { stances: { friendly: { name: "Friendly" } } }, "stances"],
    [
      "a new industry without a name",
      { industries: { shipping: { titles: { KDL: "Fleet director" } } } },
      "industries.shipping.name: is new here",
    ],
    ["another format", { format: "2" }, "format: "],
  ])("refuses %s", (_, parts, reason) => {
    expect(refusal(overlay(parts))).toContain(reason);
  });
});

describe("which deals would be judged differently", () => {
  test("and by what", () => {
    const { playbook } = imported(
      overlay({ items: { "S3.E4": { shelfDays: 3 } }, rules: { "BDU-1": { cap: 30 } } }),
    );
    const [first, second] = compareJudgements([worked, strong], base.core, playbook.core);
    expect(first).toMatchObject({
      at: 0,
      id: "example-4.8",
      before: { score: 45 },
      after: { score: 30 },
      why: {
        rulesNow: expect.arrayContaining(["BDU-1"]),
        items: [{ id: "S3.E4", before: "held", after: "stale" }],
      },
    });
    expect(second?.why.rulesNow).toEqual(["BDU-4", "EVI-2"]);
    expect(second?.why.points.map(({ dimension }) => dimension)).toEqual(["D1"]);
  });

  test("the same playbook judges no deal differently", () => {
    expect(compareJudgements([worked, strong], base.core, structuredClone(base.core))).toEqual([]);
  });
});
