import { compareIds } from "../assess/numbers";
import { ROLES, type Role } from "../vocabulary";
import { costOfAsking, costOfMeeting, isTheirs } from "./asking";
import { fills, isAgainst, isMet, type Member } from "./member";

/**
 * Why somebody can introduce us, the strongest first. `owner`: a person of ours holds the relationship already.
 * `superior`: the one to be seen reports to them; `influence`: their
 * word counts there, as drawn on the map; `sponsor`: sells for us inside; `report`: they report to the one to
 * be seen; `colleague`: both report to the same; `innerCircle`: their word counts most; `organisation`: the same one.
 */
export const ROUTE_KINDS = [
  "owner",
  "superior",
  "influence",
  "sponsor",
  "report",
  "colleague",
  "innerCircle",
  "organisation",
] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

export interface Route {
  kind: RouteKind;
  /** Id of who introduces; for `owner`, the name of our person as it was written. */
  by: string;
}

/** Whom we could ask: reached, still there, not against us, and not one of ours. */
const canIntroduce = (member: Member): boolean =>
  isTheirs({ side: member.side, hasLeft: member.left }) && isMet(member) && !isAgainst(member);

/** The best way to somebody we should see; null where nobody whom we reach can help. */
export function routeTo(target: Member, members: readonly Member[]): Route | null {
  if (target.owner.trim()) return { kind: "owner", by: target.owner.trim() };
  return bestOf(members, (member) => (member.id === target.id ? null : linkBetween(member, target)));
}

/** Whom to ask who holds a role that nobody is known for: the sponsor first (rule BDU-1), then the inner circle. */
export function whoKnows(role: Role, members: readonly Member[]): Route | null {
  return bestOf(members, (member) => {
    if (fills(member, "SPONSOR") && role !== "SPONSOR") return "sponsor";
    if (member.influence === "3") return "innerCircle";
    return member.side === "customer" && ROLES.some((each) => fills(member, each)) ? "organisation" : null;
  });
}

function linkBetween(member: Member, target: Member): RouteKind | null {
  // Who is at odds with somebody opens no door there.
  if (member.atOddsWith.includes(target.id)) return null;
  if (target.reportsTo === member.id) return "superior";
  if (member.sways.includes(target.id)) return "influence";
  if (fills(member, "SPONSOR")) return "sponsor";
  if (member.reportsTo === target.id) return "report";
  if (member.reportsTo !== null && member.reportsTo === target.reportsTo) return "colleague";
  if (member.influence === "3") return "innerCircle";
  return isSameOrganisation(member, target) ? "organisation" : null;
}

/** By name where both have one; people of the customer without one are of the same. */
function isSameOrganisation(a: Member, b: Member): boolean {
  const [one, other] = [a.organisation.trim().toLowerCase(), b.organisation.trim().toLowerCase()];
  return one || other ? one === other : a.side === "customer" && b.side === "customer";
}

/** The strongest link; between equal ones who is nearest to us, then who is reached best. */
function bestOf(members: readonly Member[], link: (member: Member) => RouteKind | null): Route | null {
  const found = members.flatMap((member) => {
    const kind = canIntroduce(member) ? link(member) : null;
    return kind ? [{ kind, member }] : [];
  });
  const [best] = found.sort(
    (a, b) =>
      ROUTE_KINDS.indexOf(a.kind) - ROUTE_KINDS.indexOf(b.kind) ||
      costOfAsking[a.member.stance] - costOfAsking[b.member.stance] ||
      costOfMeeting(a.member.access) - costOfMeeting(b.member.access) ||
      compareIds(a.member.id, b.member.id),
  );
  return best ? { kind: best.kind, by: best.member.id } : null;
}
