import type { LineShape } from "./lineShape";
import { type Box, grown } from "./pack";
import type { MapLine, Point } from "./peopleMap";
import { segmentsOf } from "./router";

export type Edge = "top" | "right" | "bottom" | "left";

/** Where a line leaves a part of the map, and whom it leads to. */
export interface Exit {
  edge: Edge;
  at: Point;
  /** Who it is on the other page; of somebody's reports there, all of them. */
  others: string[];
  page: number;
  isReports: boolean;
}

interface Part {
  ids: ReadonlySet<string>;
  /** What is seen of the map. */
  seen: Box;
  boxOf: (id: string) => Box;
  pageOf: (id: string) => number;
}

/** The lines that go on elsewhere, once for each person there; the reports of one boss on one page together. */
export function exitsOf(
  lines: readonly MapLine[],
  shapeOf: (line: MapLine) => LineShape,
  { ids, seen, boxOf, pageOf }: Part,
): Exit[] {
  const exits = new Map<string, Exit>();
  for (const line of lines) {
    if (ids.has(line.from) === ids.has(line.to)) continue;
    const [here, other] = ids.has(line.from) ? [line.from, line.to] : [line.to, line.from];
    const { points } = shapeOf(line);
    const first = points[0];
    const beginsHere = first !== undefined && isIn(first, grown(boxOf(here), 1));
    const found = leaving(beginsHere ? points : [...points].reverse(), seen);
    if (!found) continue;
    const page = pageOf(other);
    const isReports = line.kind === "reports" && other === line.from;
    const key = isReports ? `${here} ${page}` : other;
    const known = exits.get(key);
    if (!known) exits.set(key, { ...found, others: [other], page, isReports });
    else if (!known.others.includes(other)) known.others.push(other);
  }
  return [...exits.values()];
}

const isIn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Where a way that begins inside first comes out; null where it stays in sight. */
function leaving(points: readonly Point[], seen: Box): Pick<Exit, "edge" | "at"> | null {
  const right = seen.x + seen.width;
  const bottom = seen.y + seen.height;
  for (const { from, to } of segmentsOf(points)) {
    if (isIn(to, seen)) continue;
    const ways: [Edge, number][] = [
      ["left", (seen.x - from.x) / (to.x - from.x)],
      ["right", (right - from.x) / (to.x - from.x)],
      ["top", (seen.y - from.y) / (to.y - from.y)],
      ["bottom", (bottom - from.y) / (to.y - from.y)],
    ];
    const isOut = { left: to.x < seen.x, right: to.x > right, top: to.y < seen.y, bottom: to.y > bottom };
    const [first] = ways.filter(([edge]) => isOut[edge]).sort((a, b) => a[1] - b[1]);
    if (!first) continue;
    const [edge, share] = first;
    return {
      edge,
      at: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
    };
  }
  return null;
}
