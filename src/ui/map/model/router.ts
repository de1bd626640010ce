import { type Box, grown, overlap } from "./pack";
import type { Point } from "./peopleMap";
import { cheapestWay, type Turn } from "./wayfinding";

/** A way that needs more room than this around its two ends looks at the whole map. */
const around = 320;
/** Lines leave a card beside the middle of a side, where reporting lines are, and not two at one place. */
const exits = [0.3, 0.7];

export interface Segment {
  from: Point;
  to: Point;
}

/** Leads lines around cards, each by another track where there is room. */
export interface Router {
  /** Whether a line would run behind a card other than its own two. */
  isBlocked: (points: readonly Point[], from: Box, to: Box) => boolean;
  /** The corners of a way from card to card behind no other; null where cards lie so that there is none. */
  around: (from: Box, to: Box) => readonly Point[] | null;
}

/** `obstacles`: all cards, and whatever else no line may cross; `clearance`: how far lines keep from them. */
export function createRouter(obstacles: readonly Box[], clearance: number): Router {
  const used: Segment[] = [];
  const find = (from: Box, to: Box): readonly Point[] | null => {
    const near = grown(spanOf(from, to), around);
    const close = obstacles.filter((each) => overlap(each, grown(near, clearance)));
    return (
      wayBetween(from, to, { obstacles: close, room: near, used, clearance }) ??
      wayBetween(from, to, { obstacles, room: null, used, clearance })
    );
  };
  return {
    isBlocked: (points, from, to) => {
      const others = obstacles.filter((box) => !isSame(box, from) && !isSame(box, to));
      return segmentsOf(points).some((segment) => others.some((box) => crosses(segment, grown(box, 2))));
    },
    around: (from, to) => {
      const way = find(from, to);
      if (way) used.push(...segmentsOf(way));
      return way;
    },
  };
}

interface Ground {
  /** Everything that lies in the room, which no way leaves; null: all there are. */
  obstacles: readonly Box[];
  room: Box | null;
  /** Where lines run already. */
  used: readonly Segment[];
  clearance: number;
}

function wayBetween(
  from: Box,
  to: Box,
  { obstacles, room, used, clearance }: Ground,
): readonly Point[] | null {
  const starts = portsOf(from, clearance);
  const ends = portsOf(to, clearance);
  const ports = [...starts, ...ends].map(({ outside }) => outside);
  const isInside = (at: number, start: number, size: number) => at >= start && at <= start + size;
  const xs = tracks([
    ...obstacles.flatMap(({ x, width }) => [x - clearance, x + width + clearance]),
    ...ports.map(({ x }) => x),
  ]).filter((x) => !room || isInside(x, room.x, room.width));
  const ys = tracks([
    ...obstacles.flatMap(({ y, height }) => [y - clearance, y + height + clearance]),
    ...ports.map(({ y }) => y),
  ]).filter((y) => !room || isInside(y, room.y, room.height));
  const closed = obstacles.map((box) => grown(box, clearance * 0.7));
  const found = cheapestWay({ xs, ys, closed, used, starts: starts.map(turnOf), ends: ends.map(turnOf) });
  const start = found && starts[found.start];
  const end = found && ends[found.end];
  return start && end ? withoutStraight([start.edge, ...found.points, end.edge]) : null;
}

interface Port {
  /** On the card's edge, and as far outside as lines keep. */
  edge: Point;
  outside: Point;
  isUpright: boolean;
}

function portsOf({ x, y, width, height }: Box, clearance: number): Port[] {
  return exits.flatMap((share): Port[] => {
    const across = Math.round(x + width * share);
    const down = Math.round(y + height * share);
    const upright = (at: number, out: number): Port => ({
      edge: { x: across, y: at },
      outside: { x: across, y: at + out },
      isUpright: true,
    });
    const level = (at: number, out: number): Port => ({
      edge: { x: at, y: down },
      outside: { x: at + out, y: down },
      isUpright: false,
    });
    return [
      upright(y, -clearance),
      upright(y + height, clearance),
      level(x, -clearance),
      level(x + width, clearance),
    ];
  });
}

const turnOf = ({ outside, isUpright }: Port): Turn => ({ ...outside, isUpright });

const tracks = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Without the corners at which a way goes straight on. */
function withoutStraight(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before || !after) return true;
    const isLevel = before.y === point.y && point.y === after.y;
    const isUpright = before.x === point.x && point.x === after.x;
    return !isLevel && !isUpright;
  });
}

export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from ? [{ from, to }] : [];
  });

const isSame = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.width === b.width;

function spanOf(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Whether a piece of a line runs through a box (Liang–Barsky). */
export function crosses({ from, to }: Segment, { x, y, width, height }: Box): boolean {
  let first = 0;
  let last = 1;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  for (const [step, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) first = Math.max(first, room / step);
    else last = Math.min(last, room / step);
  }
  return first < last;
}
