import type { MapLayout } from "./layout";
import { type Box, boundsOf, grown, overlap, type Size } from "./pack";
import type { MapLine } from "./peopleMap";

/** The cards that stand together on one page. */
export interface MapPart {
  ids: Set<string>;
  /** Around its cards. */
  box: Box;
}

/** The overview is on the first page of the paper, the parts on those after it. */
export const pageOfPart = (at: number): number => at + 2;

/** As many cuts of each direction are tried out; more find hardly ever fewer pages. */
const tried = 5;

/**
 * A map in parts that each fit a room, every card in one of them: cut between cards, so that there are few parts and few
 * lines go on elsewhere; through what overlaps only where cards lie over one another for no straight cut to miss them.
 */
export function partsOf({ places, card }: MapLayout, lines: readonly MapLine[], room: Size): MapPart[] {
  const cards = [...places].map(([id, place]): Placed => ({ id, box: { ...place, ...card } }));
  const ground: Ground = { cards, lines, room };
  const cut = (all: readonly Placed[]): MapPart[] => {
    if (isWhole(all, room)) return [partOf(all)];
    // Each cut is judged by how many parts come of it, if those who follow are simply the likeliest.
    const outcomes = cutsOf(all, ground, tried).map((halves) => ({
      halves,
      count: joined(
        halves.flatMap((half) => cutLikely(half, ground)),
        ground,
      ).length,
    }));
    const best = outcomes.reduce<(typeof outcomes)[number] | null>(
      (found, each) => (!found || each.count < found.count ? each : found),
      null,
    );
    return (best?.halves ?? [all]).flatMap(cut);
  };
  return inReadingOrder(withoutLeftovers(joined(cut(cards), ground), ground, cut), room);
}

interface Placed {
  id: string;
  box: Box;
}

interface Ground {
  cards: readonly Placed[];
  lines: readonly MapLine[];
  room: Size;
}

const boundsOfAll = (all: readonly Placed[]): Box => boundsOf(all.map(({ box }) => box));
const partOf = (all: readonly Placed[]): MapPart => ({
  ids: new Set(all.map(({ id }) => id)),
  box: boundsOfAll(all),
});
const fits = ({ width, height }: Size, room: Size): boolean => width <= room.width && height <= room.height;
const isWhole = (all: readonly Placed[], room: Size): boolean =>
  all.length < 2 || fits(boundsOfAll(all), room);

function cutLikely(all: readonly Placed[], ground: Ground): MapPart[] {
  if (isWhole(all, ground.room)) return [partOf(all)];
  return (cutsOf(all, ground, 1)[0] ?? [all]).flatMap((half) => cutLikely(half, ground));
}

type Halves = readonly [first: Placed[], second: Placed[]];

/** Straight cuts that part no card, the likeliest first: those that leave full rooms, or even ones, and cut few lines. */
function cutsOf(all: readonly Placed[], { lines, room }: Ground, most: number): Halves[] {
  const bounds = boundsOfAll(all);
  const inside = new Set(all.map(({ id }) => id));
  const own = lines.filter(({ from, to }) => inside.has(from) && inside.has(to));
  const cuts = (["x", "y"] as const).flatMap((place) => {
    const side = place === "x" ? "width" : "height";
    if (bounds[side] <= room[side]) return [];
    const even = bounds[side] / Math.ceil(bounds[side] / room[side]);
    const sorted = [...all].sort((a, b) => a.box[place] - b.box[place]);
    let reached = Number.NEGATIVE_INFINITY;
    return sorted
      .flatMap(({ box }, at) => {
        const before = reached;
        reached = Math.max(reached, box[place] + box[side]);
        if (at === 0 || box[place] < before) return [];
        const first = new Set(sorted.slice(0, at).map(({ id }) => id));
        const crossing = own.filter(({ from, to }) => first.has(from) !== first.has(to)).length;
        const share = (box[place] - bounds[place]) / even;
        const uneven = share < 1 ? 1 - share : Math.abs(share - Math.round(share));
        const left = room[side] - (before - bounds[place]);
        const empty = left < 0 ? 1 : left / room[side];
        const halves: Halves = [sorted.slice(0, at), sorted.slice(at)];
        return [{ halves, cost: Math.min(uneven, empty) + (2 * crossing) / all.length }];
      })
      .sort((a, b) => a.cost - b.cost)
      .slice(0, most);
  });
  if (cuts.length > 0) return cuts.sort((a, b) => a.cost - b.cost).map(({ halves }) => halves);
  const place = bounds.width / room.width > bounds.height / room.height ? "x" : "y";
  const sorted = [...all].sort((a, b) => a.box[place] - b.box[place]);
  const half = Math.ceil(sorted.length / 2);
  return [[sorted.slice(0, half), sorted.slice(half)]];
}

/** Neighbours that fit one page together are one part, as long as nobody else stands between; the fullest first. */
function joined(parts: readonly MapPart[], ground: Ground): MapPart[] {
  let best: { part: MapPart; of: readonly MapPart[] } | null = null;
  for (const [at, one] of parts.entries())
    for (const other of parts.slice(at + 1)) {
      const box = boundsOf([one.box, other.box]);
      if (!fits(box, ground.room)) continue;
      const ids = new Set([...one.ids, ...other.ids]);
      if (best && best.part.ids.size >= ids.size) continue;
      if (ground.cards.every(({ id, box: each }) => ids.has(id) || !overlap(each, box)))
        best = { part: { ids, box }, of: [one, other] };
    }
  if (!best) return [...parts];
  const { part, of } = best;
  return joined([part, ...parts.filter((each) => !of.includes(each))], ground);
}

/** A part of so few cards is a leftover. */
const few = 4;

/** Leftovers on both sides of a part are cut anew together with it, if fewer parts come of it and nobody stands between. */
function withoutLeftovers(
  parts: readonly MapPart[],
  ground: Ground,
  cut: (all: readonly Placed[]) => MapPart[],
): MapPart[] {
  for (const part of parts) {
    const beside = grown(part.box, 100);
    const small = parts.filter(
      (other) => other !== part && other.ids.size <= few && overlap(other.box, beside),
    );
    if (small.length < 2) continue;
    const old = [part, ...small];
    const again = joined(cut(ground.cards.filter(({ id }) => old.some(({ ids }) => ids.has(id)))), ground);
    const isAlone = again.every(({ ids, box }) =>
      ground.cards.every((card) => ids.has(card.id) || !overlap(card.box, box)),
    );
    if (isAlone && again.length < old.length)
      return withoutLeftovers([...again, ...parts.filter((each) => !old.includes(each))], ground, cut);
  }
  return [...parts];
}

/** Row by row, as one reads. */
function inReadingOrder(parts: readonly MapPart[], room: Size): MapPart[] {
  const row = ({ box }: MapPart) => Math.round(box.y / room.height);
  return [...parts].sort((a, b) => row(a) - row(b) || a.box.x - b.box.x || a.box.y - b.box.y);
}
