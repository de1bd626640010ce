import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GROUPINGS } from "../../../src/ui/map/model/groups";
import { largeMap, layoutMap } from "../../../src/ui/map/model/layout";
import { type Box, overlap } from "../../../src/ui/map/model/pack";
import { type PeopleMap, peopleMap } from "../../../src/ui/map/model/peopleMap";
import { person } from "./people";

/** Any people: bosses anywhere, also in a circle, owners with and without an entry, sites, some placed by hand. */
const anyMap = fc
  .array(
    fc.record({
      boss: fc.option(fc.nat(160)),
      side: fc.constantFrom("customer", "customer", "customer", "external", "ours"),
      owner: fc.constantFrom(undefined, "Mia", "Tom"),
      site: fc.constantFrom(undefined, "Lyon", "上海"),
      place: fc.option(
        fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: 0, max: 9 }) }),
        {
          freq: 4,
        },
      ),
    }),
    { maxLength: 160 },
  )
  .map((given) => {
    const people = given.map(({ boss, side, owner, site }, at) =>
      person(`p${at}`, {
        tag: owner ? { owner } : {},
        details: {
          side,
          ...(site ? { site } : {}),
          ...(boss === null ? {} : { reportsTo: `p${boss}` }),
        },
      }),
    );
    // By hand on a coarse grid, each place once: two hands on one place is the only overlap there may be.
    const seen = new Set<string>();
    const placed = given.flatMap(({ place }, at) => {
      if (!place || seen.has(JSON.stringify(place))) return [];
      seen.add(JSON.stringify(place));
      return [[`p${at}`, { x: place.x * 300, y: place.y * 200 }] as const];
    });
    return peopleMap(people, { places: Object.fromEntries(placed) });
  });

const boxesOf = (map: PeopleMap, grouping: (typeof GROUPINGS)[number]): [string, Box][] => {
  const { places } = layoutMap(map, { ...largeMap, grouping });
  return [...places].map(([id, place]) => [id, { ...place, ...largeMap.card }]);
};

describe("the layout of a map", () => {
  test("places every card once, and none over another", () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom(...GROUPINGS), (map, grouping) => {
        const boxes = boxesOf(map, grouping);
        expect(boxes.map(([id]) => id).sort()).toEqual(map.cards.map(({ id }) => id).sort());
        for (const [at, [id, box]] of boxes.entries())
          for (const [other, otherBox] of boxes.slice(at + 1))
            expect(overlap(box, otherBox), `${id} over ${other}`).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("leaves a card where the rep put it", () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { places } = layoutMap(map, { ...largeMap, grouping: "side" });
        for (const { id, place } of map.cards) if (place) expect(places.get(id)).toEqual(place);
      }),
      { numRuns: 40 },
    );
  });

  test("keeps each card inside the frame of its group", () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom(...GROUPINGS), (map, grouping) => {
        const { places, frames } = layoutMap(map, { ...largeMap, grouping });
        for (const { group, x, y, width, height } of frames)
          for (const { id } of group.cards) {
            const at = places.get(id) ?? { x: Number.NaN, y: Number.NaN };
            expect(at.x >= x && at.x + largeMap.card.width <= x + width).toBe(true);
            expect(at.y >= y && at.y + largeMap.card.height <= y + height).toBe(true);
          }
      }),
      { numRuns: 40 },
    );
  });

  test("the boss stands above, our own people below all others or at their left", () => {
    const map = peopleMap([
      person("leader"),
      person("report", { details: { reportsTo: "leader" } }),
      person("ours", { details: { side: "ours" } }),
    ]);
    const { places } = layoutMap(map, { ...largeMap, grouping: "side" });
    const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
    expect(at("leader").y).toBeLessThan(at("report").y);
    expect(at("report").y < at("ours").y || at("ours").x < at("report").x).toBe(true);
  });

  test("150 people in four ranks come out in the shape of a screen, not as a line", () => {
    const people = Array.from({ length: 150 }, (_, at) =>
      person(`p${at}`, { details: at === 0 ? {} : { reportsTo: `p${Math.floor((at - 1) / 5)}` } }),
    );
    const { bounds } = layoutMap(peopleMap(people), { ...largeMap, grouping: "side" });
    expect(bounds.width / bounds.height).toBeGreaterThan(1);
    expect(bounds.width / bounds.height).toBeLessThan(3.5);
  });

  test("a narrow place makes a narrow map", () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const unplaced = { ...map, cards: map.cards.map((card) => ({ ...card, place: null })) };
        const depth = 3;
        const maxWidth = 2 * largeMap.padding + depth * (largeMap.card.width + largeMap.gap);
        const { bounds } = layoutMap({ ...unplaced, lines: [] }, { ...largeMap, grouping: "side", maxWidth });
        expect(bounds.width).toBeLessThanOrEqual(maxWidth);
      }),
      { numRuns: 30 },
    );
  });
});
