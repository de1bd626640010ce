import { describe, expect, test } from "vitest";
import type { FiredRule } from "../../../src/method/assess/assessment";
import { RULE_IDS } from "../../../src/method/known";
import { gravestFirst, placeOf, sortFlags } from "../../../src/ui/sidebar/assess/firedFlags";

const rule = (id: string, level: FiredRule["level"], cap: number | null = null, refs: string[] = []) => ({
  id,
  level,
  cap,
  refs,
});
const aside = (ruleId: string, body: { why?: string; until?: string; cause?: string[] }) => ({
  opportunityKey: "o",
  ruleId,
  body,
});
const today = "2026-06-15";
const single = rule("BDU-9", "amber", null, ["p1"]);

describe("flags", () => {
  test("come with the gravest first: red before amber, the lower cap first, and nothing that is well", () => {
    const rules = [
      rule("ALIGN-0", "green"),
      rule("TIME-1", "amber"),
      rule("EVI-1", "red", 60),
      rule("BDU-3", "amber", 65),
      rule("BDU-1", "red", 45),
      rule("X", "red"),
    ];
    expect(gravestFirst(rules).map(({ id }) => id)).toEqual(["BDU-1", "EVI-1", "X", "BDU-3", "TIME-1"]);
  });

  test("that were put aside stay aside until their day, and say why", () => {
    const { open, aside: away } = sortFlags(
      [single],
      [aside("BDU-9", { why: "on leave", until: "2026-06-16" })],
      today,
    );
    expect(open).toEqual([]);
    expect(away).toEqual([{ rule: single, why: "on leave", until: "2026-06-16" }]);
  });

  test("come back on their day, with the reason of then", () => {
    const { open } = sortFlags([single], [aside("BDU-9", { why: "on leave", until: today })], today);
    expect(open).toEqual([{ rule: single, back: { why: "on leave", because: "day" } }]);
  });

  test("come back when somebody joins the cause, not when somebody leaves it", () => {
    const acknowledged = [aside("BDU-9", { why: "on leave", cause: ["p1", "p2"] })];
    expect(sortFlags([single], acknowledged, today).open).toEqual([]);
    const grown = { ...single, refs: ["p1", "p3"] };
    expect(sortFlags([grown], acknowledged, today).open[0]?.back?.because).toBe("cause");
  });

  test("each lead to one place, whatever the deal looks like", () => {
    const asked = { deal: { today }, assessment: {} } as Parameters<typeof placeOf>[1];
    const lost = RULE_IDS.filter((id) => !placeOf(rule(id, "amber", null, []), asked));
    expect(lost).toEqual([]);
    expect(placeOf(rule("OWN-1", "red"), asked)).toBeNull();
  });

  test("of a role lead to who is missing first, then to what is missing of them", () => {
    const withApprover = {
      deal: { today, people: [{ id: "p1", roles: ["APPROVER"] }] },
      assessment: {},
    } as unknown as Parameters<typeof placeOf>[1];
    const nobody = { deal: { today }, assessment: {} } as Parameters<typeof placeOf>[1];
    expect(placeOf(rule("BDU-5", "amber"), nobody)?.focus).toEqual({ kind: "role", id: "APPROVER" });
    expect(placeOf(rule("BDU-5", "amber"), withApprover)?.focus).toEqual({ kind: "plan", id: "money" });
  });
});
