import type { Access, Influence, Role, Side, Stance } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { plainName } from "../../../records/samePerson";
import type { DealMap } from "../../../records/schema/dealMap";
import { influenceOf } from "../../sidebar/people/influenceOf";

export interface Point {
  x: number;
  y: number;
}

/**
 * A card of the map: somebody of the deal, a gap to fill, or one of ours who is only known by name, as owner of a
 * relationship (nobody's own entry, so nothing can be said about them but that).
 */
export interface MapCard {
  /** personKey, or `owner:` and the plain name. */
  id: string;
  kind: "person" | "gap" | "owner";
  name: string;
  title: string;
  organisation: string;
  site: string;
  side: Side;
  hasLeft: boolean;
  roles: Role[];
  /** Of a gap: the role that somebody must hold. */
  seeks: Role | null;
  stance: Stance;
  influence: Influence;
  access: Access | null;
  /** Who of ours holds the relationship, as typed. */
  owner: string;
  /** Of ours: how many relationships they hold. */
  holds: number;
  /** Where the rep put it; null: where the layout puts it. */
  place: Point | null;
}

/** `reports`: to the boss; `influence` and `conflict`: as drawn; `holds`: one of ours holds the relationship. */
export type LineKind = "reports" | "influence" | "conflict" | "holds";

export interface MapLine {
  id: string;
  kind: LineKind;
  from: string;
  to: string;
  /** Its id in the stored map, of lines that are stored there. */
  storedId: string | null;
}

export interface PeopleMap {
  cards: MapCard[];
  lines: MapLine[];
}

const ownerId = (name: string): string => `owner:${plainName(name)}`;

/** The cards and lines of a deal: every person once, every line between two cards that are there. */
export function peopleMap(people: readonly DealPerson[], map: DealMap = {}): PeopleMap {
  const cards = people.map((person) => cardOf(person, map));
  const ours = new Map(
    cards.filter(({ side }) => side === "ours").map((card) => [plainName(card.name), card.id]),
  );
  const holds: MapLine[] = [];
  for (const { id, owner, kind } of [...cards]) {
    const name = plainName(owner);
    if (!name || kind === "gap") continue;
    const from = ours.get(name) ?? ownerId(owner);
    if (!ours.has(name)) {
      ours.set(name, from);
      cards.push(ownerCard(owner, map));
    }
    if (from === id) continue;
    const holder = cards.find((card) => card.id === from);
    if (holder) holder.holds += 1;
    holds.push({ id: `holds ${from} ${id}`, kind: "holds", from, to: id, storedId: null });
  }
  const isThere = new Set(cards.map(({ id }) => id));
  const reports = people.flatMap(({ personKey, details: { reportsTo } }): MapLine[] =>
    reportsTo
      ? [
          {
            id: `reports ${personKey}`,
            kind: "reports",
            from: personKey,
            to: reportsTo,
            storedId: null,
          },
        ]
      : [],
  );
  const lines = [...reports, ...holds, ...drawnLines(map)];
  return {
    cards,
    lines: lines.filter(({ from, to }) => from !== to && isThere.has(from) && isThere.has(to)),
  };
}

/** Drawn twice (by two tabs, or of two people who were merged) is drawn once. */
function drawnLines(map: DealMap): MapLine[] {
  const lines = new Map<string, MapLine>();
  for (const [storedId, { kind, from, to }] of Object.entries(map.lines ?? {}).sort()) {
    const [first, second] = kind === "conflict" ? [from, to].sort() : [from, to];
    const id = `${kind} ${first} ${second}`;
    if (!lines.has(id)) lines.set(id, { id, kind, from, to, storedId });
  }
  return [...lines.values()];
}

function cardOf({ personKey, name, title, roles, tag, details }: DealPerson, map: DealMap): MapCard {
  return {
    id: personKey,
    kind: details.seeks ? "gap" : "person",
    name,
    title,
    organisation: details.organisation ?? "",
    site: details.site ?? "",
    side: details.side ?? "customer",
    hasLeft: details.left ?? false,
    roles,
    seeks: details.seeks ?? null,
    stance: tag.stance ?? "unknown",
    influence: influenceOf(tag),
    access: tag.access ?? null,
    owner: tag.owner?.trim() ?? "",
    holds: 0,
    place: map.places?.[personKey] ?? null,
  };
}

function ownerCard(name: string, map: DealMap): MapCard {
  const id = ownerId(name);
  return {
    id,
    kind: "owner",
    name,
    title: "",
    organisation: "",
    site: "",
    side: "ours",
    hasLeft: false,
    roles: [],
    seeks: null,
    stance: "unknown",
    influence: "0",
    access: null,
    owner: "",
    holds: 0,
    place: map.places?.[id] ?? null,
  };
}

/** Whether `boss` would come to report to themselves: someone below already leads up to them. */
export function wouldCircle(map: PeopleMap, from: string, boss: string): boolean {
  const bossOf = new Map(
    map.lines.filter(({ kind }) => kind === "reports").map(({ from, to }) => [from, to]),
  );
  const seen = new Set<string>();
  for (let at: string | undefined = boss; at !== undefined && !seen.has(at); at = bossOf.get(at)) {
    if (at === from) return true;
    seen.add(at);
  }
  return false;
}
