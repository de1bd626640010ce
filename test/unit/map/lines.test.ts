import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GROUPINGS } from "../../../src/ui/map/model/groups";
import { largeMap, layoutMap } from "../../../src/ui/map/model/layout";
import { lineShapesOf } from "../../../src/ui/map/model/lines";
import type { Box } from "../../../src/ui/map/model/pack";
import { type PeopleMap, peopleMap } from "../../../src/ui/map/model/peopleMap";
import { crosses, segmentsOf } from "../../../src/ui/map/model/router";
import { person } from "./people";

/** A customer of so many, some outside and in other organisations, lines drawn between any two. */
const mapOf = (count: number, drawn: readonly (readonly [number, number])[]): PeopleMap =>
  peopleMap(
    Array.from({ length: count }, (_, at) =>
      person(`p${at}`, {
        tag: at % 5 === 1 ? { owner: "Mia" } : {},
        details: {
          side: at % 7 === 6 ? "external" : "customer",
          organisation: ["", "Board", "Plant"][at % 3] ?? "",
          ...(at > 0 && at % 11 !== 0 ? { reportsTo: `p${Math.floor((at - 1) / 4)}` } : {}),
        },
      }),
    ),
    {
      lines: Object.fromEntries(
        drawn.map(([from, to], at) => [
          `l${at}`,
          { kind: at % 3 === 2 ? "conflict" : "influence", from: `p${from}`, to: `p${to}` },
        ]),
      ),
    },
  );

function drawnBehind(map: PeopleMap, grouping: (typeof GROUPINGS)[number]): string[] {
  const layout = layoutMap(map, { ...largeMap, grouping });
  const shapes = lineShapesOf(layout, ({ name }) => name || "Outside");
  const boxes = [...layout.places].map(([id, place]): [string, Box] => [id, { ...place, ...largeMap.card }]);
  return map.lines.flatMap(({ id, kind, from, to }) => {
    const { points } = shapes.shapeOf({ id, kind, from, to });
    return boxes.flatMap(([card, box]) =>
      card !== from && card !== to && segmentsOf(points).some((each) => crosses(each, box))
        ? [`${id} behind ${card}`]
        : [],
    );
  });
}

describe("the lines of a map", () => {
  test("none runs behind a card that isn't its own, however the people are grouped", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 12 }),
        fc.constantFrom(...GROUPINGS),
        (count, drawn, grouping) => {
          expect(drawnBehind(mapOf(count, drawn), grouping)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("a line to somebody outside goes around those who stand between, and ends at both cards", () => {
    const map = mapOf(40, [[6, 17]]);
    const layout = layoutMap(map, { ...largeMap, grouping: "side" });
    const { points, d } = lineShapesOf(layout, () => "Outside").shapeOf({
      id: "influence p6 p17",
      kind: "influence",
      from: "p6",
      to: "p17",
    });
    const ends = [points[0], points.at(-1)];
    for (const [at, id] of ["p6", "p17"].entries()) {
      const place = layout.places.get(id) ?? { x: 0, y: 0 };
      const end = ends[at] ?? { x: Number.NaN, y: Number.NaN };
      const { width, height } = largeMap.card;
      expect(end.x >= place.x && end.x <= place.x + width).toBe(true);
      expect(end.y >= place.y && end.y <= place.y + height).toBe(true);
    }
    expect(points.length).toBeGreaterThan(2);
    expect(d).toMatch(/Q/);
  });

  test("the same places once more lead nothing anew", () => {
    const map = mapOf(30, [[6, 17]]);
    const shapes = () => lineShapesOf(layoutMap(map, { ...largeMap, grouping: "side" }), () => "Outside");
    expect(shapes()).toBe(shapes());
  });
});
