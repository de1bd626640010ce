import type { Assessment } from "../../../method/assess/assessment";
import { isRole } from "../../../method/roles";
import type { Role } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";

export interface RoleCoverage {
  role: Role;
  holders: DealPerson[];
  isExpected: boolean;
}

/** A tag that fills the role: our own people, who left, and an outside sponsor fill none (ssm.md 2.10). */
export const fillsRole = ({ roles, details }: DealPerson, role: Role): boolean =>
  roles.includes(role) &&
  details.side !== "ours" &&
  !details.left &&
  !(role === "SPONSOR" && details.side === "external");

/** The six roles in the method's order: who holds each, and whether this stage of work expects it. */
export function coverageOf(
  people: readonly DealPerson[],
  assessment: Assessment,
  roles: readonly Role[],
): RoleCoverage[] {
  const expected = new Set(assessment.dimensions.D3.parts.map(({ id }) => id).filter(isRole));
  return roles.map((role) => ({
    role,
    holders: people.filter((person) => fillsRole(person, role)),
    isExpected: expected.has(role),
  }));
}

/** People at the customer whom we have met; one alone is a risk (rule BDU-3). */
export const isSingleThreaded = ({ rules }: Assessment) => rules.some(({ id }) => id === "BDU-3");
