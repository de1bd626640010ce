import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
import { type NextStep, STEP_KINDS } from "../../../src/method/assess/assessment";
import type { Deal } from "../../../src/method/assess/deal";
import { actionWords, explanationParts, renderExplanation } from "../../../src/method/explain";
import { loadCommon, loadCore, loadWords } from "../../../src/method/load";
import { planningAnswers, renderPlanning } from "../../../src/method/planning";

const core = await loadCore();
const en = { common: await loadCommon("en"), words: await loadWords("en") };
const zh = { common: await loadCommon("zh-CN"), words: await loadWords("zh-CN") };
const worked: Deal = JSON.parse(
  readFileSync(new URL("../deals/worked-example.json", import.meta.url), "utf8"),
).deal;
const names = {
  person: (id: string) => ({ p1: "Ann", p2: "Bo" })[id] ?? id,
  stance: (id: string) => (id === "p2" ? ("neutral" as const) : ("supportive" as const)),
};

describe("the worked example in words", () => {
  const { explanations } = assess(worked, core);

  test("in English", () => {
    expect(explanations.map((each) => renderExplanation(each, en, names))).toEqual([
      "The CRM says Proposal/Price Quote (stage 5); evidence supports stage 2. Missing for gate 3: the key decision leader is identified by two independent people; access to the key decision leader is agreed, with a date.",
      'Newest: Ann, 2026-06-11: "I have put your team on Thursday\'s agenda.".',
      `The customer looks to be in "Determine need" because ${inside(en.common.signs["S3.W1"])}; ${inside(en.common.signs["S3.W3"])}. We are 2 ahead.`,
      "Held at 45 because: no key decision leader identified. Without that it would read 54.1.",
      "The step that would help most: find out who the key decision leader is (about +5).",
      "45.8% of this score rests on written customer evidence; the rest is what we were told or believe.",
      "Not known yet: the key decision leader is identified by two independent people; access to the key decision leader is agreed, with a date. Ask Ann.",
    ]);
  });

  test("in Chinese", () => {
    const sentences = explanations.map((each) => renderExplanation(each, zh, names));
    expect(sentences[3]).toBe("因“未识别关键决策负责人”封顶为 45，否则为 54.1。");
    expect(sentences[4]).toBe("最有帮助的一步：弄清谁是关键决策负责人（约 +5）。");
    expect(sentences[2]).toContain("我们领先 2 个阶段。");
  });

  test("each filled slot can be opened to what stands behind it", () => {
    const [crm] = explanations;
    if (!crm) throw new Error("no explanation");
    const list = explanationParts(crm, en, names).find((part) => part.slot === "list");
    expect(list?.refs).toEqual(["S3.E5", "S3.E6"]);
  });
});

describe("what to do for a next step", () => {
  const step = (kind: NextStep["kind"], id: string, to: string) => ({ kind, id, to });

  test.each<[Parameters<typeof actionWords>[0], string, string]>([
    [step("item", "S2.E3", "E3"), en.common.items["S2.E3"]?.fix ?? "", zh.common.items["S2.E3"]?.fix ?? ""],
    [step("access", "p1", "met"), "Meet Ann", "与Ann见面"],
    [step("stance", "p2", "supportive"), "Win the support of Bo", "赢得Bo的支持"],
    [
      step("align", "ALIGN-1B", "3"),
      "Go back to the customer's phase: Determine need",
      "回到客户所处阶段：确定需求",
    ],
    [
      step("align", "ALIGN-2A", "3"),
      "Catch up with the customer's phase: Determine need",
      "赶上客户所处阶段：确定需求",
    ],
    [
      step("crmStage", "EVI-1", "3"),
      "Correct the stage in the CRM to stage 3, Validating",
      "把 CRM 阶段更正为第 3 阶段“确立”",
    ],
    [
      step("crmStage", "EVI-1", "8"),
      "Correct the stage in the CRM to won and complete",
      "把 CRM 阶段更正为赢单并完成",
    ],
    [step("money", "money", "source"), "Find out where the money comes from", "弄清资金来源"],
    [step("contact", "BDU-3", "2"), "Meet a second person at the customer", "再见一位客户方人员"],
  ])("%j", (each, english, chinese) => {
    expect(actionWords(each, en, names)).toBe(english);
    expect(actionWords(each, zh, names)).toBe(chinese);
  });

  test("every kind has its words", () => {
    expect(Object.keys(en.words.actions)).toEqual(
      expect.arrayContaining(STEP_KINDS.filter((kind) => kind !== "item" && kind !== "align")),
    );
  });

  test("an unknown stance is found out, not won over", () => {
    const unknown = { ...names, stance: () => "unknown" as const };
    expect(actionWords(step("stance", "p2", "neutral"), en, unknown)).toBe("Find out where Bo stands");
  });
});

describe("the three planning questions", () => {
  test("are answered from the data", () => {
    const assessment = assess(worked, core);
    const answers = planningAnswers(worked, assessment, core);
    expect(answers.where.phase).toBe(3);
    expect(answers.whom.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "role KDL",
      "person p1",
      "person p2",
    ]);
    expect(answers.what).toEqual(assessment.nextSteps.slice(0, 3));
    expect(renderPlanning(answers, en, names).where).toBe("The customer is in phase 3, Determine need.");
    expect(renderPlanning(answers, en, names).whom[0]).toBe(
      "Look for the Key decision leader: Find out who the key decision leader is.",
    );
    expect(renderPlanning(answers, zh, names).where).toBe("客户处于第 3 阶段：确定需求。");
  });

  test("say so when nothing is known", () => {
    const deal = { today: "2026-06-15" };
    const answers = planningAnswers(deal, assess(deal, core), core);
    expect(renderPlanning(answers, en, names).where).toContain("Nobody knows yet");
    expect(answers.whom[0]).toMatchObject({ kind: "role", id: "BENEFIT" });
  });

  test("a closed deal asks for nothing", () => {
    const deal: Deal = { ...worked, outcome: "lost" };
    const answers = planningAnswers(deal, assess(deal, core), core);
    expect(renderPlanning(answers, en, names)).toMatchObject({
      whom: ["Nothing open calls for a visit now."],
      what: ["Nothing open would move this on; keep the agreed step."],
    });
  });
});

function inside(sentence = ""): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}
