import type { Core } from "../../../method/playbook";
import { isRole } from "../../../method/roles";
import type { Role } from "../../../method/vocabulary";

export interface SuggestedRole {
  role: Role;
  /** The CRM's word is only a hint: a title, not what the method means. */
  isHint: boolean;
}

const normal = (text: string) =>
  text
    .toLocaleLowerCase("en")
    .replace(/[\s_/-]+/g, " ")
    .trim();

/**
 * The role that a CRM's own contact role speaks for, by the playbook's map (ssm.md 2.11); null where it says
 * nothing. A team may have renamed or borrowed values, so another CRM's word counts when the own one is silent.
 */
export function suggestedRole(
  crm: string,
  crmRole: string,
  core: Pick<Core, "crmContactRoleMap">,
): SuggestedRole | null {
  const same = core.crmContactRoleMap.filter((entry) => normal(entry.value) === normal(crmRole));
  const found = same.find((entry) => normal(entry.crm).startsWith(normal(crm))) ?? same[0];
  const role = found?.role.replace("?", "") ?? "";
  return found && isRole(role) ? { role, isHint: found.role.endsWith("?") } : null;
}

/** Under which name a suggestion is put aside: one with another word in the CRM may come up again. */
export const suggestionId = (personKey: string, crmRole: string) =>
  `suggestion ${personKey} ${normal(crmRole)}`;
