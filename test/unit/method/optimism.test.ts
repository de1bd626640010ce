import { describe, expect, test } from "vitest";
import { crmEnding, ENDED } from "../../../src/method/crmEnding";
import { loadCore } from "../../../src/method/load";
import { optimism } from "../../../src/method/optimism";

const since = <T>(day: string, value: T) => ({ since: day, value });

describe("for how long the CRM ran ahead of the evidence", () => {
  test("counts the days between the CRM's move and the evidence that caught up", () => {
    const claimed = [since("2026-05-01", 1), since("2026-05-11", 3)];
    const supported = [since("2026-05-01", 1), since("2026-05-21", 2), since("2026-05-25", 3)];
    expect(optimism(claimed, supported, "2026-05-31")).toEqual({
      days: 14,
      counted: 30,
      from: "2026-05-01",
      aheadSince: null,
      distance: 0,
    });
  });

  test("says since when it is ahead now, and by how much, over a step that only shrinks the distance", () => {
    const claimed = [since("2026-05-01", 5)];
    const supported = [since("2026-05-01", 2), since("2026-05-10", 3)];
    expect(optimism(claimed, supported, "2026-05-31")).toMatchObject({
      days: 30,
      aheadSince: "2026-05-01",
      distance: 2,
    });
  });

  test("counts from the day on which both are known, and a CRM stage that means nothing claims nothing", () => {
    const claimed = [since("2026-04-01", 6), since("2026-05-15", null)];
    expect(optimism(claimed, [since("2026-05-10", 2)], "2026-05-20")).toMatchObject({
      days: 5,
      counted: 10,
      from: "2026-05-10",
      aheadSince: null,
    });
    expect(optimism([], [since("2026-05-10", 2)], "2026-05-20")).toMatchObject({ days: 0, from: null });
    expect(optimism(claimed, [since("2026-05-21", 2)], "2026-05-20")).toMatchObject({
      counted: 0,
      from: null,
    });
  });
});

describe("a CRM stage that says the deal has ended", () => {
  test.each([
    ["Salesforce", ["Closed Won"], undefined, "won"],
    ["Salesforce", ["Closed Lost"], undefined, "lost"],
    ["Salesforce", ["Zwischenstand", "赢单"], undefined, "won"],
    ["Salesforce", ["输单"], undefined, "lost"],
    ["Salesforce", ["Negotiation/Review"], undefined, null],
    ["Salesforce", ["Done"], 8, "won"],
    ["Salesforce", ["Done"], ENDED, "lost"],
    // The rep's own word beats the name.
    ["Salesforce", ["Won in principle"], 5, null],
  ] as const)("%s %j mapped to %s: %s", async (system, names, mapped, ending) => {
    expect(crmEnding(system, names, mapped, await loadCore())).toBe(ending);
  });
});
