import type { Point } from "./peopleMap";

export type Direction = "up" | "down" | "left" | "right";

export const directionOf: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export const unit: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** The card that an arrow key leads to: the nearest in that direction, what lies aside counting double; null at the edge. */
export function nextCard(
  places: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string | null {
  const start = places.get(from);
  if (!start) return places.keys().next().value ?? null;
  const { x, y } = unit[direction];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    const ahead = (place.x - start.x) * x + (place.y - start.y) * y;
    const aside = Math.abs((place.x - start.x) * y + (place.y - start.y) * x);
    if (id === from || ahead <= 0 || aside > 3 * ahead) continue;
    const far = ahead + 2 * aside;
    if (far < least) {
      least = far;
      nearest = id;
    }
  }
  return nearest;
}
