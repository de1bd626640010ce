import FlatQueue from "flatqueue";
import type { Box } from "./pack";
import type { Point } from "./peopleMap";
import type { Segment } from "./router";

/** Where a way begins or ends, and whether it goes up or down there rather than to a side. */
export interface Turn extends Point {
  isUpright: boolean;
}

interface Field {
  /** Tracks that a way may follow, ascending. */
  xs: readonly number[];
  ys: readonly number[];
  /** What no way may pass through. */
  closed: readonly Box[];
  /** Where lines run already: a way beside them is better than one on them. */
  used: readonly Segment[];
  starts: readonly Turn[];
  ends: readonly Turn[];
}

export interface Found {
  points: Point[];
  /** Which of the starts and ends it takes. */
  start: number;
  end: number;
}

/** A corner costs as much as so many pixels more; so does each pixel on another line's track, by this factor. */
const corner = 70;
const onAnother = 1.5;

/**
 * The cheapest way along the tracks (A* over the crossings, one state for each direction of arrival); null where
 * everything is closed.
 */
export function cheapestWay(field: Field): Found | null {
  const { xs, ys, starts, ends } = field;
  const nx = xs.length;
  const stepCosts = costsOf(field);
  const index = ({ x, y }: Point): number => ys.indexOf(y) * nx + xs.indexOf(x);
  const goals = new Map<number, { end: number; isUpright: boolean }[]>();
  for (const [end, turn] of ends.entries()) {
    const at = index(turn);
    goals.set(at, [...(goals.get(at) ?? []), { end, isUpright: turn.isUpright }]);
  }
  const least = (node: number): number => {
    const x = xs[node % nx] ?? 0;
    const y = ys[Math.floor(node / nx)] ?? 0;
    return Math.min(...ends.map((end) => Math.abs(end.x - x) + Math.abs(end.y - y)));
  };
  // A state is a crossing and how it was come to: even level, odd upright.
  const costs = new Float64Array(nx * ys.length * 2).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(costs.length).fill(-1);
  const open = new FlatQueue<number>();
  const began = new Map<number, number>();
  for (const [start, turn] of starts.entries()) {
    const state = index(turn) * 2 + (turn.isUpright ? 1 : 0);
    costs[state] = 0;
    began.set(state, start);
    open.push(state, least(state >> 1));
  }
  let best: { state: number; end: number; cost: number } | null = null;
  while (open.length > 0) {
    const priority = open.peekValue() ?? 0;
    const state = open.pop() ?? 0;
    if (best && priority >= best.cost) break;
    const node = state >> 1;
    const cost = costs[state] ?? 0;
    if (priority > cost + least(node)) continue;
    for (const { end, isUpright } of goals.get(node) ?? []) {
      const total = cost + (isUpright === (state % 2 === 1) ? 0 : corner);
      if (!best || total < best.cost) best = { state, end, cost: total };
    }
    for (const [to, isUpright, step] of neighbours(node, nx, ys.length, stepCosts)) {
      const reached = to * 2 + (isUpright ? 1 : 0);
      const total = cost + step + (isUpright === (state % 2 === 1) ? 0 : corner);
      if (total >= (costs[reached] ?? 0)) continue;
      costs[reached] = total;
      cameFrom[reached] = state;
      open.push(reached, total + least(to));
    }
  }
  if (!best) return null;
  const states = [best.state];
  for (let at = cameFrom[best.state] ?? -1; at >= 0; at = cameFrom[at] ?? -1) states.unshift(at);
  const points = states.map((state) => {
    const node = state >> 1;
    return { x: xs[node % nx] ?? 0, y: ys[Math.floor(node / nx)] ?? 0 };
  });
  return { points, start: began.get(states[0] ?? -1) ?? 0, end: best.end };
}

/** What a step to the right or down from each crossing costs; infinite through what is closed. */
interface StepCosts {
  right: Float64Array;
  down: Float64Array;
}

function costsOf({ xs, ys, closed, used }: Field): StepCosts {
  const nx = xs.length;
  const right = new Float64Array(nx * ys.length);
  const down = new Float64Array(nx * ys.length);
  for (const [j, y] of ys.entries())
    for (const [i, x] of xs.entries()) {
      right[j * nx + i] = (xs[i + 1] ?? Number.POSITIVE_INFINITY) - x;
      down[j * nx + i] = (ys[j + 1] ?? Number.POSITIVE_INFINITY) - y;
    }
  for (const { x, y, width, height } of closed) {
    const columns = between(xs, x, x + width);
    const rows = between(ys, y, y + height);
    for (let j = rows.first; j < rows.last; j++)
      for (let i = columns.first - 1; i < columns.last; i++)
        if (i >= 0) right[j * nx + i] = Number.POSITIVE_INFINITY;
    for (let i = columns.first; i < columns.last; i++)
      for (let j = rows.first - 1; j < rows.last; j++)
        if (j >= 0) down[j * nx + i] = Number.POSITIVE_INFINITY;
  }
  for (const { from, to } of used) {
    const columns = between(xs, Math.min(from.x, to.x) - 1, Math.max(from.x, to.x) + 1);
    const rows = between(ys, Math.min(from.y, to.y) - 1, Math.max(from.y, to.y) + 1);
    const steps = from.y === to.y ? right : down;
    const [lastColumn, lastRow] =
      from.y === to.y ? [columns.last - 1, rows.last] : [columns.last, rows.last - 1];
    for (let j = rows.first; j < lastRow; j++)
      for (let i = columns.first; i < lastColumn; i++)
        steps[j * nx + i] = (steps[j * nx + i] ?? 0) * (1 + onAnother);
  }
  return { right, down };
}

/** The places of a sorted list whose values lie strictly between two. */
function between(values: readonly number[], low: number, high: number): { first: number; last: number } {
  let first = 0;
  while (first < values.length && (values[first] ?? 0) <= low) first++;
  let last = first;
  while (last < values.length && (values[last] ?? 0) < high) last++;
  return { first, last };
}

type Step = readonly [to: number, isUpright: boolean, cost: number];

function neighbours(node: number, nx: number, ny: number, { right, down }: StepCosts): Step[] {
  const i = node % nx;
  const j = Math.floor(node / nx);
  const steps: Step[] = [];
  const add = (to: number, isUpright: boolean, cost = Number.POSITIVE_INFINITY) => {
    if (Number.isFinite(cost)) steps.push([to, isUpright, cost]);
  };
  if (i + 1 < nx) add(node + 1, false, right[node]);
  if (i > 0) add(node - 1, false, right[node - 1]);
  if (j + 1 < ny) add(node + nx, true, down[node]);
  if (j > 0) add(node - nx, true, down[node - nx]);
  return steps;
}
