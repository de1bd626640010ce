import { linesAt, type StoredPlan, wordsOf } from "../plan/model/plan";

/** What a card is, from what drives the customer to what we contribute: the columns of the map. */
export const columns = [
  ["driver"],
  ["goal"],
  ["initiative"],
  ["project", "factor", "obstacle"],
  ["contribution"],
] as const;
export const kinds = columns.flat();
export type Kind = (typeof kinds)[number];

/** Whether the customer stands behind it: the three states that the method's map knows. */
export const standings = ["confirmed", "assumed", "contradicted"] as const;
export type Standing = (typeof standings)[number];

export interface Card {
  id: string;
  kind: Kind;
  text: string;
  owner: string;
  measure: string;
  date: string;
  status: string;
  /** Who told us. */
  source: string;
  standing: Standing;
  confirmedBy: string;
  confirmedOn: string;
  /** Key of the opportunity that hangs on it, or empty. */
  opportunity: string;
  /** Cards that it serves. */
  under: string[];
  order: number;
}

export const columnOf = (kind: Kind): number =>
  columns.findIndex((each) => (each as readonly Kind[]).includes(kind));

/** The cards of an account's map as stored; a card of a kind that this version doesn't know stays out of sight. */
export function cardsOf(stored: StoredPlan): Card[] {
  const cards = linesAt(stored, "cards").flatMap(({ id, cells, order }): Card[] => {
    const kind = kinds.find((each) => each === cells.kind);
    if (!kind) return [];
    const under = typeof cells.under === "object" && cells.under !== null ? Object.keys(cells.under) : [];
    const words = (field: string) => wordsOf(cells[field]);
    return [
      {
        id,
        kind,
        text: words("text"),
        owner: words("owner"),
        measure: words("measure"),
        date: words("date"),
        status: words("status"),
        source: words("source"),
        standing: standings.find((each) => each === cells.standing) ?? "assumed",
        confirmedBy: words("confirmedBy"),
        confirmedOn: words("confirmedOn"),
        opportunity: words("opportunity"),
        under,
        order,
      },
    ];
  });
  const known = new Set(cards.map(({ id }) => id));
  return cards.map((card) => ({
    ...card,
    under: card.under.filter((id) => known.has(id) && id !== card.id),
  }));
}

/** A card may serve any of the columns before its own. */
export const mayServe = (card: Card, other: Card): boolean => columnOf(other.kind) < columnOf(card.kind);

/** Contributions and opportunities with no initiative above them: weak, says the method. */
export function weakCards(cards: readonly Card[]): Card[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const reaches = (card: Card, seen: ReadonlySet<string>): boolean =>
    card.kind === "initiative" ||
    card.under.some((id) => {
      const above = byId.get(id);
      return above !== undefined && !seen.has(id) && reaches(above, new Set([...seen, id]));
    });
  return cards.filter((card) => card.kind === "contribution" && !reaches(card, new Set([card.id])));
}

export const cardSize = { width: 216, height: 104 };
const gap = { x: 72, y: 20 };
const headRoom = 36;

export interface MapPlaces {
  width: number;
  height: number;
  places: Map<string, { x: number; y: number }>;
  /** The columns that hold anything, by the first kind in them, with their left edge. */
  columns: { kind: (typeof columns)[number][0]; left: number }[];
}

/** Where the cards stand: a column a kind, each card near what it serves. */
export function placesOf(cards: readonly Card[]): MapPlaces {
  const places = new Map<string, { x: number; y: number }>();
  const used = columns.flatMap((each, at) =>
    cards.some(({ kind }) => columnOf(kind) === at) ? [{ at, kind: each[0] }] : [],
  );
  const drawn = used.map(({ at, kind }, no) => ({ at, kind, left: no * (cardSize.width + gap.x) }));
  for (const { at, left } of drawn) {
    const middle = (card: Card): number => {
      const above = card.under.flatMap((id) => places.get(id)?.y ?? []);
      return above.length === 0
        ? Number.POSITIVE_INFINITY
        : above.reduce((sum, y) => sum + y, 0) / above.length;
    };
    let below = headRoom;
    const here = cards.filter(({ kind }) => columnOf(kind) === at);
    const sorted = here
      .map((card) => ({ card, wanted: middle(card) }))
      .sort((a, b) => (a.wanted === b.wanted ? a.card.order - b.card.order : a.wanted - b.wanted));
    for (const { card, wanted } of sorted) {
      const y = Math.max(below, Number.isFinite(wanted) ? wanted : below);
      places.set(card.id, { x: left, y });
      below = y + cardSize.height + gap.y;
    }
  }
  const bottoms = [...places.values()].map(({ y }) => y + cardSize.height);
  return {
    width: (drawn.at(-1)?.left ?? 0) + cardSize.width,
    height: Math.max(headRoom + cardSize.height, ...bottoms),
    places,
    columns: drawn.map(({ kind, left }) => ({ kind, left })),
  };
}
