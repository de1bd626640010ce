import type { Role } from "../../../../../method/vocabulary";
import type { Account, AccountDeal, AccountPerson } from "../../../../../records/account";
import { fieldsOf } from "../../../../../records/listed";
import { isForeign, type Line, linesOf, textOf } from "../../../../forms/model/values";

/** What is stored of an account's plan (F1): texts, and tables of lines by id. */
export type StoredPlan = Readonly<Record<string, unknown>>;

/** How an opportunity came to be known: field `2.source` of the model. */
export const sources = ["initiative", "issue", "leadership", "inbound"] as const;
export const ranks = ["3", "2", "1"] as const;

export const textAt = (plan: StoredPlan, key: string): string => {
  const text = textOf(plan[key]) ?? "";
  return isForeign(text) ? text.foreign : text;
};
export const linesAt = (plan: StoredPlan, key: string): Line[] => {
  const lines = linesOf(plan[key]);
  return isForeign(lines) ? [] : lines;
};
const cellsOf = (plan: StoredPlan, key: string, id: string): Record<string, unknown> =>
  linesAt(plan, key).find((line) => line.id === id)?.cells ?? {};
export const wordsOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** An opportunity in the plan: what is known of it, and how it is ranked. */
export interface PlannedDeal {
  deal: AccountDeal;
  name: string;
  owner: string;
  amount: number | null;
  currency: string | null;
  cells: Record<string, unknown>;
  isMustWin: boolean;
  /** What it is worth of our time: weight for the customer × fit with us, twice that for a must-win; 0 unranked. */
  points: number;
  /** Its part of all points, 0..1. */
  share: number;
}

/** Open opportunities, those that deserve most of the time first. */
export function plannedDeals({ deals }: Account, plan: StoredPlan): PlannedDeal[] {
  const planned = deals
    .filter(({ row }) => row.outcome === "open")
    .map((deal) => {
      const { name, owner, amount, currency } = fieldsOf(deal.row);
      const cells = cellsOf(plan, "opportunities", deal.opportunityKey);
      const isMustWin = cells.mustWin === true;
      const points = (Number(cells.weight) || 0) * (Number(cells.fit) || 0) * (isMustWin ? 2 : 1);
      return { deal, name, owner, amount, currency, cells, isMustWin, points };
    });
  const all = planned.reduce((sum, { points }) => sum + points, 0);
  return planned
    .map((each) => ({ ...each, share: all === 0 ? 0 : each.points / all }))
    .sort((a, b) => b.points - a.points || (b.amount ?? 0) - (a.amount ?? 0));
}

/** A route to market with its part of the opportunities that have one, 0..1. */
export interface Route {
  id: string;
  name: string;
  count: number;
  share: number;
}

export function routesOf(plan: StoredPlan, deals: readonly PlannedDeal[]): Route[] {
  const routes = linesAt(plan, "routes");
  const routed = deals.filter(({ cells }) => routes.some(({ id }) => id === cells.route));
  return routes.map(({ id, cells }) => {
    const count = routed.filter((deal) => deal.cells.route === id).length;
    return { id, name: wordsOf(cells.name), count, share: routed.length === 0 ? 0 : count / routed.length };
  });
}

/** Somebody with a role: who of us owns the relationship, and what it is to become. */
export interface PlannedPerson {
  person: AccountPerson;
  roles: Role[];
  /** With the owner that the opportunities name, where the plan names none. */
  cells: Record<string, unknown>;
  owner: string;
}

export function plannedPeople({ people }: Account, plan: StoredPlan): PlannedPerson[] {
  return people
    .filter(({ hasLeft, side }) => !hasLeft && side !== "ours")
    .flatMap((person): PlannedPerson[] => {
      const roles = [...new Set(person.inDeals.flatMap(({ person: here }) => here.roles))];
      if (roles.length === 0) return [];
      const cells = cellsOf(plan, "people", person.personKey);
      const known = person.inDeals.map(({ person: { tag } }) => tag.owner ?? "").find(Boolean);
      const owner = wordsOf(cells.owner) || (known ?? "");
      return [{ person, roles, cells: { ...cells, owner }, owner }];
    });
}

/** What an account plan still lacks: rules of the model for F1. */
export type OpenItem =
  | { kind: "unranked" | "noRoute"; count: number }
  | { kind: "mustWinOwner" | "keyPerson" | "overdue"; name: string };

export function openItems(
  plan: StoredPlan,
  deals: readonly PlannedDeal[],
  people: readonly PlannedPerson[],
  today: string,
): OpenItem[] {
  const routes = new Set(linesAt(plan, "routes").map(({ id }) => id));
  const unranked = deals.filter(({ points }) => points === 0).length;
  const noRoute = deals.filter(({ cells }) => !routes.has(wordsOf(cells.route))).length;
  return [
    ...deals
      .filter(({ isMustWin, owner }) => isMustWin && owner === "")
      .map(({ name }): OpenItem => ({ kind: "mustWinOwner", name })),
    ...people
      .filter(({ owner }) => owner === "")
      .map(({ person: { name } }): OpenItem => ({ kind: "keyPerson", name })),
    ...linesAt(plan, "actions")
      .filter(({ cells }) => cells.done !== true && wordsOf(cells.date) !== "" && wordsOf(cells.date) < today)
      .map(({ cells }): OpenItem => ({ kind: "overdue", name: wordsOf(cells.text) })),
    ...(unranked > 0 ? [{ kind: "unranked", count: unranked } as const] : []),
    ...(noRoute > 0 ? [{ kind: "noRoute", count: noRoute } as const] : []),
  ];
}
