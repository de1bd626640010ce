import type { Block } from "./block";
import { byKey } from "./byKey";
import { type Grouping, groupsOf, type MapGroup } from "./groups";
import { type Box, boundsOf, overlap, packRows, type Size } from "./pack";
import type { MapCard, MapLine, PeopleMap, Point } from "./peopleMap";
import { layoutTree } from "./tree";

export interface LayoutOptions {
  card: Size;
  grouping: Grouping;
  /** Between neighbours; in pixels of the map, as all sizes. */
  gap: number;
  rankGap: number;
  /** Around the cards of a frame, and for its name above them. */
  padding: number;
  heading: number;
  /** The widest that the map may become, where the place is narrow. */
  maxWidth?: number;
}

export interface MapFrame extends Box {
  group: MapGroup;
}

export interface MapLayout {
  /** Upper left corners, by card. Every card has one, and no card lies over another unless two hands put them so. */
  places: Map<string, Point>;
  hanging: Set<string>;
  frames: MapFrame[];
  bounds: Box;
}

/** The size of the large map. */
export const largeMap: Omit<LayoutOptions, "grouping"> = {
  card: { width: 224, height: 104 },
  gap: 28,
  rankGap: 52,
  padding: 20,
  heading: 36,
};

/** As wide as a screen is beside its height, less what stands above the map. */
const screen = 2.1;

/** Where everything stands: by reporting lines inside frames, and by hand where the rep has moved a card. */
export function layoutMap(map: PeopleMap, options: LayoutOptions): MapLayout {
  const { gap, padding, heading, maxWidth, card } = options;
  const groups = groupsOf(map.cards, options.grouping);
  const places = new Map<string, Point>();
  const hanging = new Set<string>();
  /** Lays out some of the frames below what is there already; resolves to the size they take. */
  const put = (
    some: readonly MapGroup[],
    top: number,
    shape: { aspect: number; maxWidth?: number },
  ): Size => {
    const inner = shape.maxWidth === undefined ? undefined : shape.maxWidth - 2 * padding;
    const blocks = some.map((group) => layoutGroup(group, map.lines, options, { ...shape, maxWidth: inner }));
    const framed = blocks.map(({ size }) => ({
      width: size.width + 2 * padding,
      height: size.height + 2 * padding + heading,
    }));
    const packed = packRows(framed, { gap: 2 * gap, ...shape });
    for (const [at, block] of blocks.entries()) {
      const corner = packed.at[at] ?? { x: 0, y: 0 };
      const shift = { x: corner.x + padding, y: top + corner.y + padding + heading };
      for (const [id, { x, y }] of block.places) places.set(id, { x: shift.x + x, y: shift.y + y });
      for (const id of block.hanging) hanging.add(id);
    }
    return packed.size;
  };
  const theirs = groups.filter(({ kind }) => kind !== "ours");
  const ours = groups.filter(({ kind }) => kind === "ours");
  const upper = put(theirs, 0, { aspect: screen, maxWidth });
  // Ours stand below, in one line where there is room: the way to the leader goes up.
  const below = maxWidth ?? Math.max(upper.width, 4 * (card.width + gap));
  put(ours, upper.height > 0 ? upper.height + 2 * gap : 0, { aspect: 100, maxWidth: below });
  byHand(map.cards, places, hanging, options);
  const boxOf = ({ id }: MapCard): Box => ({ ...(places.get(id) ?? { x: 0, y: 0 }), ...card });
  const frames = groups.map((group): MapFrame => {
    const inner = boundsOf(group.cards.map(boxOf));
    return {
      group,
      x: inner.x - padding,
      y: inner.y - padding - heading,
      width: inner.width + 2 * padding,
      height: inner.height + 2 * padding + heading,
    };
  });
  return { places, hanging, frames, bounds: boundsOf(frames) };
}

/** What the rep has placed stays; what the layout would put under it makes way to the nearest free place. */
function byHand(
  cards: readonly MapCard[],
  places: Map<string, Point>,
  hanging: Set<string>,
  { card, gap }: LayoutOptions,
): void {
  const taken: Box[] = [];
  for (const { id, place } of cards) {
    if (!place) continue;
    places.set(id, place);
    hanging.delete(id);
    taken.push({ ...place, ...card });
  }
  if (taken.length === 0) return;
  for (const { id, place } of cards) {
    const wanted = places.get(id);
    if (place || !wanted) continue;
    const free = nearestFree({ ...wanted, ...card }, taken, gap);
    if (free.x !== wanted.x || free.y !== wanted.y) hanging.delete(id);
    places.set(id, { x: free.x, y: free.y });
    taken.push(free);
  }
}

function nearestFree(wanted: Box, taken: readonly Box[], gap: number): Box {
  const isFree = (box: Box) => !taken.some((other) => overlap(box, other));
  if (isFree(wanted)) return wanted;
  const step = { x: wanted.width + gap, y: wanted.height + gap };
  // A ring of n steps has 8n places: before as many rings as there are cards, one is free.
  for (let ring = 1; ; ring++) {
    const offsets = Array.from({ length: 2 * ring + 1 }, (_, at) => at - ring);
    const around = offsets
      .flatMap((dx) => offsets.map((dy) => ({ dx, dy })))
      .filter(({ dx, dy }) => Math.max(Math.abs(dx), Math.abs(dy)) === ring)
      // Down and to the right before up and to the left.
      .sort((a, b) => Math.abs(a.dx) + Math.abs(a.dy) - Math.abs(b.dx) - Math.abs(b.dy) || b.dy - a.dy);
    for (const { dx, dy } of around) {
      const box = { ...wanted, x: wanted.x + dx * step.x, y: wanted.y + dy * step.y };
      if (isFree(box)) return box;
    }
  }
}

/** One frame's cards, from its own corner: trees side by side, then those who hang together with nobody. */
function layoutGroup(
  { cards }: MapGroup,
  lines: readonly MapLine[],
  { card, gap, rankGap }: LayoutOptions,
  shape: { aspect: number; maxWidth?: number },
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
  const grid = packRows(
    alone.map(() => card),
    { gap, ...shape, aspect: Math.max(shape.aspect, 2.4) },
  );
  const blocks: Block[] = [...trees];
  if (alone.length > 0)
    blocks.push({
      places: new Map(alone.map(({ id }, at) => [id, grid.at[at] ?? { x: 0, y: 0 }])),
      hanging: new Set(),
      size: grid.size,
    });
  const packed = packRows(
    blocks.map(({ size }) => size),
    { gap: 2 * gap, ...shape },
  );
  const places = new Map<string, Point>();
  for (const [at, block] of blocks.entries()) {
    const corner = packed.at[at] ?? { x: 0, y: 0 };
    for (const [id, { x, y }] of block.places) places.set(id, { x: corner.x + x, y: corner.y + y });
  }
  return { places, hanging: new Set(blocks.flatMap(({ hanging }) => [...hanging])), size: packed.size };
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
