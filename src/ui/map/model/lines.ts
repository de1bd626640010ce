import { fitText, textWidth } from "./fitText";
import type { MapGroup } from "./groups";
import type { MapLayout } from "./layout";
import { type LineShape, ledLine, lineShape } from "./lineShape";
import type { Box } from "./pack";
import type { MapLine } from "./peopleMap";
import { createRouter } from "./router";

/** How the lines of a map are drawn while all cards are where the layout has them. */
export interface LineShapes {
  shapeOf: (line: Pick<MapLine, "id" | "kind" | "from" | "to">) => LineShape;
}

/** The same places once more (somebody was tagged): nothing is led anew. As many as there are maps on a page. */
const remembered = 4;
const known = new Map<string, LineShapes>();

/** Shapes of lines, each led around the cards and frame names that it would run behind; found when first asked for. */
export function lineShapesOf(layout: MapLayout, nameOf: (group: MapGroup) => string): LineShapes {
  const headings = layout.frames.map((frame) => headingOf(frame, nameOf(frame.group), layout.gap));
  const signature = JSON.stringify([[...layout.places], [...layout.hanging], headings, layout.card]);
  const shapes = known.get(signature) ?? makeShapes(layout, headings);
  known.delete(signature);
  known.set(signature, shapes);
  for (const oldest of [...known.keys()].slice(0, -remembered)) known.delete(oldest);
  return shapes;
}

function makeShapes({ places, hanging, card, gap }: MapLayout, headings: readonly Box[]): LineShapes {
  const boxes = new Map([...places].map(([id, place]): [string, Box] => [id, { ...place, ...card }]));
  // Between cards of a column there is half a gap: half of that is left on both sides.
  const router = createRouter([...boxes.values(), ...headings], gap / 4);
  const shapes = new Map<string, LineShape>();
  return {
    shapeOf: ({ id, kind, from, to }) => {
      const drawn = shapes.get(`${id} ${from} ${to}`);
      if (drawn) return drawn;
      const [start, end] = [boxes.get(from), boxes.get(to)];
      if (!start || !end) return { d: "", mark: "", points: [] };
      const plain = lineShape(kind, start, end, kind === "reports" && hanging.has(from));
      const way = router.isBlocked(plain.points, start, end) ? router.around(start, end) : null;
      const shape = way ? ledLine(kind, way) : plain;
      shapes.set(`${id} ${from} ${to}`, shape);
      return shape;
    },
  };
}

/** Where a frame's name stands, so that no line crosses it. */
function headingOf({ x, y, width }: Box, name: string, gap: number): Box {
  const size = gap / 2;
  const room = width - 2 * gap;
  return {
    x: x + gap / 2,
    y: y + gap / 3,
    width: Math.min(room, textWidth(fitText(name, room, size), size) * 1.2 + 2 * size),
    height: 1.4 * size,
  };
}
