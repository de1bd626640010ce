import type { DealPerson } from "../../../src/records/people";

type Given = Partial<Omit<DealPerson, "tag" | "details">> & {
  tag?: DealPerson["tag"];
  details?: DealPerson["details"];
};

/** Somebody of a deal, of whom only what matters is said. */
export function person(personKey: string, given: Given = {}): DealPerson {
  return {
    personKey,
    name: given.name ?? personKey,
    title: "",
    source: "contact",
    crmRole: "",
    isPrimary: false,
    roles: [],
    ownRoles: [],
    tag: {},
    details: {},
    ...given,
  };
}
