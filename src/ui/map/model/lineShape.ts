import type { Box } from "./pack";
import type { LineKind, Point } from "./peopleMap";
import { type Segment, segmentsOf } from "./router";

export interface LineShape {
  /** An SVG path. */
  d: string;
  /** The line's own mark (an arrow's head, a cross, a dot), as an SVG path; empty for none. */
  mark: string;
  /** The way it takes, in straight pieces; of a curve near enough. */
  points: readonly Point[];
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/**
 * How a line is drawn from one card to another; the same on the canvas, in the small map, in print and in files.
 * `isHanging`: the report stands in a column under the boss.
 */
export function lineShape(kind: LineKind, from: Box, to: Box, isHanging = false): LineShape {
  if (kind === "reports") return reportingLine(from, to, isHanging);
  return curve(kind, from, to);
}

/** Square, as in every organisation chart: from below the boss to above the report. */
function reportingLine(report: Box, boss: Box, isHanging: boolean): LineShape {
  const start = { x: boss.x + boss.width / 2, y: boss.y + boss.height };
  if (isHanging) {
    const rail = report.x - 12;
    const end = { x: report.x, y: report.y + report.height / 2 };
    const turn = start.y + 14;
    return square([start, { x: start.x, y: turn }, { x: rail, y: turn }, { x: rail, y: end.y }, end]);
  }
  const end = { x: report.x + report.width / 2, y: report.y };
  if (end.y - start.y < 16) return sideways(report, boss);
  const turn = end.y - Math.min(26, (end.y - start.y) / 2);
  return square([start, { x: start.x, y: turn }, { x: end.x, y: turn }, end]);
}

const square = (points: readonly Point[]): LineShape => ({
  d: `M${points.map(at).join("L")}`,
  mark: "",
  points,
});

/** The boss doesn't stand above: out at one side, in at the other, so that the line passes under no card of the two. */
function sideways(report: Box, boss: Box): LineShape {
  const isLeft = report.x + report.width / 2 < boss.x + boss.width / 2;
  const start = { x: isLeft ? boss.x : boss.x + boss.width, y: boss.y + boss.height / 2 };
  const end = { x: isLeft ? report.x + report.width : report.x, y: report.y + report.height / 2 };
  const hasRoom = isLeft ? end.x < start.x - 8 : end.x > start.x + 8;
  const turn = hasRoom ? (start.x + end.x) / 2 : isLeft ? boss.x - 14 : boss.x + boss.width + 14;
  const into = hasRoom ? end : { x: isLeft ? report.x : report.x + report.width, y: end.y };
  return square([start, { x: turn, y: start.y }, { x: turn, y: into.y }, into]);
}

/** A line led around others' cards, by its corners: rounded, so that the eye follows it. */
export function ledLine(kind: LineKind, points: readonly Point[]): LineShape {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? end;
  const longest = segmentsOf(points).reduce<Segment | null>(
    (best, each) => (!best || lengthOf(each) > lengthOf(best) ? each : best),
    null,
  );
  const middle = longest ? between(longest.from, longest.to, 0.5) : end;
  return { d: roundedPath(points), mark: markOf(kind, before, end, middle), points };
}

/** How far before a corner the round begins. */
const rounding = 8;

function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, place) => {
      const before = points[place - 1];
      const after = points[place + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const near = (other: Point) => {
        const length = lengthOf({ from: point, to: other });
        return between(point, other, Math.min(rounding, length / 2) / (length || 1));
      };
      return `L${at(near(before))}Q${at(point)} ${at(near(after))}`;
    })
    .join("");
}

const lengthOf = ({ from, to }: Segment): number => Math.hypot(to.x - from.x, to.y - from.y);
const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** A bow beside the straight way, so that it doesn't lie on a reporting line between the same two. */
function curve(kind: LineKind, from: Box, to: Box): LineShape {
  const a = middleOf(from);
  const b = middleOf(to);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bow = Math.min(56, length * 0.16);
  const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const control = { x: (a.x + b.x) / 2 + across.x * bow, y: (a.y + b.y) / 2 + across.y * bow };
  const start = edgeToward(from, control);
  const end = edgeToward(to, control);
  const middle = {
    x: (start.x + 2 * control.x + end.x) / 4,
    y: (start.y + 2 * control.y + end.y) / 4,
  };
  return {
    d: `M${at(start)}Q${at(control)} ${at(end)}`,
    // Between close neighbours the bow's own direction at its end would point along their edges.
    mark: markOf(kind, length < closeBy ? start : control, end, middle),
    points: Array.from({ length: pieces + 1 }, (_, place) => {
      const share = place / pieces;
      return between(between(start, control, share), between(control, end, share), share);
    }),
  };
}

/** Into so many straight pieces is a curve cut to see what it runs through. */
const pieces = 16;
/** From middle to middle, in pixels: cards that stand side by side or one under the other. */
const closeBy = 280;

/** Where the straight line from a box's middle to a point outside leaves the box. */
function edgeToward(box: Box, point: Point): Point {
  const { x, y } = middleOf(box);
  const dx = point.x - x;
  const dy = point.y - y;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  );
  if (!Number.isFinite(scale) || scale >= 1) return { x: x + box.width / 2, y };
  return { x: x + dx * scale, y: y + dy * scale };
}

function markOf(kind: LineKind, before: Point, end: Point, middle: Point): string {
  if (kind === "reports") return "";
  if (kind === "influence") {
    const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
    const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
    const wing = (side: 1 | -1) =>
      at({
        x: end.x - along.x * 11 - along.y * 5.5 * side,
        y: end.y - along.y * 11 + along.x * 5.5 * side,
      });
    return `M${at(end)}L${wing(1)}L${wing(-1)}Z`;
  }
  const { x, y } = kind === "conflict" ? middle : end;
  if (kind === "conflict") {
    const arm = 6;
    return `M${at({ x: x - arm, y: y - arm })}L${at({ x: x + arm, y: y + arm })}M${at({ x: x + arm, y: y - arm })}L${at({ x: x - arm, y: y + arm })}`;
  }
  const radius = 4;
  return `M${at({ x: x - radius, y })}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}
