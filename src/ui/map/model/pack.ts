import type { Point } from "./peopleMap";

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Point, Size {}

export interface Packed {
  at: Point[];
  size: Size;
}

interface Packing {
  gap: number;
  /** How many times as wide as high the whole should be. */
  aspect: number;
  maxWidth?: number;
}

/** Puts boxes side by side in rows, in their order, none over another; of all row widths the one nearest to `aspect`. */
export function packRows(sizes: readonly Size[], { gap, aspect, maxWidth }: Packing): Packed {
  const widest = Math.max(0, ...sizes.map(({ width }) => width));
  const limit = Math.max(widest, maxWidth ?? Number.POSITIVE_INFINITY);
  let sum = -gap;
  const widths = sizes.map(({ width }) => {
    sum += width + gap;
    return sum;
  });
  const candidates = [...new Set([widest, ...widths])].filter((width) => width >= widest && width <= limit);
  const packed = candidates.map((width) => inRows(sizes, width, gap));
  return nearestTo(packed, aspect) ?? { at: [], size: { width: 0, height: 0 } };
}

/** The one whose shape comes nearest to so many times as wide as high. */
export function nearestTo<T extends { size: Size }>(all: readonly T[], aspect: number): T | undefined {
  const offOf = ({ size: { width, height } }: T) => Math.abs(Math.log(width / height / aspect));
  return all.reduce<T | undefined>(
    (best, each) => (!best || offOf(each) < offOf(best) ? each : best),
    undefined,
  );
}

function inRows(sizes: readonly Size[], rowWidth: number, gap: number): Packed {
  const at: Point[] = [];
  const size = { width: 0, height: 0 };
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const { width, height } of sizes) {
    if (x > 0 && x + width > rowWidth) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    at.push({ x, y });
    size.width = Math.max(size.width, x + width);
    size.height = Math.max(size.height, y + height);
    x += width + gap;
    rowHeight = Math.max(rowHeight, height);
  }
  return { at, size };
}

/** The smallest box around all of them; at the origin and empty for none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The box with so much more on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
