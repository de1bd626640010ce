/** Reads random trees in the pieces in which the watcher would, and notes what none of them may do. */
import type { Profile } from "../../../../src/crm/profile";
import { drawing } from "./mutate";
import { RandomTree, type Shape, shapes } from "./randomTree";
import { identityAt, readNow } from "./reader";

export interface FuzzRequest {
  profiles: Profile[];
  url: string;
  count: number;
  seed: number;
  /** Of a hundred trees, how many are deep, wide, of huge texts, of frames. */
  rare: number;
  /** Trees of this shape alone. */
  only?: Shape;
}
export interface FuzzResult {
  trees: number;
  nodes: number;
  pieces: number;
  /** Of the widest tree: its nodes and the pieces it was read in. */
  widest: { nodes: number; pieces: number };
  /** Milliseconds of the longest piece. */
  longest: { ms: number; seed: number; shape: Shape | "" };
  problems: { seed: number; shape: Shape; error: string }[];
}

/** Reads the tree that stands: the milliseconds of each piece. */
function readInPieces(
  { profile, identity }: NonNullable<ReturnType<typeof identityAt>>,
  tree: RandomTree,
): number[] {
  const work = readNow(profile, identity, (element) => tree.rootOf(element));
  const pieces: number[] = [];
  for (let done = false; !done; ) {
    const began = performance.now();
    done = work.next().done ?? false;
    pieces.push(performance.now() - began);
  }
  return pieces;
}

export function fuzz({ profiles, url, count, seed, rare, only }: FuzzRequest): FuzzResult {
  const at = identityAt(profiles, url);
  if (!at) throw new Error(`${url} shows no record.`);
  const result: FuzzResult = {
    trees: 0,
    nodes: 0,
    pieces: 0,
    widest: { nodes: 0, pieces: 0 },
    longest: { ms: 0, seed: 0, shape: "" },
    problems: [],
  };
  for (let tree = 0; tree < count; tree++) {
    const own = seed * 100_000 + tree;
    const draw = drawing(own);
    const drawn =
      draw() * 100 < rare ? (shapes[1 + Math.floor(draw() * (shapes.length - 1))] ?? "deep") : "bushy";
    const shape = only ?? drawn;
    document.body.replaceChildren();
    document.body.className = "";
    document.title = `tree ${own}`;
    const built = new RandomTree(at.profile, draw);
    built.build(shape);
    // The page's own layout is the page's; reading starts on a page that stands.
    document.body.getBoundingClientRect();
    let pieces: number[] = [];
    try {
      pieces = readInPieces(at, built);
      // The machine may have been elsewhere meanwhile: what is long by itself is long each time.
      for (let again = 0; again < 4 && Math.max(...pieces) > result.longest.ms; again++) {
        const other = readInPieces(at, built);
        pieces = pieces.map((ms, piece) => Math.min(ms, other[piece] ?? ms));
      }
      const ms = Math.max(...pieces);
      if (ms > result.longest.ms) result.longest = { ms, seed: own, shape };
    } catch (error) {
      result.problems.push({
        seed: own,
        shape,
        error: String(error instanceof Error ? error.stack : error).slice(0, 600),
      });
    }
    result.trees++;
    result.nodes += built.nodes;
    result.pieces += pieces.length;
    if (built.nodes > result.widest.nodes) result.widest = { nodes: built.nodes, pieces: pieces.length };
  }
  document.body.replaceChildren();
  return result;
}
