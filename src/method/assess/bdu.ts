import type { AssessNumbers } from "../playbook";
import type { PlaybookIndex } from "../playbookIndex";
import type { Role } from "../vocabulary";
import type { Facts, Person } from "./facts";

/** Who holds which role (assess.md section 4), and who stands for it in the score (section 5). */
export interface Bdu {
  holders: Readonly<Record<Role, readonly Person[]>>;
  /** roles that count at the stage of work, in the order of the parts of D3 */
  expected: readonly Role[];
  /** one for each expected role that somebody holds */
  representatives: ReadonlyMap<Role, Person>;
}

/** A sponsor acts inside the customer's organisation: the tag on an outside person is an error. */
export const counts = (person: Person, role: Role): boolean =>
  person.roles.includes(role) && !(role === "SPONSOR" && person.side === "external");

export function readBdu(facts: Facts, workStage: number, index: PlaybookIndex): Bdu {
  const holders: Record<Role, Person[]> = {
    KDL: [],
    SPONSOR: [],
    BENEFIT: [],
    EVALUATOR: [],
    APPROVER: [],
    INFLUENCER: [],
  };
  for (const person of facts.people) {
    if (person.side === "ours" || person.left) continue;
    for (const role of person.roles) if (counts(person, role)) holders[role].push(person);
  }
  const { roleExpectedFrom } = index.playbook.assess;
  const expected = index.roles.filter((role) => {
    const from = roleExpectedFrom[role];
    return from === null ? holders[role].length > 0 : from <= workStage;
  });
  const representatives = new Map<Role, Person>();
  for (const role of expected) {
    const person = representativeOf(role, holders[role], index.playbook.assess);
    if (person) representatives.set(role, person);
  }
  return { holders, expected, representatives };
}

/** 30 for being known, up to 30 for access, up to 40 for stance. */
export function personValue(person: Person, numbers: AssessNumbers): number {
  const { identified, access, stance } = numbers.shares.D3;
  return identified + access * numbers.access[person.access] + stance * numbers.stance[person.stance];
}

/** The best holder; of several leaders the worst: a contested lead is only as good as its weaker half. */
function representativeOf(
  role: Role,
  holders: readonly Person[],
  numbers: AssessNumbers,
): Person | undefined {
  const sign = role === "KDL" ? -1 : 1;
  let best: Person | undefined;
  let bestValue = 0;
  for (const person of holders) {
    const value = sign * personValue(person, numbers);
    if (best === undefined || value > bestValue + 1e-9) {
      best = person;
      bestValue = value;
    }
  }
  return best;
}
