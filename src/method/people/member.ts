import type { Access, Influence, Role, Side, Stance } from "../vocabulary";

/** Somebody of the buying decision unit (or beside it), as far as known; what isn't known has its "unknown" value. */
export interface Member {
  id: string;
  side: Side;
  left: boolean;
  /** Those of the six that count. */
  roles: readonly Role[];
  stance: Stance;
  access: Access;
  influence: Influence;
  /** Our person who holds the relationship; empty: nobody. */
  owner: string;
  organisation: string;
  /** Id of whom they report to. */
  reportsTo: string | null;
  /** What they would choose if it were theirs alone; empty: not known. */
  preferred: string;
  /** Stages in which they take part, as the rep says; empty: as their roles say. */
  stages: readonly number[];
  lastTouch: string | null;
  /** Ids of those with whom their word counts, and with whom they are at odds, as drawn on the map. */
  sways: readonly string[];
  atOddsWith: readonly string[];
}

/** Our people, those who left and an outside sponsor fill no role (ssm.md 2.10). */
export const fills = (member: Member, role: Role): boolean =>
  member.side !== "ours" &&
  !member.left &&
  member.roles.includes(role) &&
  !(role === "SPONSOR" && member.side === "external");

export const isMet = ({ access }: Member): boolean => access === "met" || access === "regular";
export const isAgainst = ({ stance }: Member): boolean => stance === "opposed" || stance === "notSupportive";
export const isForUs = ({ stance }: Member): boolean => stance === "mentor" || stance === "supportive";
