import { expect, test } from "vitest";
import { loadRoles, loadStage } from "../../../src/method/load";
import { planEdit } from "../../../src/records/changes/plans";
import { callPlanFrom } from "../../../src/ui/forms/model/callPlan";
import { ana, dealState, key, sayOf } from "./deal";

const state = dealState({
  evidence: ["S1.E1", "S1.E2", "S1.E3", "S1.E4", "S1.E5", "S2.E1", "S2.E2"].map((itemId) => ({
    opportunityKey: key,
    itemId,
    body: { level: "E3" as const, date: "2026-06-10" },
  })),
  roleTags: [
    { opportunityKey: key, personKey: ana, body: { roles: { BENEFIT: true, SPONSOR: true }, access: "met" } },
  ],
});

test.each(["en", "zh-CN"] as const)("a call plan is made from any open step, in %s", async (language) => {
  const say = await sayOf(language);
  const texts = {
    stage: await loadStage(language, state.assessment.workStage),
    roles: await loadRoles(language),
  };
  expect(state.assessment.nextSteps.length).toBeGreaterThan(3);
  for (const step of state.assessment.nextSteps) {
    const patch = callPlanFrom(step, state, say, texts);
    expect(
      planEdit.schema.safeParse({ name: "plan.edit", opportunityKey: key, kind: "F4", patch }).success,
    ).toBe(true);
    expect(patch.objective).toMatch(/\S/);
    expect(patch.questions).toHaveLength(3);
    expect(JSON.stringify(patch)).not.toMatch(/undefined|\{[a-z]+\}/);
  }
});

test("it names who can give what the step wants, asks as that role is asked, and dates the least commitment", async () => {
  const say = await sayOf("en");
  const texts = { stage: await loadStage("en", state.assessment.workStage), roles: await loadRoles("en") };
  const step = state.assessment.nextSteps.find(({ kind, id }) => kind === "item" && id === "S2.E3");
  if (!step) throw new Error("the reason to act is an open step of this deal");
  const patch = callPlanFrom(step, state, say, texts);
  expect(patch.person).toBe(ana);
  expect(patch.objective).toContain(say.common.items["S2.E3"]?.text);
  expect(patch.minCommitment).toContain("Jun 29, 2026");
  expect(texts.roles.roles.BENEFIT?.ask.map(({ text }) => text)).toContain((patch.questions as string[])[0]);
  expect(patch.result).toBeNull();
});
