import type { Edge, Exit } from "./exits";
import type { MapFrame, MapLayout } from "./layout";
import { type Box, boundsOf, grown, type Size } from "./pack";
import type { MapPart } from "./parts";
import type { Point } from "./peopleMap";

/**
 * A4 across, within margins of 10 mm, in pixels of the map at the smallest scale at which a name of 14 px can be read:
 * 6.5 points, as names of an organisation chart are set. Cards are printed at least so large.
 */
export const paper: Size = { width: 1690, height: 1150 };
const largest = 1.25;

/** Above the map stand a title and where the part lies in the whole, around it where lines go on, below the legend. */
export const head = 76;
const foot = 36;
const band = { side: 140, top: 38 };

/** Where the map stands on the paper of a part. */
export const mapWindow: Box = {
  x: band.side,
  y: head + band.top,
  width: paper.width - 2 * band.side,
  height: paper.height - head - foot - 2 * band.top,
};

/** Around a part is seen so much more, and a frame's name where it stands above. */
const around = 14;
const nameAbove = 60;

/** So large can a part's cards be together. */
export const roomOfPart: Size = {
  width: mapWindow.width - 4 * around,
  height: mapWindow.height - 3 * around - nameAbove,
};

/** What is seen of the map on a part's page: its cards, and the edges and names of their frames. */
export function seenOf({ ids, box }: MapPart, frames: readonly MapFrame[]): Box {
  const own = frames.filter(({ group }) => group.cards.some(({ id }) => ids.has(id)));
  const inner = grown(box, around);
  const edges = own.flatMap((frame): Box[] => {
    const ends = boundsOf([frame, box]);
    const left = box.x - frame.x <= 2 * around ? ends.x - 2 : inner.x;
    const top = box.y - frame.y <= nameAbove ? ends.y - 2 : inner.y;
    const right = frame.x + frame.width - (box.x + box.width) <= 2 * around ? frame.x + frame.width + 2 : 0;
    const bottom =
      frame.y + frame.height - (box.y + box.height) <= 2 * around ? frame.y + frame.height + 2 : 0;
    return [
      {
        x: left,
        y: top,
        width: Math.max(right, inner.x + inner.width) - left,
        height: Math.max(bottom, inner.y + inner.height) - top,
      },
    ];
  });
  return boundsOf([inner, ...edges]);
}

/** The place on paper of what is seen of the map: as large as goes, in the middle. */
export function placeOf({ width, height }: Size, window: Box, upTo = largest): Box & { scale: number } {
  const scale = Math.min(upTo, window.width / width, window.height / height);
  const size = { width: width * scale, height: height * scale };
  return {
    ...size,
    x: window.x + (window.width - size.width) / 2,
    y: window.y + (window.height - size.height) / 2,
    scale,
  };
}

/** Whether the whole map can be read on one page. */
export const isOnePage = ({ bounds }: MapLayout): boolean =>
  bounds.width + 32 <= paper.width && bounds.height + 32 + head <= paper.height;

export interface Note {
  exit: Exit;
  /** Where the line leaves the picture, and where its note begins. */
  from: Point;
  at: Point;
  anchor: "start" | "middle" | "end";
}

const lineHeight = 17;

/** Notes beside the picture where lines go on, none over another: along the sides below one another, else in two rows. */
export function notesOf(
  exits: readonly Exit[],
  seen: Box,
  place: Box & { scale: number },
  widthOf: (exit: Exit) => number,
): Note[] {
  const onPaper = ({ x, y }: Point): Point => ({
    x: place.x + (x - seen.x) * place.scale,
    y: place.y + (y - seen.y) * place.scale,
  });
  const along = (edge: Edge) => (edge === "left" || edge === "right" ? "y" : "x");
  return (["left", "right", "top", "bottom"] as const).flatMap((edge) => {
    const sorted = exits
      .filter((exit) => exit.edge === edge)
      .map((exit) => ({ exit, from: onPaper(exit.at) }))
      .sort((a, b) => a.from[along(edge)] - b.from[along(edge)]);
    if (edge === "left" || edge === "right") {
      let free = Number.NEGATIVE_INFINITY;
      return sorted.map(({ exit, from }): Note => {
        const y = Math.max(free, from.y);
        free = y + lineHeight;
        const x = edge === "left" ? place.x - 10 : place.x + place.width + 10;
        return { exit, from, at: { x, y: y + 4 }, anchor: edge === "left" ? "end" : "start" };
      });
    }
    const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    return sorted.map(({ exit, from }): Note => {
      const half = widthOf(exit) / 2;
      const row = from.x - half >= (ends[0] ?? 0) || (ends[0] ?? 0) <= (ends[1] ?? 0) ? 0 : 1;
      const x = Math.max(from.x, (ends[row] ?? 0) + half + 12);
      ends[row] = x + half;
      const out = 8 + row * lineHeight;
      const y = edge === "top" ? place.y - out : place.y + place.height + out + 9;
      return { exit, from, at: { x, y }, anchor: "middle" };
    });
  });
}
