import fc from "fast-check";
import type { Member } from "../../../src/method/people/member";
import { ACCESSES, INFLUENCES, ROLES, type Role, SIDES, STANCES } from "../../../src/method/vocabulary";

/** People of a buying decision unit as tests make them up, and the method's tables about roles, as ssm.md has them. */

/** ssm.md 2.8: role weight by stage 1 to 7. */
export const weights: Record<Role, string> = {
  KDL: "WSPPPPP",
  BENEFIT: "PPPSPSP",
  EVALUATOR: "WWSPPWS",
  APPROVER: "WWWSSPW",
  INFLUENCER: "SSSSSPW",
  SPONSOR: "SPPPPSP",
};

/** ssm.md 2.9, "Cardinality": the least number of people by stage 1 to 7. */
export const least: Record<Role, string> = {
  KDL: "0011111",
  BENEFIT: "0011111",
  SPONSOR: "0012222",
  EVALUATOR: "0001111",
  APPROVER: "0001111",
  INFLUENCER: "0000000",
};

const ids = ["p1", "p2", "p3", "p4", "p5"];
export const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const member = (id: string): fc.Arbitrary<Member> =>
  fc.record({
    id: fc.constant(id),
    side: fc.oneof({ arbitrary: fc.constant("customer" as const), weight: 4 }, oneOf(SIDES)),
    left: fc.oneof({ arbitrary: fc.constant(false), weight: 5 }, fc.constant(true)),
    roles: fc.subarray([...ROLES]),
    stance: oneOf(STANCES),
    access: oneOf(ACCESSES),
    influence: oneOf(INFLUENCES),
    owner: oneOf(["", "", "Mia"]),
    organisation: oneOf(["", "Acme", "acme ", "Bank"]),
    reportsTo: fc.option(oneOf(ids)),
    preferred: oneOf(["", "", "Ours", "Theirs", "ours"]),
    stages: fc.oneof(fc.constant([]), fc.subarray([1, 2, 3, 4, 5, 6, 7])),
    lastTouch: fc.option(oneOf(["2026-06-01", "2026-04-01", "2026-07-01"])),
    sways: fc.subarray(ids.filter((each) => each !== id)),
    atOddsWith: fc.subarray(ids.filter((each) => each !== id)),
  });
export const group = fc.tuple(...ids.map(member)).chain((all) => fc.subarray(all));
export const stageNo = fc.integer({ min: 1, max: 7 });
export const person = (over: Partial<Member> & { id: string }): Member => ({
  side: "customer",
  left: false,
  roles: [],
  stance: "unknown",
  access: "none",
  influence: "0",
  owner: "",
  organisation: "",
  reportsTo: null,
  preferred: "",
  stages: [],
  lastTouch: null,
  sways: [],
  atOddsWith: [],
  ...over,
});
export const TODAY = "2026-06-15";
