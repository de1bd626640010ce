import type { RoleTexts } from "../texts";
import { ROLES, type Role } from "../vocabulary";

export interface Industry {
  id: string;
  name: string;
}

/** A post that an account of the industry usually has, the role it often holds, and what it usually worries about. */
export interface IndustryPost {
  id: string;
  role: Role;
  post: string;
  issues: string[];
}

/** The playbook's industries, in its order. */
export function industries({ roles }: Pick<RoleTexts, "roles">): Industry[] {
  const names = new Map<string, string>();
  for (const role of ROLES)
    for (const { id, industry } of roles[role]?.titles ?? []) if (!names.has(id)) names.set(id, industry);
  return [...names].map(([id, name]) => ({ id, name }));
}

/** Its typical posts by role: a playbook writes them with commas between, in either script. */
export function industryPosts({ roles }: Pick<RoleTexts, "roles">, industry: string): IndustryPost[] {
  return ROLES.flatMap((role) => {
    const titles = roles[role]?.titles.find(({ id }) => id === industry)?.text ?? "";
    const issues = (roles[role]?.concern ?? []).map(({ text }) => text);
    return (
      titles
        .split(/[,，、;；]/u)
        .map((post) => post.trim())
        .filter(Boolean)
        // Inside a list they are written small.
        .map((post) => post.charAt(0).toUpperCase() + post.slice(1))
        .map((post, at) => ({ id: `${industry}.${role}.${at + 1}`, role, post, issues }))
    );
  });
}
