import { graphlib, layout } from "@dagrejs/dagre";
import { type Block, blockOf, type Spacing } from "./block";
import { byKey } from "./byKey";
import { nearestTo, type Size } from "./pack";
import type { MapCard, MapLine, Point } from "./peopleMap";

/** A screen is about twice as wide as high; wider than this, names become too small to read before all is in sight. */
const wanted = 2;
const widest = 2.6;
/** So wide, in pixels, is in sight at natural size anyhow. */
const readable = 1500;
/** As many reports stand in one column; more take several. */
const tallest = 5;
const columnChoices = [1, 2, 3, 4, 6, 8];

/**
 * People who hang together by reporting lines, boss above report. A few are laid out by dagre alone; of many, those
 * below become blocks of columns that dagre places as one, as far as it takes to come near the shape of a screen.
 */
export function layoutTree(
  cards: readonly MapCard[],
  lines: readonly MapLine[],
  spacing: Spacing,
  maxWidth = Number.POSITIVE_INFINITY,
): Block {
  const isSlim = ({ size: { width, height } }: Block) =>
    width <= maxWidth && (width <= widest * height || width < readable);
  const reportsOf = new Map(
    [...byKey(lines, ({ to }) => to)].map(([boss, below]) => [boss, below.map(({ from }) => from)]),
  );
  const hasBoss = new Set(lines.map(({ from }) => from));
  const roots = cards.filter(({ id }) => !hasBoss.has(id));
  const inRows = withBlocks(cards, lines, new Map(), spacing);
  // In a circle (two people edited at once) nobody is at the top: dagre breaks it, columns can't.
  const [root] = roots;
  if (!root || roots.length > 1 || isSlim(inRows)) return inRows;
  const stacked = withBlocks(cards, lines, stacks(reportsOf, spacing), spacing);
  if (isSlim(stacked)) return stacked;
  const wrapped = columnChoices.flatMap((columns) => {
    const below = (reportsOf.get(root.id) ?? []).map((id): [string, Block] => [
      id,
      blockOf(id, reportsOf, columns, spacing),
    ]);
    return [withBlocks(cards, lines, new Map(below), spacing), blockOf(root.id, reportsOf, columns, spacing)];
  });
  const all = [stacked, ...wrapped];
  const fitting = all.filter(({ size }) => size.width <= maxWidth);
  return (
    nearestTo(fitting, wanted) ??
    all.reduce((best, each) => (each.size.width < best.size.width ? each : best))
  );
}

/** Everybody whose reports lead nobody, each with them as one block: so that no row is as high as its highest block. */
function stacks(reportsOf: ReadonlyMap<string, readonly string[]>, spacing: Spacing): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const [boss, reports] of reportsOf)
    if (reports.every((id) => !reportsOf.has(id))) {
      const columns = reports.length <= tallest ? 1 : Math.ceil(Math.sqrt(reports.length / 3));
      blocks.set(boss, blockOf(boss, reportsOf, columns, spacing));
    }
  return blocks;
}

/** Laid out by dagre, with some of those below put together in blocks, each named by its own boss. */
function withBlocks(
  cards: readonly MapCard[],
  lines: readonly MapLine[],
  blocks: ReadonlyMap<string, Block>,
  { card, gap, rankGap }: Spacing,
): Block {
  const inBlock = new Set([...blocks.values()].flatMap(({ hanging }) => [...hanging]));
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: gap, ranksep: rankGap, edgesep: gap / 2, rankalign: "top" });
  graph.setDefaultEdgeLabel(() => ({}));
  const outer = cards.filter(({ id }) => !inBlock.has(id));
  for (const { id } of outer) graph.setNode(id, { ...(blocks.get(id)?.size ?? card) });
  for (const { from, to } of lines) if (!inBlock.has(from)) graph.setEdge(to, from);
  layout(graph);
  const places = new Map<string, Point>();
  const size = { width: 0, height: 0 };
  for (const { id } of outer) {
    const node: Size & Point = graph.node(id);
    const corner = { x: Math.round(node.x - node.width / 2), y: Math.round(node.y - node.height / 2) };
    const own = blocks.get(id)?.places ?? new Map([[id, { x: 0, y: 0 }]]);
    for (const [each, { x, y }] of own) places.set(each, { x: corner.x + x, y: corner.y + y });
    size.width = Math.max(size.width, corner.x + node.width);
    size.height = Math.max(size.height, corner.y + node.height);
  }
  return { places, hanging: inBlock, size };
}
