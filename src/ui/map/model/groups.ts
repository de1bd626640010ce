import type { MapCard } from "./peopleMap";

export const GROUPINGS = ["side", "organisation", "site"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A frame of the map. `name` is what a person typed; without it the interface words `kind`. */
export interface MapGroup {
  id: string;
  kind: "customer" | "external" | "ours" | "named" | "nameless";
  name: string;
  cards: MapCard[];
}

/**
 * Cards in their frames, in the order in which frames are laid out: the customer's, others outside, ours last. Ours are
 * always one frame: the map shows who of us reaches whom.
 */
export function groupsOf(cards: readonly MapCard[], grouping: Grouping): MapGroup[] {
  const groups = new Map<string, MapGroup>();
  for (const card of cards) {
    const group = groupOf(card, grouping);
    const known = groups.get(group.id);
    if (known) known.cards.push(card);
    else groups.set(group.id, { ...group, cards: [card] });
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.cards.length - a.cards.length);
}

function rank({ kind, cards }: MapGroup): number {
  if (kind === "ours") return 3;
  if (kind === "external") return 2;
  return cards.every(({ side }) => side === "external") ? 1 : 0;
}

function groupOf(card: MapCard, grouping: Grouping): Omit<MapGroup, "cards"> {
  if (card.side === "ours") return { id: "ours", kind: "ours", name: "" };
  if (grouping === "side") return { id: card.side, kind: card.side, name: "" };
  const name = (grouping === "organisation" ? card.organisation : card.site).trim();
  if (name) return { id: `named:${name.toLocaleLowerCase()}`, kind: "named", name };
  if (grouping === "organisation") return { id: card.side, kind: card.side, name: "" };
  return { id: "nameless", kind: "nameless", name: "" };
}
