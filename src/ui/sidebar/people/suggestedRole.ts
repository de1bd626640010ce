import type { Core } from "../../../method/playbook";
import { suggestRole } from "../../../method/suggestRole";
import type { Role, Stance } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";

export interface SuggestedRole {
  role: Role;
  /** Some words tell the stance too: a blocker is opposed. */
  stance: Stance | null;
  /** The CRM's word is only a hint: a title, not what the method means. */
  isHint: boolean;
}

/** Under which name a suggestion is put aside: one with another word in the CRM may come up again. */
export const suggestionId = (personKey: string, crmRole: string) =>
  `suggestion ${personKey} ${crmRole.trim().toLowerCase()}`;

/** What the CRM's own role offers for this person; null where it says nothing new or was put aside. */
export function suggestedRole(
  { personKey, crmRole, roles }: Pick<DealPerson, "personKey" | "crmRole" | "roles">,
  crm: string,
  aside: ReadonlySet<string>,
  core: Core,
): SuggestedRole | null {
  const { role, stance, confidence } = suggestRole(crm, crmRole, core);
  if (!role || roles.includes(role) || aside.has(suggestionId(personKey, crmRole))) return null;
  return { role, stance, isHint: confidence !== "high" };
}
