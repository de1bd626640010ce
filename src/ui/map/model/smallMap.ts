import type { LayoutOptions } from "./layout";
import type { PathResult } from "./path";
import type { PeopleMap } from "./peopleMap";

/** The size of the small map: two cards beside each other in the narrowest sidebar. */
export const smallMap: LayoutOptions = {
  card: { width: 134, height: 42 },
  grouping: "side",
  gap: 14,
  rankGap: 24,
  padding: 8,
  heading: 14,
  maxWidth: 306,
};

/** Those who matter for the decision: with a role, looked for, on the way to the leader, or the leader's own line up. */
export function whoMatters(map: PeopleMap, path: PathResult): PeopleMap {
  const kept = new Set(
    map.cards.filter(({ roles, kind }) => roles.length > 0 || kind === "gap").map(({ id }) => id),
  );
  if (path.kind === "path")
    for (const { from, to } of path.steps) for (const id of [from, to]) if (id) kept.add(id);
  return {
    cards: map.cards.filter(({ id }) => kept.has(id)).map((card) => ({ ...card, place: null })),
    lines: map.lines.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}
