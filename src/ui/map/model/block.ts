import type { Size } from "./pack";
import type { Point } from "./peopleMap";

/** Cards with fixed places among themselves, from their own corner. */
export interface Block {
  places: Map<string, Point>;
  /** Cards that stand in a column under their boss: their line comes in from the left, in the room that is left there. */
  hanging: Set<string>;
  size: Size;
}

export interface Spacing {
  card: Size;
  /** Between neighbours, and between bosses and those below. */
  gap: number;
  rankGap: number;
}

/** Somebody with everybody below: the reports, each with theirs, in at most so many columns under the boss. */
export function blockOf(
  id: string,
  reportsOf: ReadonlyMap<string, readonly string[]>,
  columns: number,
  spacing: Spacing,
): Block {
  const { card, gap } = spacing;
  const reports = (reportsOf.get(id) ?? []).map((report) => ({
    id: report,
    block: blockOf(report, reportsOf, columns, spacing),
  }));
  const places = new Map<string, Point>([[id, { x: 0, y: 0 }]]);
  const hanging = new Set<string>();
  const size = { ...card };
  if (reports.length === 0) return { places, hanging, size };
  const rows = Math.ceil(reports.length / Math.min(columns, reports.length));
  let x = 0;
  for (let first = 0; first < reports.length; first += rows) {
    const column = reports.slice(first, first + rows);
    let y = card.height + gap;
    let width = 0;
    for (const { id: report, block } of column) {
      hanging.add(report);
      for (const below of block.hanging) hanging.add(below);
      for (const [each, place] of block.places) places.set(each, { x: x + gap + place.x, y: y + place.y });
      width = Math.max(width, gap + block.size.width);
      y += block.size.height + gap / 2;
    }
    size.width = Math.max(size.width, x + width);
    size.height = Math.max(size.height, y - gap / 2);
    x += width;
  }
  return { places, hanging, size };
}

/** Several blocks as one, each moved to its corner. */
export function joinBlocks(blocks: readonly Block[], corners: readonly Point[]): Block {
  const joined: Block = { places: new Map(), hanging: new Set(), size: { width: 0, height: 0 } };
  for (const [at, { places, hanging, size }] of blocks.entries()) {
    const corner = corners[at] ?? { x: 0, y: 0 };
    for (const [id, { x, y }] of places) joined.places.set(id, { x: corner.x + x, y: corner.y + y });
    for (const id of hanging) joined.hanging.add(id);
    joined.size.width = Math.max(joined.size.width, corner.x + size.width);
    joined.size.height = Math.max(joined.size.height, corner.y + size.height);
  }
  return joined;
}
