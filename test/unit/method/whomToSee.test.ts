import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCore } from "../../../src/method/load";
import { fills } from "../../../src/method/people/member";
import { routeTo } from "../../../src/method/people/routes";
import { whomToSee } from "../../../src/method/people/whomToSee";
import { ROLES } from "../../../src/method/vocabulary";
import { group, person, stageNo, TODAY, weights } from "./members";

const core = await loadCore();

describe("whom to see next", () => {
  test("nobody twice, nobody of ours, nobody who left; every role that leads and nobody holds", () => {
    fc.assert(
      fc.property(group, stageNo, (members, stage) => {
        const visits = whomToSee(members, core, { stage, today: TODAY });
        const seen = visits.flatMap(({ person }) => person ?? []);
        expect(new Set(seen).size).toBe(seen.length);
        for (const id of seen) {
          const target = members.find((each) => each.id === id);
          expect(target?.left === false && target.side !== "ours").toBe(true);
        }
        const missing = visits.filter(({ reason }) => reason === "missing").map(({ role }) => role);
        for (const role of ROLES)
          if (weights[role][stage - 1] === "P" && !members.some((each) => fills(each, role)))
            expect(missing).toContain(role);
      }),
    );
  });

  test("who introduces is another, met, still there and not against us; or our own person who knows them", () => {
    fc.assert(
      fc.property(group, stageNo, (members, stage) => {
        for (const { person: id, route } of whomToSee(members, core, { stage, today: TODAY })) {
          if (!route) continue;
          const target = members.find((each) => each.id === id);
          if (route.kind === "owner") {
            expect(route.by).toBe(target?.owner);
            continue;
          }
          const by = members.find((each) => each.id === route.by);
          expect(by?.id).not.toBe(id);
          expect(by?.access === "met" || by?.access === "regular").toBe(true);
          expect(by?.left || by?.stance === "opposed" || by?.stance === "notSupportive").toBe(false);
        }
      }),
    );
  });

  test("the leader who was never met comes before the approver, by way of whom the leader reports to", () => {
    const members = [
      person({ id: "chief", access: "regular", stance: "supportive" }),
      person({ id: "leader", roles: ["KDL"], reportsTo: "chief" }),
      person({ id: "approver", roles: ["APPROVER"], owner: "Mia" }),
      person({ id: "sponsor", roles: ["SPONSOR", "EVALUATOR", "BENEFIT"], access: "met", stance: "mentor" }),
    ];
    const visits = whomToSee(members, core, { stage: 4, today: TODAY });
    expect(visits[0]).toEqual({
      person: "leader",
      role: "KDL",
      reason: "notMet",
      route: { kind: "superior", by: "chief" },
    });
    expect(visits).toContainEqual({
      person: "approver",
      role: "APPROVER",
      reason: "notMet",
      route: { kind: "owner", by: "Mia" },
    });
  });

  test("routes: reporting line, influence, sponsor, colleague, inner circle, organisation, in that order; else none", () => {
    const target = person({ id: "t", reportsTo: "boss", organisation: "Acme" });
    const met = { access: "met" as const };
    const ways = [
      person({ id: "boss", ...met }),
      person({ id: "m", sways: ["t"], ...met }),
      person({ id: "s", roles: ["SPONSOR"], ...met }),
      person({ id: "r", reportsTo: "t", ...met }),
      person({ id: "c", reportsTo: "boss", ...met }),
      person({ id: "i", influence: "3", side: "external", ...met }),
      person({ id: "o", organisation: "ACME", ...met }),
    ];
    const kinds = ways.map((_, at) => routeTo(target, [target, ...ways.slice(at)])?.kind);
    expect(kinds).toEqual([
      "superior",
      "influence",
      "sponsor",
      "report",
      "colleague",
      "innerCircle",
      "organisation",
    ]);
    expect(routeTo(target, [target, person({ id: "x", organisation: "Bank", ...met })])).toBeNull();
    // Nobody opens a door to whom they are at odds with.
    const foes = ways.map((way) => ({ ...way, atOddsWith: ["t"] }));
    expect(routeTo(target, [target, ...foes])).toBeNull();
  });
});
