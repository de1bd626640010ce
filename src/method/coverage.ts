import { readBdu } from "./assess/bdu";
import type { Deal } from "./assess/deal";
import type { Person } from "./assess/facts";
import { readDeal } from "./assess/readDeal";
import type { Core } from "./playbook";
import { indexPlaybook } from "./playbookIndex";
import { type RoleWeight, roleWeightAt } from "./roles";
import { ROLES, type Role } from "./vocabulary";

export interface RoleCoverage {
  role: Role;
  weight: RoleWeight;
  /** counts in the score at this stage */
  expected: boolean;
  /** ids of who holds it, without our people, those who left, and an outside sponsor */
  holders: string[];
  /** who stands for the role in the score */
  representative: string | null;
  state: "held" | "missing" | "notYet";
  /** what is still weak about the representative */
  weak: ("notMet" | "opposed" | "stanceUnknown" | "oneSource")[];
}

export interface Coverage {
  stage: number;
  roles: RoleCoverage[];
  held: number;
  expected: number;
  missing: Role[];
}

/** How the buying decision unit is covered at a stage of work (assess.md sections 4 and 5). */
export function coverage(deal: Deal, workStage: number, core: Core): Coverage {
  const index = indexPlaybook(core);
  const bdu = readBdu(readDeal(deal, index), workStage, index);
  const roles = ROLES.map((role): RoleCoverage => {
    const expected = bdu.expected.includes(role);
    const person = bdu.representatives.get(role);
    const holders = bdu.holders[role].map((each) => each.id);
    return {
      role,
      weight: roleWeightAt(core, role, workStage),
      expected,
      holders,
      representative: person?.id ?? null,
      state: holders.length > 0 ? "held" : expected ? "missing" : "notYet",
      weak: person ? weaknesses(person) : [],
    };
  });
  const wanted = roles.filter((each) => each.expected);
  return {
    stage: workStage,
    roles,
    held: wanted.filter((each) => each.state === "held").length,
    expected: wanted.length,
    missing: wanted.filter((each) => each.state === "missing").map((each) => each.role),
  };
}

function weaknesses(person: Person): RoleCoverage["weak"] {
  const weak: RoleCoverage["weak"] = [];
  if (person.access === "none" || person.access === "via") weak.push("notMet");
  if (person.stance === "opposed" || person.stance === "notSupportive") weak.push("opposed");
  if (person.stance === "unknown") weak.push("stanceUnknown");
  if (person.confirmed !== "two") weak.push("oneSource");
  return weak;
}
