import { describe, expect, test } from "vitest";
import crmEn from "../../src/i18n/en/crm.json" with { type: "json" };
import methodWords from "../../src/method/playbooks/words/en.json" with { type: "json" };
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon, words } from "../support/browser/rep.ts";
import { afterWeeks, daysAgo } from "../support/browser/weeks.ts";

const ssm = withExtension();
const { advice, guide, plan, shell, method, assess } = words.en;

const stageOne = Object.fromEntries(
  ["S1.E1", "S1.E2", "S1.E3", "S1.E4", "S1.E5"].map((id) => [id, { level: "E3", date: daysAgo(10) }]),
);

async function plans(): Promise<Record<string, unknown>> {
  const rows = (await ssm.readDatabase())?.plans ?? [];
  return Object.fromEntries(rows.map(({ kind, body }) => [String(kind), body]));
}

describe("the planning questions are answered from what is recorded", () => {
  test("a step is taken over as the next customer step, and taken back by one undo", async () => {
    const deal = await afterWeeks(ssm, await openDeal(ssm), { evidence: stageOne });
    const { frame } = deal;
    for (const question of [advice.where, advice.whom, advice.what])
      await frame.getByRole("heading", { name: question, exact: true }).first().waitFor();
    const best = frame.getByRole("region", { name: guide.step.best, exact: true });
    const action = (await best.locator("p").first().textContent()) ?? "";
    await best.getByRole("button", { name: advice.take.open }).press("Enter");

    const form = best.getByRole("form", { name: advice.take.open });
    const save = form.getByRole("button", { name: advice.take.save });
    expect(await form.getByLabel(advice.take.what).inputValue()).toBe(action);
    expect(await save.isDisabled(), "no step without a day").toBe(true);
    expect(await violationsIn(frame)).toEqual([]);
    const day = daysAgo(-7);
    await form.getByLabel(advice.take.date, { exact: true }).fill(day);
    await save.press("Enter");
    await form.waitFor({ state: "detached" });
    await expect.poll(plans, soon).toEqual({
      deal: { nextStep: { by: "customer", date: day } },
      F3: { nextSteps: { next: { text: action } } },
    });
    await deal.openTab("plan");
    await expect.poll(() => frame.getByLabel(plan.nextStep.what).inputValue(), soon).toBe(action);
    await deal.undo.click();
    await expect.poll(plans, soon).toEqual({});
  });

  test("a step goes into a call plan with the person it is for", async () => {
    const first = await openDeal(ssm);
    await first.people();
    const person = String((await ssm.readDatabase())?.people?.[0]?.personKey);
    const tags = { [person]: { roles: { BENEFIT: true }, access: "met" } };
    const deal = await afterWeeks(ssm, first, { evidence: stageOne, tags });
    await deal.openTab("guide");
    // Who can confirm a thing is named with the thing.
    await deal.frame
      .getByText(new RegExp(advice.why.gives.replace("“{item}”", "“")))
      .first()
      .waitFor();
    const step = deal.frame.getByRole("listitem").filter({ hasText: method.items["S2.E1"].fix }).last();
    const card = deal.frame.getByRole("region", { name: guide.step.best, exact: true });
    const home = (await card.getByText(method.items["S2.E1"].fix).count()) > 0 ? card : step;
    await home.getByRole("button", { name: advice.take.call }).press("Enter");
    await expect.poll(plans, soon).toMatchObject({ F4: { person } });
    const { objective } = Object((await plans()).F4);
    expect(objective).toContain(method.items["S2.E1"].fix.replace(/\.$/, ""));
    // And the plan is on the screen, to be edited before use.
    await expect
      .poll(() => deal.frame.getByRole("tab", { selected: true }).textContent(), soon)
      .toBe(shell.tabs.plan);
  });
});

describe("the honest advice is to let go", () => {
  test("both cases are made, and nothing happens until the rep decides with a reason", async () => {
    const deal = await afterWeeks(ssm, await openDeal(ssm), {
      evidence: stageOne,
      plans: { deal: { fourQuestions: { real: "no", win: "no" } } },
    });
    const { frame } = deal;
    const card = frame.getByRole("region", { name: advice.letGo.title });
    await card.getByText(method.rules["DISQ-1"].text).waitFor();
    await card.getByText(advice.letGo.against).waitFor();
    await card.getByText(advice.letGo.decide).waitFor();
    expect(await violationsIn(frame)).toEqual([]);
    const outcome = async () =>
      Reflect.get(Object((await ssm.readDatabase())?.opportunities?.[0]), "outcome");
    expect(await outcome()).toBe("open");
    await card.getByRole("button", { name: advice.letGo.close }).press("Enter");
    const confirm = card.getByRole("button", {
      name: crmEn.ending.saveAs.replace("{outcome}", methodWords.outcomes.disqualified),
      exact: true,
    });
    await confirm.press("Enter");
    await card.getByText(crmEn.ending.whyMissing).waitFor();
    expect(await outcome(), "not without a reason").toBe("open");
    await card.getByLabel(crmEn.ending.why, { exact: true }).fill("The board chose to wait.");
    await confirm.press("Enter");
    await expect.poll(outcome, soon).toBe("disqualified");
    await card.waitFor({ state: "detached" });
    await deal.undo.click();
    await expect.poll(outcome, soon).toBe("open");
  });
});

describe("one switch", () => {
  test("turns how and why off and on again, in every tab, and lasts", async () => {
    let deal = await openDeal(ssm);
    const chooseWording = async () => {
      await deal.frame.getByRole("button", { name: shell.menu.label, exact: true }).click();
      await deal.frame.getByRole("menuitemcheckbox", { name: shell.menu.guided }).click();
    };
    const proof = deal.frame.getByText(assess.detail.proof);
    await deal.openTab("assess");
    await deal.frame.locator("[data-row-focus]").first().press("Enter");
    await proof.waitFor();
    await chooseWording();
    await proof.waitFor({ state: "detached" });
    await deal.openTab("plan");
    await deal.frame.getByLabel(plan.uniqueValue.statement, { exact: true }).waitFor();
    expect(await deal.frame.getByText(plan.uniqueValue.statementHint).count()).toBe(0);

    deal = await deal.reload();
    await deal.openTab("assess");
    await deal.frame.locator("[data-row-focus]").first().press("Enter");
    await deal.frame.getByText(assess.detail.words).waitFor();
    expect(await deal.frame.getByText(assess.detail.proof).count()).toBe(0);
    await chooseWording();
    await deal.frame.getByText(assess.detail.proof).waitFor();
  });
});
