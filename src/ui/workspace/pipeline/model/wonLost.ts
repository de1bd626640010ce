import type { SnapshotRow } from "../../../../records/schema/snapshots";
import { enoughClosed } from "./results";

export interface ClosedDeal {
  outcome: "won" | "lost";
  snapshots: readonly SnapshotRow[];
}

/** How many of a group had it, and between which shares the truth lies with 95 % (Wilson's interval). */
export interface Share {
  had: number;
  of: number;
  low: number;
  high: number;
}

export interface Contrast {
  stage: number;
  what: { kind: "item"; id: string } | { kind: "role"; id: string };
  won: Share;
  lost: Share;
}

export type WonLost =
  | { kind: "tooFew"; closed: number }
  | { kind: "contrasts"; closed: number; won: number; lost: number; contrasts: Contrast[] };

/** So few of either kind say nothing. */
const fewest = 3;
const witnessed = ["E2", "E3", "E4"];

export function shareOf(had: number, of: number): Share {
  if (of === 0) return { had, of, low: 0, high: 1 };
  const z = 1.96;
  const p = had / of;
  const scale = 1 + (z * z) / of;
  const middle = (p + (z * z) / (2 * of)) / scale;
  const reach = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / scale;
  return { had, of, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** The deal as it last stood at that stage of work: what was held then; null when it never was there on record. */
function heldAt({ snapshots }: ClosedDeal, stage: number): Set<string> | null {
  const last = [...snapshots]
    .sort((a, b) => a.at - b.at)
    .findLast(({ body: { figures } }) => figures.levels && figures.verifiedStage + 1 === stage);
  if (!last) return null;
  const { levels = {}, roles = [] } = last.body.figures;
  return new Set([
    ...Object.entries(levels).flatMap(([id, level]) => (witnessed.includes(level) ? [`item ${id}`] : [])),
    ...roles.map((id) => `role ${id}`),
  ]);
}

/** What won deals had at each stage more often than lost ones, the greatest difference first. */
export function wonLost(deals: readonly ClosedDeal[]): WonLost {
  const known = deals.filter(({ snapshots }) => snapshots.some(({ body }) => body.figures.levels));
  const won = known.filter(({ outcome }) => outcome === "won");
  const lost = known.filter(({ outcome }) => outcome === "lost");
  if (known.length < enoughClosed || won.length < fewest || lost.length < fewest)
    return { kind: "tooFew", closed: known.length };
  const contrasts = [1, 2, 3, 4, 5, 6, 7].flatMap((stage) => {
    const held = (group: ClosedDeal[]) => group.flatMap((deal) => heldAt(deal, stage) ?? []);
    const [ofWon, ofLost] = [held(won), held(lost)];
    if (ofWon.length < fewest || ofLost.length < fewest) return [];
    const whats = new Set([...ofWon, ...ofLost].flatMap((each) => [...each]));
    return [...whats].map((what): Contrast => {
      const share = (group: Set<string>[]) =>
        shareOf(group.filter((each) => each.has(what)).length, group.length);
      const [kind = "", id = ""] = what.split(" ");
      return {
        stage,
        what: { kind: kind === "role" ? "role" : "item", id },
        won: share(ofWon),
        lost: share(ofLost),
      };
    });
  });
  const difference = ({ won: a, lost: b }: Contrast) => a.had / a.of - b.had / b.of;
  return {
    kind: "contrasts",
    closed: known.length,
    won: won.length,
    lost: lost.length,
    contrasts: contrasts.filter((each) => difference(each) > 0).sort((a, b) => difference(b) - difference(a)),
  };
}
