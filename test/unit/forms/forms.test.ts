import { describe, expect, test } from "vitest";
import { loadStage } from "../../../src/method/load";
import { LANGUAGES } from "../../../src/method/vocabulary";
import { evidenceSet } from "../../../src/records/changes/evidence";
import { opportunityEdit } from "../../../src/records/changes/opportunities";
import { planEdit } from "../../../src/records/changes/plans";
import type { Change } from "../../../src/records/changes/registry";
import { FORM_KINDS } from "../../../src/records/schema/plans";
import { aidsOfStage } from "../../../src/ui/forms/aidsOfStage";
import { FORMS } from "../../../src/ui/forms/formKinds";
import { isKnownType } from "../../../src/ui/forms/model/byType";
import { contentOf, formContent } from "../../../src/ui/forms/model/content";
import { formModel } from "../../../src/ui/forms/model/form";
import { toMarkdown } from "../../../src/ui/forms/model/markdown";
import type { Part } from "../../../src/ui/forms/model/part";
import { minorAids } from "../../../src/ui/forms/spec/minor";
import { serves } from "../../../src/ui/forms/spec/serves";
import { ana, ben, dealState, key, sayOf, source } from "./deal";

const says = { en: await sayOf("en"), "zh-CN": await sayOf("zh-CN") };
const { en } = says;

const fieldOf = (id: (typeof FORMS)[number], which: string, from = source()) => {
  const field = formModel(id, en, from).fields.find((each) => each.key === which);
  if (!field) throw new Error(`${id} has no ${which}`);
  return field;
};

describe("every form of the playbook", () => {
  test("is one that can be opened, but the account plan, which belongs to the account", () => {
    const ids = [...en.tools.tools.map(({ id }) => id), ...Object.keys(en.tools.minorAids)];
    expect(ids.filter((id) => !FORMS.some((form) => form === id))).toEqual(["F1"]);
    expect([...FORMS].sort()).toEqual(FORM_KINDS.filter((kind) => kind !== "rivals").sort());
  });

  test("has only fields of a type that is known", () => {
    const strange = en.tools.tools.flatMap(({ id, fields }) =>
      fields.filter(({ type }) => !isKnownType(type)).map((field) => `${id}.${field.key}: ${field.type}`),
    );
    expect(strange).toEqual([]);
  });

  test.each(FORMS)("%s asks or shows something in every field, in both languages", (id) => {
    for (const language of LANGUAGES) {
      const say = says[language];
      const { fields, name, items } = formModel(id, say, source());
      expect(name).not.toBe(id);
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) {
        expect(field.parts.length, `${id}.${field.key}`).toBeGreaterThan(0);
        expect(field.label).toMatch(/\S/);
      }
      expect(items).toEqual(serves[id] ?? []);
      const written = toMarkdown(formContent(id, say, source()));
      expect(written).not.toMatch(/undefined|null|\{[a-z]+\}/);
    }
  });

  test("aids that the playbook only names have their fields here", () => {
    expect(Object.keys(minorAids).sort()).toEqual(Object.keys(en.tools.minorAids).sort());
  });

  test("those of the present stage come first, in the stage's own order and words", async () => {
    const stage = await loadStage("en", 3);
    const list = aidsOfStage(en.tools, stage);
    expect(list.slice(0, 5).map(({ id }) => id)).toEqual(["F7", "F11", "F12", "F3", "F5"]);
    expect(list[0]?.ofStage).toBe(stage.aids[0]?.text);
    expect(list.map(({ id }) => id).sort()).toEqual([...FORMS].sort());
  });
});

describe("nowhere is the same fact asked twice", () => {
  /** What a part would write, by a value of its own kind. */
  function written(part: Part): Change | null {
    switch (part.type) {
      case "shown":
        return null;
      case "yesNo":
        return part.write(true, key);
      case "list":
        return part.write(["a"], key);
      case "table":
        return part.write({ line: { order: 0 } }, key);
      case "checks":
        return part.write("internalPressure", true, key);
      case "day":
        return part.write("2026-07-01", key);
      case "choice":
        return part.write(part.options(en, source())[0]?.value ?? "none", key);
      default:
        return part.write("a", key);
    }
  }
  const schemas = { "plan.edit": planEdit, "evidence.set": evidenceSet, "opportunity.edit": opportunityEdit };
  const parts = FORMS.flatMap((id) =>
    formModel(id, en, source()).fields.flatMap((field) =>
      field.parts.map((part) => ({ name: `${id}.${field.key}`, id, part })),
    ),
  );

  test("every part writes a change that the door takes", () => {
    const refused = parts.flatMap(({ name, part }) => {
      const change = written(part);
      if (!change) return [];
      const schema = schemas[change.name as keyof typeof schemas]?.schema;
      return schema?.safeParse(change).success ? [] : [`${name}: ${JSON.stringify(change)}`];
    });
    expect(refused).toEqual([]);
  });

  const homes = (which: string, kind: string) =>
    fieldOf(which as "F6", kind).parts.flatMap((part) => {
      const change = written(part);
      if (!change) return [];
      return change.name === "plan.edit"
        ? [`${change.kind} ${JSON.stringify(change.patch)}`]
        : change.name === "evidence.set"
          ? [`evidence ${change.itemId} ${Object.keys(change.patch ?? {})}`]
          : [change.name];
    });

  test.each([
    ["F6", "event", ['deal {"cra":{"event":"a"}}']],
    ["F6", "owner", ['deal {"cra":{"owner":"a"}}']],
    ["F6", "consequence", ['deal {"cra":{"consequence":"a"}}']],
    ["F6", "date", ['deal {"cra":{"date":"2026-07-01"}}', 'F6 {"date":{"person":"a"}}']],
    [
      "F6",
      "source",
      ["evidence S2.E3 words", "evidence S2.E3 by", "evidence S2.E3 date", "evidence S2.E3 level,date"],
    ],
    ["F7", "statement", ['deal {"uniqueValue":{"statement":"a"}}']],
    ["F7", "confirmedBy", ['deal {"uniqueValue":{"confirmedBy":"a"}}']],
    ["F13", "leaderAccepted", ["evidence S4.E3 by", "evidence S4.E3 date", "evidence S4.E3 level,date"]],
    ["F13", "document", ['deal {"documents":{"evaluationPlan":true}}']],
    ["F3", "document", ['deal {"documents":{"opportunityPlan":true}}']],
    ["F3", "value", ['deal {"valueCase":"ours"}']],
    ["F16", "F16_real", ['deal {"fourQuestions":{"real":"yes"}}', 'F16 {"real":"a"}']],
    ["F19", "F19_money", ['deal {"money":"range"}']],
    ["F27", "F27_benefit", ['deal {"benefit":"promised"}']],
  ])("%s.%s has its home where the score reads it", (form, field, expected) => {
    expect(homes(form, field)).toEqual(expected);
  });

  test("a fact of one form in another one is the same home", () => {
    expect(homes("F16", "F16_decision")).toEqual(homes("F3", "decision"));
    expect(homes("F14", "F14_rivals")).toEqual([homes("F3", "competition")[1]]);
    expect(homes("F14", "F14_criteria")).toEqual(['rivals {"criteria":{"line":{"order":0}}}']);
    expect(homes("F8", "nextStep")).toEqual(homes("F3", "nextSteps").slice(0, 4));
  });
});

describe("what is known already", () => {
  const tag = (personKey: string, body: object) => ({ opportunityKey: key, personKey, body });
  const known = {
    deal: { cra: { event: "New law", date: "2026-12-01", owner: ana, consequence: "A fine" } },
    roleTags: [
      tag(ana, { roles: { SPONSOR: true as const }, stance: "supportive" as const, owner: "Kim" }),
      tag(ben, { roles: { BENEFIT: true as const }, measure: "Days to close a claim" }),
    ],
  };
  const shown = (id: "F3" | "F6" | "F7" | "F12", which: string, at = 0) => {
    const from = source(known);
    const part = fieldOf(id, which, from).parts[at];
    return part && contentOf(part, from, en);
  };

  test("fills the opportunity plan: name, people, reason to act", () => {
    expect(shown("F3", "title")).toEqual({ kind: "text", text: "Claims renewal" });
    expect(shown("F3", "bdu")).toMatchObject({
      kind: "table",
      rows: [
        ["Ana Ruiz (CFO)", "Sponsor", "Supportive", "No access", "Kim"],
        ["Ben Ode (Head of Claims)", "Benefit owner", "Unknown", "No access", ""],
      ],
    });
    expect(shown("F3", "cra")).toMatchObject({
      items: expect.arrayContaining(["New law", "Who answers for it: Ana Ruiz"]),
    });
  });

  test("fills the measure by the benefit owner's, the sponsor letter by the sponsor", () => {
    expect(shown("F7", "measure")).toEqual({ kind: "text", text: "Days to close a claim" });
    expect(shown("F12", "F12_to")).toEqual({ kind: "text", text: "Ana Ruiz" });
  });

  test("says what the reason to act still lacks", () => {
    expect(shown("F6", "strength")).toEqual({
      kind: "list",
      items: ["Weak", "Still missing: two kinds of pressure; somebody at the customer who says so"],
    });
  });

  test("gives way to what the rep writes, and to a field they emptied", () => {
    const part = fieldOf("F3", "title").parts[0];
    if (part?.type !== "line") throw new Error("not a line");
    expect(part.write(null, key)).toMatchObject({ patch: { title: "" } });
    const emptied = source({ forms: { F3: { title: "" } } });
    expect(contentOf(part, emptied, en)).toBeNull();
    const own = source({ forms: { F3: { title: "One day" } } });
    expect(contentOf(part, own, en)).toEqual({ kind: "text", text: "One day" });
  });
});

describe("a value of another shape", () => {
  test("is shown in words and stays as it is", () => {
    const from = source({ forms: { F3: { risks: "text where a table was", title: ["a", "b"] } } });
    expect(contentOf(fieldOf("F3", "risks", from).parts[1] as Part, from, en)).toEqual({
      kind: "text",
      text: "text where a table was",
    });
    expect(contentOf(fieldOf("F3", "title", from).parts[0] as Part, from, en)).toEqual({
      kind: "text",
      text: "a; b",
    });
  });

  test("the state of a deal without any note renders every form", () => {
    const bare = dealState();
    expect(bare.assessment.score).toBeGreaterThanOrEqual(0);
  });
});
