import type { LineKind, MapCard, PeopleMap } from "./peopleMap";

/** What the lines say of one card, by names: for the list, and for Markdown. */
export interface CardFacts {
  card: MapCard;
  boss: string;
  reports: string[];
  influences: string[];
  influencedBy: string[];
  conflicts: string[];
}

/** One entry a card, in the cards' order. */
export function factsOf({ cards, lines }: PeopleMap): CardFacts[] {
  const names = new Map(cards.map(({ id, name }) => [id, name]));
  const ends = (kind: LineKind, id: string, at: "from" | "to") =>
    lines
      .filter((line) => line.kind === kind && line[at] === id)
      .map((line) => names.get(at === "from" ? line.to : line.from) ?? "");
  return cards.map((card) => ({
    card,
    boss: ends("reports", card.id, "from").join(", "),
    reports: ends("reports", card.id, "to"),
    influences: ends("influence", card.id, "from"),
    influencedBy: ends("influence", card.id, "to"),
    conflicts: [...ends("conflict", card.id, "from"), ...ends("conflict", card.id, "to")],
  }));
}
