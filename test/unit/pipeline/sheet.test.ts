import { describe, expect, test } from "vitest";
import "fake-indexeddb/auto";
import en from "../../../src/i18n/en/sheet.json" with { type: "json" };
import zh from "../../../src/i18n/zh-CN/sheet.json" with { type: "json" };
import { loadCommon, loadCore, loadWords } from "../../../src/method/load";
import type { Language } from "../../../src/method/vocabulary";
import type { Change } from "../../../src/records/changes/registry";
import { loadDeal } from "../../../src/records/deal";
import { judgeDeal } from "../../../src/records/judge";
import { rememberReading } from "../../../src/records/opportunities";
import { write } from "../../../src/records/write";
import type { DealState } from "../../../src/ui/data/useDeal";
import { fold, toIcs } from "../../../src/ui/workspace/sheet/model/ics";
import { type Audience, sheetOf } from "../../../src/ui/workspace/sheet/model/sheet";
import { sheetMarkdown } from "../../../src/ui/workspace/sheet/model/sheetMarkdown";
import { sheetSay } from "../../../src/ui/workspace/sheet/model/sheetSay";
import { ACME, contactOfAcme, freshDatabase, must, reading } from "../records/builders";

const ben = contactOfAcme("003B");
const today = "2026-06-20";

/** Marks in every field that a customer must not see; if one of them shows, it is read. */
const secret: Change[] = [
  { name: "role.set", opportunityKey: ACME, personKey: ben, role: "KDL", on: true },
  {
    name: "roleTag.edit",
    opportunityKey: ACME,
    personKey: ben,
    patch: {
      stance: "opposed",
      influence: 3,
      access: "met",
      measure: "SECRET measure",
      owner: "SECRET owner",
      nextStep: { date: "2026-07-02", text: "SECRET visit" },
      agendas: { business: "SECRET agenda", personal: "SECRET wish" },
      criteria: [{ text: "SECRET criterion" }],
      howWeKnow: "SECRET source",
      note: "SECRET note",
    },
  },
  {
    name: "evidence.set",
    opportunityKey: ACME,
    itemId: "S1.E1",
    patch: { level: "EX", words: "SECRET words", date: "2026-06-01", link: "https://secret.example" },
  },
  {
    name: "plan.edit",
    opportunityKey: ACME,
    kind: "deal",
    patch: {
      cra: { event: "Licence ends", date: "2026-12-01", owner: "SECRET owner", consequence: "a fine" },
      uniqueValue: { statement: "SECRET difference" },
      options: { known: true },
      fourQuestions: { win: "no" },
    },
  },
  {
    name: "plan.edit",
    opportunityKey: ACME,
    kind: "rivals",
    patch: { options: { r1: { name: "SECRET rival" } } },
  },
  {
    name: "plan.edit",
    opportunityKey: ACME,
    kind: "F3",
    patch: {
      risks: { a: { risk: "SECRET risk", answer: "SECRET answer" } },
      nextSteps: { b: { text: "SECRET errand of ours", date: "2026-07-05" } },
    },
  },
  {
    name: "nextStep.take",
    opportunityKey: ACME,
    text: "Agree the range with finance",
    by: "customer",
    date: "2026-07-01",
  },
  { name: "opportunity.edit", opportunityKey: ACME, patch: { why: "SECRET why" } },
];

async function stateAfter(changes: Change[]): Promise<DealState> {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  for (const change of changes) must(await write(db, change));
  const stored = await loadDeal(db, ACME);
  if (!stored) throw new Error("the deal isn't there");
  const core = await loadCore();
  return { opportunityKey: ACME, today, stored, ...judgeDeal(stored, today, core), core };
}

async function sheet(audience: Audience, language: Language = "en", changes = secret) {
  const [common, words] = await Promise.all([loadCommon(language), loadWords(language)]);
  const say = sheetSay(language, { sheet: language === "en" ? en : zh }, { common, words });
  return { say, content: sheetOf(await stateAfter(changes), say, audience) };
}

describe("the review sheet", () => {
  test("says the deal on one page: stage, score, people, reason, value, rivals, risks, steps, what is asked", async () => {
    const { content } = await sheet("internal");
    expect(content.sections.map(({ title }) => title)).toEqual([
      en.stage,
      en.score,
      en.bdu,
      en.reason,
      en.value,
      en.competition,
      en.risks,
      en.ask,
      en.steps,
    ]);
    const text = sheetMarkdown(content);
    for (const said of [
      "Core banking renewal",
      "Ben Ode, CFO",
      "SECRET rival",
      "SECRET difference",
      "Opposed",
    ])
      expect(text).toContain(said);
    expect(content.steps.map(({ text: step }) => step)).toEqual([
      "Agree the range with finance",
      "SECRET errand of ours",
    ]);
  });

  test.each(["en", "zh-CN"] as const)(
    "for the customer holds no stance, influence, rival, score, amount or note (%s)",
    async (language) => {
      const { say, content } = await sheet("customer", language);
      const text = JSON.stringify(content) + sheetMarkdown(content) + toIcs(content.steps, 0);
      expect(text).not.toMatch(/SECRET|secret/);
      const never = [
        ...Object.values(say.common.stances).map(({ name }) => name),
        ...Object.values(say.words.accesses),
        ...Object.values(say.words.statuses),
        ...Object.values(say.common.roles).map(({ name }) => name),
        ...Object.values(say.common.rules).map((rule) => rule.text),
        "1,200,000",
        "/100",
      ];
      expect(never.filter((each) => text.includes(each))).toEqual([]);
      for (const said of ["Ben Ode", "CFO", "Licence ends", "a fine", "Agree the range with finance"])
        expect(text).toContain(said);
    },
  );

  test("shows the customer no step that the customer hasn't committed to", async () => {
    const ours: Change = {
      name: "nextStep.take",
      opportunityKey: ACME,
      text: "SECRET errand",
      by: "ours",
      date: "2026-07-01",
    };
    expect((await sheet("customer", "en", [ours])).content.steps).toEqual([]);
  });

  test("speaks the other language whatever is on the screen", async () => {
    const { content } = await sheet("internal", "zh-CN");
    expect(content.sections[0]?.title).toBe(zh.stage);
    expect(sheetMarkdown(content)).toContain("关键决策负责人");
  });
});

describe("agreed steps as a calendar", () => {
  const step = { id: "a", text: "Price, terms; and\nmore \\ less", date: "2026-12-31" };
  test("are whole days with escaped words and CRLF lines", () => {
    const ics = toIcs([step], Date.UTC(2026, 5, 20, 10, 30));
    expect(ics).toContain("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
    expect(ics).toContain("\r\nDTSTAMP:20260620T103000Z\r\n");
    expect(ics).toContain("\r\nSUMMARY:Price\\, terms\\; and\\nmore \\\\ less\r\n");
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && ics.endsWith("END:VCALENDAR\r\n")).toBe(
      true,
    );
  });
  test("fold by octets and never inside a character", () => {
    const line = `SUMMARY:${"商机🚀x".repeat(40)}`;
    const folded = fold(line);
    for (const each of folded.split("\r\n"))
      expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
    expect(folded.split("\r\n").length).toBeGreaterThan(4);
    expect(folded.replaceAll("\r\n ", "")).toBe(line);
  });
});
