import { describe, expect, test } from "vitest";
import en from "../../../src/i18n/en/people.json" with { type: "json" };
import { type ChoiceStep, roleQuestions, stanceQuestions } from "../../../src/method/helpMeChoose";
import { ROLES, STANCES } from "../../../src/method/vocabulary";

/** Every way through the questions: the answers given, and what they come to. */
function waysThrough<Id extends string, Result>(
  steps: readonly ChoiceStep<Id, Result>[],
  at = steps[0],
  asked: string[] = [],
): { asked: string[]; result: Result | null }[] {
  if (!at) throw new Error("a question leads nowhere");
  return at.options.flatMap((option) => {
    const now = [...asked, `${at.id}.${option.id}`];
    if ("result" in option) return [{ asked: now, result: option.result }];
    return waysThrough(
      steps,
      steps.find(({ id }) => id === option.next),
      now,
    );
  });
}

describe("help me choose", () => {
  const roles = waysThrough(roleQuestions);
  const stances = waysThrough(stanceQuestions);

  test("takes at most four questions, and none twice", () => {
    for (const { asked } of [...roles, ...stances]) {
      expect(asked.length).toBeLessThanOrEqual(4);
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  test("leads to each role, to each stance, and to no role", () => {
    expect(new Set(roles.map(({ result }) => result))).toEqual(new Set([...ROLES, null]));
    expect(new Set(stances.map(({ result }) => result))).toEqual(new Set(STANCES));
  });

  test("whoever nobody has heard from is unknown, never neutral", () => {
    const unheard = stances.filter(({ asked }) => asked[0] === "known.no");
    expect(unheard.map(({ result }) => result)).toEqual(["unknown"]);
  });

  test("every question and every answer has its words", () => {
    for (const { id, options } of [...roleQuestions, ...stanceQuestions]) {
      expect(en.choose.questions).toHaveProperty(id);
      for (const option of options) expect(en.choose.answers).toHaveProperty(option.id);
    }
  });
});
