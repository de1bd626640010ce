import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
import type { Deal } from "../../../src/method/assess/deal";
import { coverage } from "../../../src/method/coverage";
import { loadCore, loadRoles } from "../../../src/method/load";
import { conflicts } from "../../../src/method/people/conflicts";
import { roleGoals, unmetGoals } from "../../../src/method/people/goals";
import { industries, industryPosts } from "../../../src/method/people/industries";
import { fills, type Member } from "../../../src/method/people/member";
import { participation } from "../../../src/method/people/participation";
import { combinations } from "../../../src/method/roles";
import { LANGUAGES, ROLES, SIDES } from "../../../src/method/vocabulary";
import { group, least, oneOf, person, stageNo, TODAY, weights } from "./members";

const core = await loadCore();

/** ssm.md 2.9: what two roles in one person mean. */
const pairs: Record<string, string> = {
  "KDL+BENEFIT": "ok",
  "KDL+APPROVER": "ok",
  "KDL+EVALUATOR": "warn",
  "KDL+INFLUENCER": "info",
  "KDL+SPONSOR": "ok",
  "BENEFIT+APPROVER": "ok",
  "BENEFIT+EVALUATOR": "ok",
  "BENEFIT+INFLUENCER": "info",
  "BENEFIT+SPONSOR": "ok",
  "EVALUATOR+APPROVER": "warn",
  "EVALUATOR+INFLUENCER": "info",
  "EVALUATOR+SPONSOR": "warn",
  "APPROVER+INFLUENCER": "info",
  "APPROVER+SPONSOR": "ok",
  "INFLUENCER+SPONSOR": "warn",
  "EXTERNAL+KDL": "warn",
  "EXTERNAL+SPONSOR": "error",
  "EXTERNAL+BENEFIT": "warn",
  "EXTERNAL+EVALUATOR": "warn",
  "EXTERNAL+APPROVER": "warn",
  "EXTERNAL+INFLUENCER": "ok",
};

const dealOf = (members: readonly Member[], stage: number): Deal => ({
  today: TODAY,
  people: members.map(({ id, side, left, roles, stance, access, lastTouch, owner }) => ({
    id,
    side,
    left,
    roles,
    stance,
    access,
    lastTouch,
    owner,
  })),
  hold: { workStage: stage },
});

describe("role goals", () => {
  test.each(ROLES)("%s: as many people as the method's cardinality says, stage by stage", (role) => {
    const wanted = [1, 2, 3, 4, 5, 6, 7].map((stage) => roleGoals(core, { stage })[role]).join("");
    expect(wanted).toBe(least[role]);
  });

  test("a goal for large deals holds from its amount, in its currency only", () => {
    const large = {
      roleGoals: [
        { role: "APPROVER" as const, from: 2, count: 1 },
        { role: "APPROVER" as const, from: 2, count: 3, fromAmount: 1_000_000, currency: "EUR" },
      ],
    };
    const wanted = (amount: number | null, currency: string | null) =>
      roleGoals(large, { stage: 4, amount, currency }).APPROVER;
    expect([wanted(null, null), wanted(999_999, "EUR"), wanted(1_000_000, "EUR")]).toEqual([1, 1, 3]);
    expect(wanted(9_000_000, "JPY")).toBe(1);
    expect(roleGoals(large, { stage: 1, amount: 9_000_000, currency: "EUR" }).APPROVER).toBe(0);
  });

  test("a goal is unmet exactly where fewer people fill the role than it wants", () => {
    fc.assert(
      fc.property(group, stageNo, (members, stage) => {
        const unmet = unmetGoals(members, core, { stage });
        for (const role of ROLES) {
          const held = members.filter((each) => fills(each, role)).length;
          const wanted = Number(least[role][stage - 1]);
          expect(unmet.find((each) => each.role === role)).toEqual(
            held < wanted ? { role, held, wanted } : undefined,
          );
        }
      }),
    );
  });
});

describe("combinations of roles", () => {
  test("of any roles in one person, exactly the pairs of the table are judged, and as it judges them", () => {
    const worst = ["error", "warn", "info", "ok"];
    fc.assert(
      fc.property(fc.subarray([...ROLES]), oneOf(SIDES), (roles, side) => {
        const held: string[] = side === "external" ? ["EXTERNAL", ...roles] : roles;
        const expected = Object.entries(pairs).filter(([pair]) =>
          pair.split("+").every((part) => held.includes(part)),
        );
        const found = combinations(roles, side, core);
        expect(Object.fromEntries(found.map(({ pair, verdict }) => [pair, verdict]))).toEqual(
          Object.fromEntries(expected),
        );
        const order = found.map(({ verdict }) => worst.indexOf(verdict));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});

describe("coverage", () => {
  test("our people, who left and an outside sponsor fill no role; every other tag does", () => {
    fc.assert(
      fc.property(group, stageNo, (members, stage) => {
        const { roles } = coverage(dealOf(members, stage), stage, core);
        for (const { role, holders, weight, state, expected } of roles) {
          expect(holders).toEqual(members.filter((each) => fills(each, role)).map(({ id }) => id));
          expect(weight).toBe(weights[role][stage - 1]);
          expect(state).toBe(holders.length > 0 ? "held" : expected ? "missing" : "notYet");
        }
      }),
    );
  });

  test("the grid of who matters when has the method's weights, and marks empty cells that hurt and no others", () => {
    fc.assert(
      fc.property(group, stageNo, (members, workStage) => {
        const rows = participation(members, core, { workStage });
        expect(rows.map((row) => row.map(({ weight }) => weight).join(""))).toEqual(
          ROLES.map((role) => weights[role]),
        );
        for (const { role, stage, weight, people, state } of rows.flat()) {
          const isWanted = weight === "P" || Number(least[role][stage - 1]) > 0;
          expect(state === "hurtsNow").toBe(people.length === 0 && isWanted && stage === workStage);
          expect(state === "hurtsNext").toBe(people.length === 0 && isWanted && stage === workStage + 1);
          if (state === "weak") expect(weight).toBe("P");
          for (const id of people) {
            const holder = members.find((each) => each.id === id);
            expect(holder && fills(holder, role)).toBe(true);
            expect(holder?.stages.length === 0 ? weight !== "W" : holder?.stages.includes(stage)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("roles against each other", () => {
  test("a contested lead is what rule BDU-10 says from stage 4", () => {
    fc.assert(
      fc.property(group, fc.integer({ min: 4, max: 7 }), (members, stage) => {
        const fired = assess(dealOf(members, stage), core).rules.find(({ id }) => id === "BDU-10");
        const contested = conflicts(members, core, stage).find(({ kind }) => kind === "contested");
        expect(contested && "people" in contested ? contested.people : undefined).toEqual(fired?.refs);
      }),
    );
  });

  test("whoever stands against us in a role is named once there is somebody for us, and never with themselves", () => {
    fc.assert(
      fc.property(group, stageNo, (members, stage) => {
        const holds = (each: Member) => ROLES.some((role) => fills(each, role));
        const against = members.filter(
          (each) => holds(each) && (each.stance === "opposed" || each.stance === "notSupportive"),
        );
        const forUs = members.some(
          (each) => holds(each) && (each.stance === "mentor" || each.stance === "supportive"),
        );
        const named = conflicts(members, core, stage).filter((each) => each.kind === "against");
        expect(named.map(({ person }) => person).sort()).toEqual(
          forUs ? against.map(({ id }) => id).sort() : [],
        );
        for (const { person, by, reports } of named) {
          expect(by.person).not.toBe(person);
          if (reports) expect(members.find(({ id }) => id === by.person)?.reportsTo).toBe(person);
        }
      }),
    );
  });

  test("a sponsor without influence is a coach, one against us a contradiction, two wishes a choice to be made", () => {
    const members = [
      person({ id: "a", roles: ["SPONSOR"], influence: "1", preferred: "Ours" }),
      person({ id: "b", roles: ["SPONSOR", "EVALUATOR"], stance: "opposed", preferred: "theirs" }),
      person({ id: "c", roles: ["APPROVER"], preferred: "Theirs" }),
      person({ id: "d", preferred: "Build it ourselves" }),
    ];
    expect(conflicts(members, core, 4)).toEqual([
      { kind: "sponsorAgainst", person: "b" },
      { kind: "coach", person: "a" },
      {
        kind: "alternatives",
        options: [
          { preferred: "Ours", people: ["a"] },
          { preferred: "theirs", people: ["b", "c"] },
        ],
      },
    ]);
  });
});

describe("lines drawn on the map", () => {
  test("an opponent in whose hands a role holder's ear is, and two holders at odds, are pointed out", () => {
    const members = [
      person({ id: "leader", roles: ["KDL"], stance: "neutral", atOddsWith: ["buyer"] }),
      person({ id: "buyer", roles: ["APPROVER"] }),
      person({ id: "foe", stance: "opposed", sways: ["leader", "clerk"] }),
      person({ id: "clerk" }),
      person({ id: "friend", stance: "mentor", sways: ["leader"] }),
      person({ id: "gone", stance: "opposed", sways: ["leader"], left: true }),
    ];
    expect(conflicts(members, core, 4)).toEqual([
      { kind: "sways", person: "foe", over: { role: "KDL", person: "leader" } },
      { kind: "atOdds", people: ["leader", "buyer"] },
    ]);
  });

  test("only opponents sway, only over holders who don't stand against us; at odds are two holders, once", () => {
    fc.assert(
      fc.property(group, stageNo, (members, stage) => {
        const byId = new Map(members.map((each) => [each.id, each]));
        const holds = (id: string) => ROLES.some((role) => fills(byId.get(id) ?? person({ id }), role));
        const against = (id: string) => ["opposed", "notSupportive"].includes(byId.get(id)?.stance ?? "");
        const found = conflicts(members, core, stage);
        for (const each of found.filter(({ kind }) => kind === "sways")) {
          if (each.kind !== "sways") continue;
          expect(against(each.person) && !against(each.over.person) && holds(each.over.person)).toBe(true);
          expect(byId.get(each.person)?.sways).toContain(each.over.person);
        }
        const pairs = found.flatMap((each) =>
          each.kind === "atOdds" ? [[...each.people].sort().join()] : [],
        );
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const pair of pairs) expect(pair.split(",").every(holds)).toBe(true);
      }),
    );
  });
});

describe("industries", () => {
  test.each(LANGUAGES)(
    "each has posts for every role, with what its holders worry about (%s)",
    async (language) => {
      const texts = await loadRoles(language);
      expect(industries(texts).map(({ id }) => id)).toEqual([
        "banking",
        "manufacturing",
        "government",
        "healthcare",
        "retail",
        "telecom",
        "internet",
        "small",
      ]);
      for (const { id } of industries(texts)) {
        const posts = industryPosts(texts, id);
        expect(new Set(posts.map(({ role }) => role))).toEqual(new Set(ROLES));
        expect(posts.every(({ post, issues }) => post && issues.length > 0)).toBe(true);
        expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
      }
    },
  );
});
