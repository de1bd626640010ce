import type { Core } from "../playbook";
import { ROLES, type Role } from "../vocabulary";
import { fills, type Member } from "./member";

/** What of a deal its role goals go by. */
export interface DealSize {
  stage: number;
  amount?: number | null | undefined;
  currency?: string | null | undefined;
}

/** How many people this deal should have in each role (ssm.md 2.9, "Cardinality"); 0: no goal at this stage. */
export function roleGoals({ roleGoals }: Pick<Core, "roleGoals">, size: DealSize): Record<Role, number> {
  const goals: Record<Role, number> = {
    KDL: 0,
    SPONSOR: 0,
    BENEFIT: 0,
    EVALUATOR: 0,
    APPROVER: 0,
    INFLUENCER: 0,
  };
  for (const { role, from, count, fromAmount, currency } of roleGoals) {
    const isLargeEnough =
      fromAmount === undefined ||
      (typeof size.amount === "number" &&
        size.amount >= fromAmount &&
        (currency === undefined || currency === size.currency));
    if (from <= size.stage && isLargeEnough) goals[role] = Math.max(goals[role], count);
  }
  return goals;
}

export interface UnmetGoal {
  role: Role;
  held: number;
  wanted: number;
}

/** The roles in which this deal has fewer people than it should, in the method's order. */
export function unmetGoals(
  members: readonly Member[],
  core: Pick<Core, "roleGoals">,
  size: DealSize,
): UnmetGoal[] {
  const goals = roleGoals(core, size);
  return ROLES.flatMap((role) => {
    const held = members.filter((member) => fills(member, role)).length;
    return held < goals[role] ? [{ role, held, wanted: goals[role] }] : [];
  });
}
