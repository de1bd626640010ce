import type { Core } from "./playbook";
import type { CommonTexts, RoleTexts } from "./texts";
import { ROLES, type Role, type Side } from "./vocabulary";

export type RoleWeight = "P" | "S" | "W";

export const isRole = (id: string): id is Role => ROLES.some((role) => role === id);

/** P: leads at this stage, S: supports, W: watch. */
export function roleWeightAt(core: Pick<Core, "stages">, role: Role, stage: number): RoleWeight {
  return core.stages[stage - 1]?.roles.find((entry) => entry.role === role)?.weight ?? "W";
}

/** The name of a role, of the six or a team's own. */
export function roleName(id: string, common: CommonTexts, own?: Pick<RoleTexts, "customRoles">): string {
  return common.roles[id]?.name ?? own?.customRoles[id] ?? id;
}

/**
 * The roles that `assess` counts, from the tags as stored: a team's own role counts as the one of the six
 * that its playbook names, or not at all.
 */
export function countedRoles(tags: readonly string[], core: Pick<Core, "customRoles">): Role[] {
  const counted = new Set<Role>();
  for (const tag of tags) {
    const role = isRole(tag) ? tag : core.customRoles.find((custom) => custom.id === tag)?.countsAs;
    if (role) counted.add(role);
  }
  return [...counted];
}

export interface Combination {
  pair: string;
  verdict: "ok" | "info" | "warn" | "error";
}

/** What there is to say of one person's roles held together, worst first; texts by `pair` in `RoleTexts`. */
export function combinations(
  roles: readonly Role[],
  side: Side,
  core: Pick<Core, "roleCombos">,
): Combination[] {
  const parts: string[] = side === "external" ? ["EXTERNAL", ...roles] : [...roles];
  const worst = ["error", "warn", "info", "ok"];
  return core.roleCombos
    .filter((combo) => combo.pair.split("+").every((part) => parts.includes(part)))
    .sort((a, b) => worst.indexOf(a.verdict) - worst.indexOf(b.verdict));
}
