import { costOfAsking, costOfMeeting, isTheirs } from "../../../method/people/asking";
import type { MapLine, PeopleMap } from "./peopleMap";

/** How one gets from one card of the way to the next. `met`: we know this person ourselves, whoever of us it is. */
export type StepBy = "holds" | "met" | "influence" | "reports" | "leads";

export interface PathStep {
  /** null: our side as such, where nobody in particular holds the relationship. */
  from: string | null;
  to: string;
  by: StepBy;
  lineId: string | null;
}

export type PathResult =
  | { kind: "path"; leader: string; steps: PathStep[] }
  | { kind: "noLeader" }
  /** Nobody of theirs is known to us well enough to begin with. */
  | { kind: "noStart"; leader: string }
  /** We know people, but no line leads from them to the leader. */
  | { kind: "noWay"; leader: string };

const ownedButNotMet = 3;
const costOfLine = { influence: 1, reports: 2, leads: 3 } as const;

interface Edge extends PathStep {
  from: string;
  cost: number;
}

/**
 * The easiest way from our people to the key decision leader: over those whom we meet, along influence and reporting
 * lines, asking the friendly before the neutral and the opposed never. What is easier is our own ordering (ssm.md 2.6:
 * a sponsor is the way to the leader; 2.1: messages passed through others lose force, so fewer steps are better).
 */
export function pathToLeader(map: PeopleMap): PathResult {
  const leaders = map.cards.filter(
    (card) => card.roles.includes("KDL") && card.kind === "person" && isTheirs(card),
  );
  if (leaders.length === 0) return { kind: "noLeader" };
  const ways = leaders.map(({ id }) => cheapest(map, id));
  const best = ways.filter(({ cost }) => Number.isFinite(cost)).sort((a, b) => a.cost - b.cost)[0];
  if (best) return { kind: "path", leader: best.target, steps: best.steps };
  const leader = leaders[0]?.id ?? "";
  return { kind: startsOf(map).length === 0 ? "noStart" : "noWay", leader };
}

/** First steps: whom of theirs we can speak to, and over whom of ours. */
function startsOf({ cards, lines }: PeopleMap): { step: PathStep; cost: number }[] {
  const holder = new Map(
    lines.filter(({ kind }) => kind === "holds").map((line): [string, MapLine] => [line.to, line]),
  );
  return cards.flatMap((card) => {
    if (card.kind !== "person" || !isTheirs(card)) return [];
    const line = holder.get(card.id);
    const meets = costOfMeeting(card.access);
    const isMet = Number.isFinite(meets);
    if (!isMet && !(line && card.access === null)) return [];
    const step: PathStep = line
      ? { from: line.from, to: card.id, by: "holds", lineId: line.id }
      : { from: null, to: card.id, by: "met", lineId: null };
    return [{ step, cost: isMet ? meets : ownedButNotMet }];
  });
}

function edgesOf({ cards, lines }: PeopleMap): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const byId = new Map(cards.map((card) => [card.id, card]));
  const add = (from: string, to: string, by: "influence" | "reports" | "leads", lineId: string) => {
    const asked = byId.get(from);
    const met = byId.get(to);
    const isUsable = [asked, met].every((card) => card?.kind === "person" && isTheirs(card));
    if (!asked || !isUsable) return;
    const cost = costOfLine[by] + costOfAsking[asked.stance];
    if (Number.isFinite(cost)) edges.set(from, [...(edges.get(from) ?? []), { from, to, by, lineId, cost }]);
  };
  for (const { id, kind, from, to } of lines) {
    if (kind === "influence") add(from, to, "influence", id);
    if (kind === "reports") {
      add(from, to, "reports", id);
      add(to, from, "leads", id);
    }
  }
  return edges;
}

/** Dijkstra over a few hundred cards; ties go to the card that comes first. */
function cheapest(map: PeopleMap, target: string): { target: string; cost: number; steps: PathStep[] } {
  const edges = edgesOf(map);
  const costs = new Map<string, number>();
  const steps = new Map<string, PathStep>();
  const reach = (step: PathStep, cost: number) => {
    if (cost >= (costs.get(step.to) ?? Number.POSITIVE_INFINITY)) return;
    costs.set(step.to, cost);
    steps.set(step.to, step);
  };
  for (const { step, cost } of startsOf(map)) reach(step, cost);
  const open = new Set(map.cards.map(({ id }) => id));
  for (;;) {
    const [next] = [...open]
      .filter((id) => costs.has(id))
      .sort((a, b) => costOf(costs, a) - costOf(costs, b));
    if (next === undefined || next === target) break;
    open.delete(next);
    for (const { cost, ...step } of edges.get(next) ?? [])
      if (open.has(step.to)) reach(step, costOf(costs, next) + cost);
  }
  const way: PathStep[] = [];
  for (let at: string | null = target; at !== null && steps.has(at); ) {
    const step: PathStep | undefined = steps.get(at);
    if (!step) break;
    way.unshift(step);
    at = step.by === "holds" || step.by === "met" ? null : step.from;
  }
  return { target, cost: costOf(costs, target), steps: way };
}

const costOf = (costs: ReadonlyMap<string, number>, id: string): number =>
  costs.get(id) ?? Number.POSITIVE_INFINITY;

/** Cards and lines of a way, by id. */
export const partsOfWay = (steps: readonly PathStep[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ from, to, lineId }) => [from, to, lineId].filter((id) => id !== null)));
