import { compareIds, dayOf } from "../assess/numbers";
import type { Core } from "../playbook";
import { roleWeightAt } from "../roles";
import { ROLES, type Role } from "../vocabulary";
import { type DealSize, roleGoals } from "./goals";
import { fills, isAgainst, isMet, type Member } from "./member";
import { type Route, routeTo, whoKnows } from "./routes";

/**
 * Why somebody should be seen, the most pressing first: nobody holds a role that is wanted here; its holder was never
 * met; stands against us; nobody knows where they stand; nobody has spoken to them for long; only one is engaged.
 */
export const VISIT_REASONS = ["missing", "notMet", "against", "stanceUnknown", "lapsed", "alone"] as const;
export type VisitReason = (typeof VISIT_REASONS)[number];

export interface NextVisit {
  /** Whom; null: who holds the role has to be found first. */
  person: string | null;
  /** The role it is for; null: somebody without one. */
  role: Role | null;
  reason: VisitReason;
  /** Who can bring us there, or tell us who it is. */
  route: Route | null;
}

interface Situation extends DealSize {
  today: string;
}

type Rules = Pick<Core, "stages" | "roleGoals"> & { assess: Pick<Core["assess"], "touchDays"> };
type Ranked = NextVisit & { rank: number };

/** Whom to see next, each person and each missing role once, the most pressing first. */
export function whomToSee(members: readonly Member[], core: Rules, situation: Situation): NextVisit[] {
  const { stage } = situation;
  const goals = roleGoals(core, situation);
  // What leads at this stage comes before what only supports or only a goal wants.
  const rankOf = (role: Role) => (roleWeightAt(core, role, stage) === "P" ? 0 : 1);
  const wanted = ROLES.filter((role) => rankOf(role) === 0 || goals[role] > 0);
  const found: Ranked[] = wanted.flatMap((role): Ranked[] => {
    const holders = members.filter((member) => fills(member, role));
    if (holders.length === 0)
      return [{ person: null, role, reason: "missing", route: whoKnows(role, members), rank: rankOf(role) }];
    return holders.flatMap((holder): Ranked[] => {
      const reason = reasonFor(holder, core, situation);
      if (!reason) return [];
      return [{ person: holder.id, role, reason, route: routeTo(holder, members), rank: rankOf(role) }];
    });
  });
  const visits = onePerPerson([...found, ...aloneWith(members, stage)].sort(byPressure));
  return visits.map(({ rank: _, ...visit }) => visit);
}

const byPressure = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank ||
  VISIT_REASONS.indexOf(a.reason) - VISIT_REASONS.indexOf(b.reason) ||
  compareIds(a.person ?? "", b.person ?? "");

function reasonFor(
  member: Member,
  { assess: { touchDays } }: Rules,
  { today }: Situation,
): VisitReason | null {
  if (!isMet(member)) return "notMet";
  if (isAgainst(member)) return "against";
  if (member.stance === "unknown") return "stanceUnknown";
  const [last, now] = [member.lastTouch && dayOf(member.lastTouch), dayOf(today)];
  const isRecent = typeof last === "number" && now !== null && now - last <= touchDays;
  return isRecent ? null : "lapsed";
}

/** With one person engaged, the next is whoever of the customer we can be brought to (rule BDU-3, from stage 2). */
function aloneWith(members: readonly Member[], stage: number): Ranked[] {
  const ofCustomer = members.filter(({ side, left }) => side === "customer" && !left);
  if (stage < 2 || ofCustomer.filter(isMet).length > 1) return [];
  return ofCustomer
    .filter((member) => !isMet(member))
    .map((member) => ({
      person: member.id,
      role: null,
      reason: "alone",
      route: routeTo(member, members),
      rank: 2 - Number(member.influence) / 10,
    }));
}

function onePerPerson(visits: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return visits.filter(({ person }) => {
    if (person === null) return true;
    if (seen.has(person)) return false;
    seen.add(person);
    return true;
  });
}
