import type { Moved } from "../../../../records/since";
import type { PipelineDeal } from "./deals";

/** What a deal did since that day. */
export type Move = Moved | { kind: "up" | "down"; from: number; to: number };

export interface SinceLine {
  deal: PipelineDeal;
  moves: Move[];
}

export interface SinceDay {
  moved: SinceLine[];
  /** Open deals that were there and of which nothing moved. */
  still: PipelineDeal[];
}

/** The verified stage at the beginning of that day: of the last day before it that is known. */
export function verifiedBefore({ stages }: Pick<PipelineDeal, "stages">, day: string): number | null {
  return stages.findLast(([since]) => since < day)?.[1] ?? null;
}

/** What moved since the beginning of that day, and what did not; the most money first. */
export function sinceDay(
  deals: readonly PipelineDeal[],
  facts: ReadonlyMap<string, readonly Moved[]>,
  day: string,
): SinceDay {
  const lines = deals.map((deal): SinceLine => {
    const then = verifiedBefore(deal, day);
    const now = deal.verified;
    const known = facts.get(deal.key) ?? [];
    const isNew = known.some(({ kind }) => kind === "came");
    const stage: Move[] =
      isNew || then === null || now === null || then === now
        ? []
        : [{ kind: now > then ? "up" : "down", from: then, to: now }];
    return { deal, moves: [...stage, ...known] };
  });
  const byMoney = (a: PipelineDeal, b: PipelineDeal) => (b.base ?? 0) - (a.base ?? 0);
  return {
    moved: lines.filter(({ moves }) => moves.length > 0).sort((a, b) => byMoney(a.deal, b.deal)),
    still: lines
      .filter(({ deal, moves }) => moves.length === 0 && deal.outcome === "open")
      .map(({ deal }) => deal)
      .sort(byMoney),
  };
}

/** Kinds of moves as they are counted above the list. */
export const moveKinds = [
  "up",
  "down",
  "came",
  "outcome",
  "amount",
  "closeDate",
  "roleGained",
  "roleLost",
  "evidenceGained",
  "evidenceLost",
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** How many deals did each. */
export function countMoves(lines: readonly SinceLine[]): Record<MoveKind, number> {
  const counts = Object.fromEntries(moveKinds.map((kind) => [kind, 0])) as Record<MoveKind, number>;
  for (const { moves } of lines)
    for (const kind of new Set(moves.map((each) => each.kind))) counts[kind] += 1;
  return counts;
}
