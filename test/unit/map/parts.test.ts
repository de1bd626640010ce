import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exitsOf } from "../../../src/ui/map/model/exits";
import { largeMap, layoutMap } from "../../../src/ui/map/model/layout";
import { lineShapesOf } from "../../../src/ui/map/model/lines";
import { overlap } from "../../../src/ui/map/model/pack";
import { mapWindow, notesOf, placeOf, roomOfPart, seenOf } from "../../../src/ui/map/model/paper";
import { partsOf } from "../../../src/ui/map/model/parts";
import { peopleMap } from "../../../src/ui/map/model/peopleMap";
import { person } from "./people";

const treeOf = (count: number, places: Record<string, { x: number; y: number }> = {}) => {
  const map = peopleMap(
    Array.from({ length: count }, (_, at) =>
      person(`p${at}`, {
        details: {
          side: at % 23 === 22 ? "external" : "customer",
          ...(at > 0 ? { reportsTo: `p${Math.floor((at - 1) / 4)}` } : {}),
        },
      }),
    ),
    { places, lines: { a: { kind: "influence", from: `p${count - 1}`, to: "p0" } } },
  );
  const layout = layoutMap(map, { ...largeMap, grouping: "side" });
  return { map, layout, parts: partsOf(layout, map.lines, roomOfPart) };
};

describe("a map on several pages", () => {
  test("has every card on one page, and no part larger than a page, wherever cards were put", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 160 }),
        fc.array(
          fc.record({ x: fc.integer({ min: -4000, max: 4000 }), y: fc.integer({ min: -900, max: 900 }) }),
          {
            maxLength: 40,
          },
        ),
        (count, placed) => {
          const places = Object.fromEntries(placed.map((place, at) => [`p${at}`, place]));
          const { layout, parts } = treeOf(count, places);
          expect(parts.flatMap(({ ids }) => [...ids]).sort()).toEqual([...layout.places.keys()].sort());
          for (const { box, ids } of parts)
            if (ids.size > 1)
              expect([box.width <= roomOfPart.width, box.height <= roomOfPart.height]).toEqual([true, true]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("150 people take few pages, and of a line that goes on elsewhere both pages say where", () => {
    const { map, layout, parts } = treeOf(150);
    expect(parts.length).toBeLessThan(14);
    const { shapeOf } = lineShapesOf(layout, () => "Customer");
    const boxOf = (id: string) => ({ ...(layout.places.get(id) ?? { x: 0, y: 0 }), ...layout.card });
    const pageOf = (id: string) => parts.findIndex(({ ids }) => ids.has(id));
    const told = parts.map((part) => {
      const seen = seenOf(part, layout.frames);
      const exits = exitsOf(map.lines, shapeOf, { ids: part.ids, seen, boxOf, pageOf });
      const notes = notesOf(exits, seen, placeOf(seen, mapWindow), () => 120);
      expect(notes).toHaveLength(exits.length);
      return exits;
    });
    const apart = map.lines.filter(({ from, to }) => pageOf(from) !== pageOf(to));
    expect(apart.length).toBeGreaterThan(3);
    for (const { from, to } of apart)
      for (const [here, there] of [
        [from, to],
        [to, from],
      ] as const) {
        const at = pageOf(here);
        const part = parts[at];
        const isInSight = part && overlap(boxOf(there), seenOf(part, layout.frames));
        const exit = told[at]?.find(({ others }) => others.includes(there));
        expect(exit?.page ?? (isInSight ? pageOf(there) : null), `${here} to ${there}`).toBe(pageOf(there));
      }
  });
});
