import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACCESSES, STANCES } from "../../../src/method/vocabulary";
import type { DealMap } from "../../../src/records/schema/dealMap";
import { pathToLeader } from "../../../src/ui/map/model/path";
import { type PeopleMap, peopleMap } from "../../../src/ui/map/model/peopleMap";
import { person } from "./people";

const leader = person("leader", { roles: ["KDL"], tag: { access: "none" } });
const influence = (from: string, to: string): DealMap => ({
  lines: { [`${from}${to}`]: { kind: "influence", from, to } },
});
const way = (map: PeopleMap) => {
  const path = pathToLeader(map);
  return path.kind === "path"
    ? path.steps.map(({ from, by, to }) => `${from ?? "we"} ${by} ${to}`)
    : path.kind;
};

describe("the way from our people to the key decision leader", () => {
  test("without a leader there is none to look for", () => {
    expect(way(peopleMap([person("ana", { tag: { access: "regular" } })]))).toBe("noLeader");
  });

  test("whoever meets the leader needs nobody else", () => {
    expect(way(peopleMap([{ ...leader, tag: { access: "met" } }]))).toEqual(["we met leader"]);
  });

  test("it begins with whoever of ours holds the relationship", () => {
    const ana = person("ana", { tag: { access: "regular", owner: "Mia" } });
    const mia = person("mia", { name: "Mia", details: { side: "ours" } });
    expect(way(peopleMap([leader, ana, mia], influence("ana", "leader")))).toEqual([
      "mia holds ana",
      "ana influence leader",
    ]);
  });

  test("a mentor who reports to the leader beats an opponent who sways them", () => {
    const friend = person("friend", {
      tag: { access: "met", stance: "mentor" },
      details: { reportsTo: "leader" },
    });
    const foe = person("foe", { tag: { access: "regular", stance: "opposed" } });
    expect(way(peopleMap([leader, foe, friend], influence("foe", "leader")))).toEqual([
      "we met friend",
      "friend reports leader",
    ]);
  });

  test("nobody goes over the opposed, over those who left, or along a conflict", () => {
    const known = { tag: { access: "met" } } as const;
    const opposed = person("a", {
      tag: { access: "met", stance: "opposed" },
      details: { reportsTo: "leader" },
    });
    const gone = person("b", { ...known, details: { left: true, reportsTo: "leader" } });
    const atOdds = person("c", known);
    const lines: DealMap = { lines: { x: { kind: "conflict", from: "c", to: "leader" } } };
    expect(way(peopleMap([leader, opposed, gone, atOdds], lines))).toBe("noWay");
  });

  test("knowing nobody is said as such", () => {
    const ana = person("ana", { details: { reportsTo: "leader" } });
    expect(way(peopleMap([leader, ana]))).toBe("noStart");
  });

  const anyDeal = fc
    .array(
      fc.record({
        boss: fc.option(fc.nat(20)),
        sways: fc.option(fc.nat(20)),
        access: fc.constantFrom(undefined, ...ACCESSES),
        stance: fc.constantFrom(...STANCES),
        side: fc.constantFrom("customer", "customer", "external", "ours"),
        owner: fc.constantFrom(undefined, "Mia"),
        left: fc.boolean(),
        isLeader: fc.boolean(),
      }),
      { maxLength: 20 },
    )
    .map((given) =>
      peopleMap(
        given.map(({ boss, access, stance, side, owner, left, isLeader }, at) =>
          person(`p${at}`, {
            roles: isLeader ? ["KDL"] : [],
            tag: { stance, ...(access ? { access } : {}), ...(owner ? { owner } : {}) },
            details: { side, left, ...(boss === null ? {} : { reportsTo: `p${boss}` }) },
          }),
        ),
        {
          lines: Object.fromEntries(
            given.flatMap(({ sways }, at) =>
              sways === null ? [] : [[`l${at}`, { kind: "influence", from: `p${at}`, to: `p${sways}` }]],
            ),
          ),
        },
      ),
    );

  test("every step is a line of the map, begins where the last one ended, and the last ends at a leader", () => {
    fc.assert(
      fc.property(anyDeal, (map) => {
        const path = pathToLeader(map);
        if (path.kind !== "path") return;
        const card = (id: string | null) => map.cards.find((each) => each.id === id);
        const lines = new Map(map.lines.map((line) => [line.id, line]));
        expect(card(path.leader)?.roles).toContain("KDL");
        expect(path.steps.at(-1)?.to).toBe(path.leader);
        expect(new Set(path.steps.map(({ to }) => to)).size).toBe(path.steps.length);
        for (const [at, { from, to, by, lineId }] of path.steps.entries()) {
          if (at > 0) expect(from).toBe(path.steps[at - 1]?.to);
          expect(card(to)).toMatchObject({ kind: "person", hasLeft: false });
          expect(card(to)?.side).not.toBe("ours");
          if (at > 0) expect(card(from)?.stance).not.toBe("opposed");
          const line = lines.get(lineId ?? "");
          if (by === "met") expect(["met", "regular"]).toContain(card(to)?.access);
          else if (by === "leads") expect(line).toMatchObject({ kind: "reports", from: to, to: from });
          else expect(line).toMatchObject({ kind: by, from, to });
        }
      }),
      { numRuns: 400 },
    );
  });
});
