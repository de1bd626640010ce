import { describe, expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon, words } from "../support/browser/rep.ts";
import { afterWeeks, daysAgo } from "../support/browser/weeks.ts";

const ssm = withExtension();
const { verdict, assess, guide, method } = words.en;

const said = (level: string, days: number, more: object = {}) => ({ level, date: daysAgo(days), ...more });
const stageOne = (more: object = {}) =>
  Object.fromEntries(["S1.E1", "S1.E2", "S1.E3", "S1.E4", "S1.E5"].map((id) => [id, said("E3", 10, more)]));

async function personKeys(): Promise<string[]> {
  return ((await ssm.readDatabase())?.people ?? []).map(({ personKey }) => String(personKey));
}

describe("the score is never alone", () => {
  test("three weakest parts stand beside it and open down to item, person, day and words", async () => {
    const first = await openDeal(ssm);
    await first.people();
    const [by = ""] = await personKeys();
    const deal = await afterWeeks(ssm, first, {
      evidence: { ...stageOne(), "S2.E1": said("E3", 3, { by, words: "It costs us two people a week." }) },
    });
    await deal.openTab("assess");
    const { frame } = deal;
    const reasons = frame
      .getByRole("heading", { name: verdict.reasons.title })
      .locator("..")
      .getByRole("button");
    await reasons.first().waitFor();
    expect(await reasons.count()).toBe(3);

    await reasons.filter({ hasText: method.dimensions.D1 }).press("Enter");
    const part = frame.locator("#dimension-D1");
    await part.getByText(method.items["S2.E1"].text).waitFor();
    const opened = (await part.textContent()) ?? "";
    expect(opened).toContain("It costs us two people a week.");
    expect(opened).toContain(method.levels.E3.name);
    const name = await frame.evaluate(() => document.activeElement?.textContent ?? "");
    expect(name).toContain(method.dimensions.D1);
  });

  test("what would change the verdict changes it by exactly what was said", async () => {
    const deal = await afterWeeks(ssm, await openDeal(ssm), { evidence: stageOne() });
    await deal.openTab("assess");
    const { frame, page } = deal;
    await frame.getByRole("button", { name: verdict.whatIf.title }).press("Enter");
    const item = frame
      .locator("ol > li")
      .filter({ hasText: /score [\d.]+ → / })
      .first();
    await item.waitFor();
    const effect = (await item.textContent()) ?? "";
    const promised = /score [\d.]+ → ([\d.]+)/.exec(effect)?.[1];
    const levels = Object.entries(method.levels);
    const wanted = levels.findIndex(([, { name }]) => new RegExp(`${name}(score|opens)`).test(effect));
    expect(wanted).toBeGreaterThan(0);

    await item.getByRole("button").press("Enter");
    await frame.locator("[data-row-focus]:focus").waitFor();
    await page.keyboard.press(String(wanted + 1));
    const score = frame.getByRole("tabpanel").locator("[data-tone]").first();
    await expect.poll(() => score.textContent(), soon).toBe(promised);
  });
});

describe("a gate is passed", () => {
  test("it is said aloud, never as a loss, and goes when the last item is taken back", async () => {
    const { "S1.E5": _, ...four } = stageOne();
    const deal = await afterWeeks(ssm, await openDeal(ssm), { evidence: four });
    await deal.openTab("assess");
    await deal.level(method.items["S1.E5"].text, "E3").click();
    const status = deal.frame.getByRole("status").filter({ hasText: /held/ });
    await status.getByText("Stage 1 held · Noticing").waitFor();
    await status.getByText(/Now measured against stage 2, Identifying\./).waitFor();
    await status.getByText(/Nothing was lost/).waitFor();
    expect(await violationsIn(deal.frame)).toEqual([]);
    await deal.frame.locator("body").press("Control+z");
    await status.getByText("Stage 1 held · Noticing").waitFor({ state: "detached" });
  });
});

describe("evidence ages", () => {
  test("an old item asks to be reconfirmed, the verdict is shown with and without it, one press renews it", async () => {
    const first = await openDeal(ssm);
    await first.people();
    const [by = ""] = await personKeys();
    const deal = await afterWeeks(ssm, first, {
      evidence: { ...stageOne({ by }), "S1.E4": said("E3", 120, { by }) },
    });
    await deal.openTab("assess");
    const { frame } = deal;
    await frame.getByRole("group", { name: assess.stage.label }).getByRole("button").first().click();
    const row = frame.locator("[data-evidence-row]").filter({ hasText: method.items["S1.E4"].text });
    await row.getByText("Reconfirm", { exact: true }).waitFor();

    await frame.getByRole("button", { name: new RegExp(verdict.ground.title) }).press("Enter");
    const verdicts = frame.getByRole("table").getByRole("row");
    await verdicts.first().waitFor();
    const stages = (await verdicts.allTextContents()).slice(1).map((line) => /[1-7] · \w+$/.exec(line)?.[0]);
    expect(stages).toEqual(["2 · Identifying", "1 · Noticing", "2 · Identifying"]);
    // All of stage 1 comes from one person: a second one is asked for.
    await frame.getByText(verdict.voice.askSecond).waitFor();
    expect(await violationsIn(frame)).toEqual([]);

    await row.getByRole("button", { name: assess.row.reconfirm }).click();
    await row.getByText("Reconfirm", { exact: true }).waitFor({ state: "detached" });
    await frame.getByRole("table").waitFor({ state: "detached" });
    const stored = (await ssm.readDatabase())?.evidence?.find(({ itemId }) => itemId === "S1.E4");
    expect(stored?.body).toEqual({ level: "E3", date: daysAgo(0), by });
  });
});

describe("coming in late", () => {
  test("what we couldn't witness isn't asked for, and signs of two phases are said to be unsure", async () => {
    const deal = await afterWeeks(ssm, await openDeal(ssm), {
      evidence: { ...stageOne(), "S3.W1": said("E2", 3), "S4.W1": said("E2", 3) },
    });
    await deal.openTab("assess");
    const { frame } = deal;
    await frame.getByRole("combobox", { name: assess.entry.question }).selectOption("4");
    await frame.getByRole("group", { name: assess.stage.label }).getByRole("button").nth(3).click();
    await frame.getByText(assess.sign.notWitnessed).first().waitFor();
    await frame.getByRole("note").filter({ hasText: "Determine need" }).waitFor();
    expect(await frame.getByRole("note").textContent()).toContain("Evaluate options");
  });
});

describe("the figures in words", () => {
  test("the rail says as sentences what it draws, and the odds say what they rest on", async () => {
    const stageTwo = Object.fromEntries(
      ["S2.E1", "S2.E2", "S2.E3", "S2.E4", "S2.E5", "S2.E6"].map((id) => [id, said("E3", 8)]),
    );
    const deal = await afterWeeks(ssm, await openDeal(ssm), {
      evidence: { ...stageOne(), ...stageTwo, "S2.W1": said("E2", 3), "S2.W2": said("E2", 3) },
      plans: { deal: { documents: { proposal: true } } },
    });
    const { frame } = deal;
    const rail = frame.getByRole("figure", { name: guide.rail.picture });
    const [first, second] = [method.signs["S2.W1"], method.signs["S2.W2"]];
    const caption = (await rail.locator("figcaption").textContent()) ?? "";
    expect(caption).toBe(
      [
        `The customer is in phase 2: ${method.stages[1]?.phase}. It rests on: ${first} ${second}`,
        "Our own work is at stage 5, by activities ticked off and documents sent, else by the CRM.",
        "The CRM says stage 3. Evidence supports work in stage 3.",
        "Proved by evidence: stage 1 and 2.",
      ].join(" "),
    );
    // The same, mark by mark and stop by stop, for whoever moves through it by keyboard.
    await rail.getByRole("button", { name: /^Customer The customer is in phase 2/ }).waitFor();
    await rail.getByRole("button", { name: /^We Our own work is at stage 5/ }).waitFor();
    await rail.getByText("3 ahead", { exact: true }).waitFor();
    await rail
      .getByRole("button", { name: "Stage 2 · Identifying: Proved: all 6 items are held." })
      .waitFor();
    await rail
      .getByRole("button", { name: /^Stage 3 · Validating: Work is here: \d of 8 items held\.$/ })
      .waitFor();

    await deal.openTab("assess");
    await frame.getByRole("button", { name: assess.score.title }).press("Enter");
    await frame.getByText("Odds by evidence: 10% (stage 2 proved). Stretch", { exact: false }).waitFor();
    const stored = Object((await ssm.readDatabase())?.opportunities?.[0]?.body).reading.fields;
    const { amount, probability } = stored as Record<string, { value: number; currency: string }>;
    const money = (share: number) =>
      formatsOf("en").money(((amount?.value ?? 0) * share) / 100, amount?.currency ?? null);
    await frame
      .getByText(`Forecast by evidence: ${money(10)}; by the CRM: ${money(probability?.value ?? 0)}.`, {
        exact: true,
      })
      .waitFor();
  });
});
