import type { Role, Stance } from "../../../method/vocabulary";
import { plainName } from "../../../records/samePerson";
import type { MapCard } from "./peopleMap";

/** Empty sets filter nothing; within one, any of its members is enough. */
export interface MapFilter {
  roles: ReadonlySet<Role>;
  stances: ReadonlySet<Stance>;
  /** Plain names of those of ours whose contacts are looked for. */
  owners: ReadonlySet<string>;
}

export const noFilter: MapFilter = { roles: new Set(), stances: new Set(), owners: new Set() };

export const isFiltering = ({ roles, stances, owners }: MapFilter): boolean =>
  roles.size + stances.size + owners.size > 0;

/** A gap counts as the role that it seeks; of ours it shows those whose contacts are looked for. */
export function passes(card: MapCard, { roles, stances, owners }: MapFilter): boolean {
  const held = card.seeks ? [card.seeks] : card.roles;
  if (card.side === "ours" && owners.has(plainName(card.name))) return roles.size + stances.size === 0;
  return (
    (roles.size === 0 || held.some((role) => roles.has(role))) &&
    (stances.size === 0 || (card.kind === "person" && card.side !== "ours" && stances.has(card.stance))) &&
    (owners.size === 0 || owners.has(plainName(card.owner)))
  );
}
