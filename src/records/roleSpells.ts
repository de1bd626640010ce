import { ROLES, type Role } from "../method/vocabulary";
import { localDay } from "./clock";
import { isEqual } from "./json";
import type { ChangeRow } from "./schema/changes";

/** A role held by somebody in one opportunity for a time. */
export interface RoleSpell {
  opportunityKey: string;
  role: Role;
  /** Local days. */
  from: string;
  /** null: still held. */
  to: string | null;
}

/**
 * When somebody held which role, by the log: each change of their tag that gives or takes one, undo included.
 * Changes oldest first; a role given and taken on one day is no spell.
 */
export function roleSpells(
  opportunityKey: string,
  tagKey: [string, string],
  changes: readonly ChangeRow[],
): RoleSpell[] {
  const open = new Map<Role, RoleSpell>();
  const spells: RoleSpell[] = [];
  for (const { at, body } of changes)
    for (const { table, key, before, after } of body.patches) {
      if (table !== "roleTags" || !isEqual(key, tagKey)) continue;
      for (const role of ROLES) {
        const field = `/body/roles/${role}`;
        const [had, has] = [before?.[field] === true, after?.[field] === true];
        if (had === has) continue;
        const day = localDay(at);
        const held = open.get(role);
        if (has && !held) open.set(role, { opportunityKey, role, from: day, to: null });
        if (!has && held) {
          open.delete(role);
          if (held.from !== day) spells.push({ ...held, to: day });
        }
      }
    }
  return [...spells, ...open.values()];
}
