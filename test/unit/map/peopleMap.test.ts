import { describe, expect, test } from "vitest";
import { noFilter, passes } from "../../../src/ui/map/model/filter";
import { nextCard } from "../../../src/ui/map/model/nextCard";
import { peopleMap, wouldCircle } from "../../../src/ui/map/model/peopleMap";
import { person } from "./people";

const linesOf = (map: ReturnType<typeof peopleMap>) =>
  map.lines.map(({ kind, from, to }) => `${from} ${kind} ${to}`).sort();

describe("cards and lines of a deal", () => {
  test("an owner without an entry is a card once, however the name is written", () => {
    const map = peopleMap([
      person("a", { tag: { owner: "Mia Lindqvist" } }),
      person("b", { tag: { owner: "lindqvist, mia" } }),
    ]);
    expect(
      map.cards.filter(({ kind }) => kind === "owner").map(({ name, holds }) => ({ name, holds })),
    ).toEqual([{ name: "Mia Lindqvist", holds: 2 }]);
    expect(linesOf(map)).toEqual(["owner:lindqvist mia holds a", "owner:lindqvist mia holds b"]);
  });

  test("an owner who is one of ours is that person's card", () => {
    const map = peopleMap([
      person("a", { tag: { owner: "Mia" } }),
      person("mia", { name: "Mia", details: { side: "ours" } }),
    ]);
    expect(map.cards.map(({ id }) => id)).toEqual(["a", "mia"]);
    expect(linesOf(map)).toEqual(["mia holds a"]);
  });

  test("a line whose end isn't there, that leads to itself or is drawn twice isn't drawn", () => {
    const map = peopleMap([person("a", { details: { reportsTo: "gone" } }), person("b")], {
      lines: {
        1: { kind: "influence", from: "a", to: "b" },
        2: { kind: "influence", from: "a", to: "b" },
        3: { kind: "conflict", from: "a", to: "b" },
        4: { kind: "conflict", from: "b", to: "a" },
        5: { kind: "influence", from: "a", to: "a" },
        6: { kind: "influence", from: "a", to: "gone" },
      },
    });
    expect(linesOf(map)).toEqual(["a conflict b", "a influence b"]);
  });

  test("nobody may come to report to themselves", () => {
    const map = peopleMap([
      person("a"),
      person("b", { details: { reportsTo: "a" } }),
      person("c", { details: { reportsTo: "b" } }),
    ]);
    expect(wouldCircle(map, "a", "c")).toBe(true);
    expect(wouldCircle(map, "c", "a")).toBe(false);
  });

  test("a filter finds by role, by stance and by whose contact it is; a gap by the role it seeks", () => {
    const { cards } = peopleMap([
      person("a", { roles: ["KDL"], tag: { stance: "neutral", owner: "Mia" } }),
      person("b", { roles: ["APPROVER"], tag: { stance: "opposed" } }),
      person("gap", { details: { seeks: "APPROVER" } }),
    ]);
    const found = (filter: Partial<typeof noFilter>) =>
      cards.filter((card) => passes(card, { ...noFilter, ...filter })).map(({ id }) => id);
    expect(found({ roles: new Set(["APPROVER"]) })).toEqual(["b", "gap"]);
    expect(found({ stances: new Set(["neutral"]) })).toEqual(["a"]);
    expect(found({ owners: new Set(["mia"]) })).toEqual(["a", "owner:mia"]);
    expect(found({ roles: new Set(["KDL"]), stances: new Set(["opposed"]) })).toEqual([]);
  });

  test("an arrow leads to the nearest card that way, not to one far aside", () => {
    const places = new Map([
      ["middle", { x: 0, y: 0 }],
      ["right", { x: 300, y: 40 }],
      ["farRight", { x: 600, y: 0 }],
      ["below", { x: 20, y: 150 }],
    ]);
    expect(nextCard(places, "middle", "right")).toBe("right");
    expect(nextCard(places, "right", "right")).toBe("farRight");
    expect(nextCard(places, "middle", "down")).toBe("below");
    expect(nextCard(places, "middle", "up")).toBe(null);
  });
});
