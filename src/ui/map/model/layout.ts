import { arrangeGroups } from "./arrange";
import { type Grouping, groupsOf, type MapGroup } from "./groups";
import { type Box, boundsOf, overlap, type Size } from "./pack";
import type { MapCard, PeopleMap, Point } from "./peopleMap";

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
  card: Size;
  gap: number;
}

/** The size of the large map. */
export const largeMap: Omit<LayoutOptions, "grouping"> = {
  card: { width: 224, height: 104 },
  gap: 28,
  rankGap: 52,
  padding: 20,
  heading: 36,
};

/** Where everything stands: by reporting lines inside frames, and by hand where the rep has moved a card. */
export function layoutMap(map: PeopleMap, options: LayoutOptions): MapLayout {
  const { padding, heading, card } = options;
  const groups = groupsOf(map.cards, options.grouping);
  const { places, hanging } = arrangeGroups(groups, map.lines, options);
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
  return { places, hanging, frames, bounds: boundsOf(frames), card, gap: options.gap };
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
