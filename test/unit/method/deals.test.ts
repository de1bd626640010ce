import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
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
}

const folder = fileURLToPath(new URL("../deals/", import.meta.url));
const cases = readdirSync(folder).map((file): [string, Case] => [
  file.replace(".json", ""),
  JSON.parse(readFileSync(folder + file, "utf8")),
]);
const core = await loadCore();

describe("deals worked by hand", () => {
  test.each(cases)("%s", (_, { deal, expected, whole }) => {
    expect(parseDeal(deal, core)).toEqual({ ok: true, deal });
    const assessment = assess(deal, core);
    if (whole) {
      expect(assessment).toStrictEqual(expected);
      expect(Object.keys(assessment)).toEqual(Object.keys(expected));
    } else {
      expect(assessment).toMatchObject(expected);
    }
  });
});
