import { type Block, joinBlocks } from "./block";
import { byKey } from "./byKey";
import type { MapGroup } from "./groups";
import type { LayoutOptions } from "./layout";
import { nearestTo, packRows } from "./pack";
import type { MapCard, MapLine } from "./peopleMap";
import { layoutTree } from "./tree";

/** As wide as a screen is beside its height, less what stands above the map. */
const screen = 2.1;

interface Shape {
  aspect: number;
  maxWidth?: number;
}

/** All frames of a map: theirs, and ours below or, where that comes nearer to the shape of a screen, to the left. */
export function arrangeGroups(
  groups: readonly MapGroup[],
  lines: readonly MapLine[],
  options: LayoutOptions,
): Block {
  const { gap, maxWidth, card, padding } = options;
  const theirs = frame(
    groups.filter(({ kind }) => kind !== "ours"),
    lines,
    options,
    maxWidth === undefined ? { aspect: screen } : { aspect: screen, maxWidth },
  );
  const ours = groups.filter(({ kind }) => kind === "ours");
  if (ours.length === 0) return theirs;
  // In one line where there is room: the way to the leader goes up.
  const room = maxWidth ?? Math.max(theirs.size.width, 4 * (card.width + gap));
  const line = frame(ours, lines, options, { aspect: 100, maxWidth: room });
  const top = theirs.size.height > 0 ? theirs.size.height + 2 * gap : 0;
  const below = joinBlocks(
    [theirs, line],
    [
      { x: 0, y: 0 },
      { x: 0, y: top },
    ],
  );
  if (maxWidth !== undefined || top === 0) return below;
  const column = frame(ours, lines, options, { aspect: 0.01, maxWidth: card.width + 2 * padding });
  const beside = joinBlocks(
    [column, theirs],
    [
      { x: 0, y: 0 },
      { x: column.size.width + 2 * gap, y: 0 },
    ],
  );
  return nearestTo([below, beside], screen) ?? below;
}

/** Some frames side by side, each with room around its cards and for its name. */
function frame(
  groups: readonly MapGroup[],
  lines: readonly MapLine[],
  options: LayoutOptions,
  shape: Shape,
): Block {
  const { gap, padding, heading } = options;
  const inner = shape.maxWidth === undefined ? {} : { maxWidth: shape.maxWidth - 2 * padding };
  const framed = groups.map((group) => {
    const block = layoutGroup(group, lines, options, { ...shape, ...inner });
    const moved = joinBlocks([block], [{ x: padding, y: padding + heading }]);
    const size = { width: moved.size.width + padding, height: moved.size.height + padding };
    return { ...moved, size };
  });
  const sizes = framed.map(({ size }) => size);
  return joinBlocks(framed, packRows(sizes, { gap: 2 * gap, ...shape }).at);
}

/** One frame's cards, from its own corner: trees side by side, then those who hang together with nobody. */
function layoutGroup(
  { cards }: MapGroup,
  lines: readonly MapLine[],
  { card, gap, rankGap }: LayoutOptions,
  shape: Shape,
): Block {
  const isHere = new Set(cards.map(({ id }) => id));
  const reporting = lines.filter(
    ({ kind, from, to }) => kind === "reports" && isHere.has(from) && isHere.has(to),
  );
  const trees = componentsOf(cards, reporting).map((part) => {
    const ids = new Set(part.map(({ id }) => id));
    const inside = reporting.filter(({ from }) => ids.has(from));
    return layoutTree(part, inside, { card, gap, rankGap }, shape.maxWidth);
  });
  const inTrees = new Set(reporting.flatMap(({ from, to }) => [from, to]));
  const alone = cards.filter(({ id }) => !inTrees.has(id)).sort((a, b) => weight(b) - weight(a));
  const singles = alone.map(
    ({ id }): Block => ({
      places: new Map([[id, { x: 0, y: 0 }]]),
      hanging: new Set(),
      size: card,
    }),
  );
  const aspect = shape.aspect < 1 ? shape.aspect : Math.max(shape.aspect, 2.4);
  const grid = packRows(
    singles.map(({ size }) => size),
    { gap, ...shape, aspect },
  );
  const blocks = alone.length > 0 ? [...trees, joinBlocks(singles, grid.at)] : trees;
  const sizes = blocks.map(({ size }) => size);
  return joinBlocks(blocks, packRows(sizes, { gap: 2 * gap, ...shape }).at);
}

/** The leader first, then who holds roles or is looked for, then the rest in the page's order. */
function weight({ roles, kind, hasLeft }: MapCard): number {
  if (hasLeft) return -1;
  if (roles.includes("KDL")) return 3;
  if (roles.length > 0) return 2;
  return kind === "gap" ? 1 : 0;
}

/** Cards that hang together by lines, each part in the order of the cards; those without a line are in none. */
function componentsOf(cards: readonly MapCard[], lines: readonly MapLine[]): MapCard[][] {
  const partOf = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let up = partOf.get(at); up !== undefined && up !== at; up = partOf.get(at)) at = up;
    return at;
  };
  for (const { from, to } of lines) {
    for (const id of [from, to]) if (!partOf.has(id)) partOf.set(id, id);
    partOf.set(find(from), find(to));
  }
  const parts = byKey(
    cards.filter(({ id }) => partOf.has(id)),
    ({ id }) => find(id),
  );
  return [...parts.values()].sort((a, b) => b.length - a.length);
}
