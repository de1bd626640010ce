/**
 * Every input of the score is set in one place, at most two clicks from the figure it moves: walked from the view in
 * which the score stands, click by click.
 */
import type { Frame, Locator } from "playwright-core";
import { expect, test } from "vitest";
import crm from "../../src/i18n/en/crm.json" with { type: "json" };
import wordsEn from "../../src/method/playbooks/words/en.json" with { type: "json" };
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, words } from "../support/browser/rep.ts";
import { afterWeeks, daysAgo } from "../support/browser/weeks.ts";
import { places, type Settable } from "../support/deal-inputs.ts";

const ssm = withExtension();
const { assess, guide, people, plan, shell, method } = words.en;
const item = method.items["S1.E1"].text;
const sign = method.signs["S1.W1"];

type Step = (frame: Frame) => Locator;
interface Way {
  /** Pressed one after the other. */
  clicks: Step[];
  controls: Partial<Record<Settable, Step>>;
}

const tab =
  (name: keyof typeof shell.tabs): Step =>
  (frame) =>
    frame.getByRole("tab", { name: shell.tabs[name] });
const section =
  (title: string): Step =>
  (frame) =>
    frame.getByRole("button", { name: title }).and(frame.locator("[aria-expanded]")).first();
const field =
  (label: string): Step =>
  (frame) =>
    frame.getByLabel(label, { exact: true });
const box =
  (label: string): Step =>
  (frame) =>
    frame.getByRole("checkbox", { name: label });
const levels =
  (of: string): Step =>
  (frame) =>
    frame.getByRole("radiogroup", { name: assess.row.levelOf.replace("{item}", of), exact: true });
const pills =
  (label: string): Step =>
  (frame) =>
    frame.getByRole("group", { name: label }).or(frame.getByRole("radiogroup", { name: label }));
const rowOf =
  (of: string): Step =>
  (frame) =>
    frame
      .locator("[data-evidence-row]")
      .filter({ has: levels(of)(frame) })
      .locator("[aria-expanded]")
      .first();
const handmade: Step = (frame) =>
  frame
    .getByRole("button", { name: people.detailsOf.replace("{name}", "Ann Hand"), exact: true })
    .and(frame.locator("[aria-expanded]"));
/** What the page shows needs no typing: it stands there as read. */
const fact =
  (label: string): Step =>
  (frame) =>
    frame.locator("dt").filter({ hasText: label }).or(frame.getByLabel(label)).first();

const ways: Record<string, Way> = {
  "in the view itself": {
    clicks: [],
    controls: {
      "evidence.*.level": levels(item),
      signs: levels(sign),
      entryStage: field(assess.entry.question),
    },
  },
  "an item": {
    clicks: [rowOf(item)],
    controls: {
      "evidence.*.words": field(assess.detail.words),
      "evidence.*.by": field(assess.detail.who),
      "evidence.*.date": field(assess.detail.when),
      "evidence.*.shelfDays": field(assess.detail.shelf),
    },
  },
  "what the CRM says": {
    clicks: [section(crm.title)],
    controls: {
      "crm.stage": fact(crm.facts.stage),
      "crm.ssmStage": field(crm.stage.here),
      "crm.closeDate": fact(crm.facts.closeDate),
      "crm.amount": fact(crm.facts.amount),
      "crm.currency": fact(crm.facts.amount),
      "crm.probability": fact(crm.facts.probability),
      "history.usualDays": (frame) => frame.getByRole("spinbutton", { name: /^Usual days in stage/ }),
    },
  },
  "how it ended": {
    clicks: [section(crm.title), (frame) => frame.getByRole("button", { name: crm.ending.hasEnded })],
    controls: { outcome: pills(crm.ending.how), closedOn: field(crm.ending.when) },
  },
  people: {
    clicks: [tab("people")],
    controls: {
      "people[].roles": (frame) =>
        frame.getByRole("button", { name: method.roles.KDL.name, exact: true }).first(),
    },
  },
  "a person": {
    clicks: [tab("people"), handmade],
    controls: {
      "people[].name": field(people.detail.name),
      "people[].side": field(people.detail.side),
      "people[].left": box(people.detail.hasLeft),
      "people[].stance": pills(people.detail.stance),
      "people[].access": field(people.detail.access),
      "people[].confirmed": field(people.detail.confirmed),
      "people[].measure": field(people.detail.measure),
      "people[].owner": field(people.detail.owner),
      "people[].lastTouch": field(people.detail.lastTouch),
      "people[].nextStep.date": field(people.detail.nextStepDate),
      "people[].nextStep.text": field(people.detail.nextStep),
    },
  },
  "the plan": {
    clicks: [tab("plan")],
    controls: {
      "plan.nextStep.by": pills(plan.nextStep.by),
      "plan.nextStep.date": field(plan.nextStep.date),
      "plan.nextStep.written": box(plan.nextStep.written),
      "plan.cra.event": field(plan.cra.event),
      "plan.cra.date": field(plan.cra.date),
      "plan.cra.owner": field(plan.cra.owner),
      "plan.cra.consequence": field(plan.cra.consequence),
      "plan.cra.dimensions": box(wordsEn.craDimensions.internalPressure),
      "plan.cra.sellerMade": box(plan.cra.sellerMade),
      "plan.uniqueValue.statement": field(plan.uniqueValue.statement),
      "plan.uniqueValue.confirmedBy": field(plan.uniqueValue.confirmedBy),
    },
  },
  "a date that was moved": {
    clicks: [tab("plan"), (frame) => frame.getByRole("button", { name: plan.cra.wasMoved })],
    controls: {
      "plan.cra.movedFrom": field(plan.cra.movedFrom),
      "plan.cra.moveReason": field(plan.cra.moveReason),
    },
  },
  "the options": {
    clicks: [tab("plan"), section(plan.options.title)],
    controls: {
      "plan.options.known": box(plan.options.known),
      "plan.options.sources": field(plan.options.addSource),
      "plan.options.doNothing": box(plan.options.doNothing),
    },
  },
  "the value case": {
    clicks: [tab("plan"), section(plan.valueCase.title)],
    controls: { "plan.valueCase": pills(plan.valueCase.label) },
  },
  "the money": {
    clicks: [tab("plan"), section(plan.money.title)],
    controls: { "plan.money": pills(plan.money.label) },
  },
  "the benefit": {
    clicks: [tab("plan"), section(plan.benefit.title)],
    controls: { "plan.benefit": pills(plan.benefit.label) },
  },
  "the four questions": {
    clicks: [tab("plan"), section(plan.questions.title)],
    controls: {
      "plan.fourQuestions.real": pills(wordsEn.questions.real.name),
      "plan.fourQuestions.compete": pills(wordsEn.questions.compete.name),
      "plan.fourQuestions.win": pills(wordsEn.questions.win.name),
      "plan.fourQuestions.worth": pills(wordsEn.questions.worth.name),
    },
  },
  "the documents": {
    clicks: [tab("plan"), section(plan.documents.title)],
    controls: { "plan.documents": box(wordsEn.documents.proposal) },
  },
  "the activities": {
    clicks: [tab("guide"), section(guide.stage.activities)],
    controls: {
      "plan.doneActivities": (frame) =>
        frame
          .getByRole("heading", { name: guide.stage.activities })
          .locator("..")
          .getByRole("checkbox")
          .first(),
    },
  },
};

test("the walk below leaves no input out, and goes to none twice", () => {
  const walked = Object.values(ways).flatMap(({ controls }) => Object.keys(controls));
  expect(walked.sort()).toEqual(Object.keys(places).sort());
});

test("every input of the score is at most two clicks from it, and can be used there", {
  timeout: 600_000,
}, async () => {
  const first = await openDeal(ssm);
  const opportunityKey = String((await ssm.readDatabase())?.opportunities?.[0]?.opportunityKey);
  await ssm.putRows({ people: [{ personKey: "local:ann", opportunityKey, body: { name: "Ann Hand" } }] });
  const start = await afterWeeks(ssm, first, {
    evidence: { "S1.E1": { level: "E3", date: daysAgo(10) } },
    plans: { deal: { benefit: "promised" } },
    tags: { "local:ann": { roles: { BENEFIT: true } } },
  });
  let deal = start;
  for (const [name, { clicks, controls }] of Object.entries(ways)) {
    await deal.openTab("assess");
    await deal.frame.getByRole("button", { name: /^Flags/ }).waitFor();
    expect(clicks.length, name).toBeLessThanOrEqual(2);
    for (const click of clicks) await click(deal.frame).click();
    for (const [input, control] of Object.entries(controls)) {
      const found = control(deal.frame).first();
      await found.waitFor({ timeout: 10_000 }).catch(() => {
        throw new Error(`${input} isn't there after ${clicks.length} clicks (${name})`);
      });
      expect(await found.isEnabled(), input).toBe(true);
    }
    deal = await deal.reload();
  }
});
