import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
import type { Explanation, NextStep } from "../../../src/method/assess/assessment";
import type { Deal } from "../../../src/method/assess/deal";
import { parseDeal } from "../../../src/method/assess/parseDeal";
import { loadCore } from "../../../src/method/load";

/**
 * Deals with what the spec says of them, worked by hand. `whole`: the expected assessment is complete;
 * else the fields given must be there with exactly these values (lists whole, objects by their given keys).
 */
interface Case {
  why: string | string[];
  whole?: boolean;
  deal: Deal;
  expected: Record<string, unknown>;
  /** the best next steps, in order */
  firstSteps?: NextStep[];
  /** sentences that must be among the explanations */
  sentences?: Explanation[];
}

const folder = fileURLToPath(new URL("../deals/", import.meta.url));
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file): [string, Case] => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(folder + file, "utf8")),
  ]);
const core = await loadCore();

test("the deals show every rule at work", () => {
  const seen = new Set(cases.flatMap(([, { deal }]) => assess(deal, core).rules.map((rule) => rule.id)));
  expect(core.rules.map((rule) => rule.id).filter((id) => !seen.has(id))).toEqual([]);
});

test("and every cap holding a score down", () => {
  const binding = new Set(
    cases.flatMap(([, { deal }]) => {
      const { caps, score, raw } = assess(deal, core);
      return score < raw && caps[0] ? [caps[0].rule] : [];
    }),
  );
  const capping = core.rules.filter(({ cap }) => cap !== undefined).map(({ id }) => id);
  expect(capping.filter((id) => !binding.has(id))).toEqual([]);
});

test("README.md names each deal, and no other", () => {
  const named = readFileSync(`${folder}README.md`, "utf8").matchAll(/`([\w-]+)\.json`/g);
  expect([...new Set([...named].map(([, name]) => name))].sort()).toEqual(cases.map(([name]) => name).sort());
});

describe("deals worked by hand", () => {
  test.each(cases)("%s", (_, { deal, expected, whole, firstSteps = [], sentences = [] }) => {
    expect(parseDeal(deal, core)).toEqual({ ok: true, deal });
    const assessment = assess(deal, core);
    if (whole) {
      expect(assessment).toStrictEqual(expected);
      // to the order of the keys
      expect(JSON.stringify(assessment)).toBe(JSON.stringify(expected));
    } else {
      expect(assessment).toMatchObject(expected);
    }
    expect(assessment.nextSteps.slice(0, firstSteps.length)).toEqual(firstSteps);
    for (const sentence of sentences) expect(assessment.explanations).toContainEqual(sentence);
  });
});
