import type { Assessment } from "../../../method/assess/assessment";
import type { StoredDeal } from "../../../records/deal";
import type { DealPerson } from "../../../records/people";
import type { EvidenceRow } from "../../../records/schema/evidence";

/**
 * Only deeds make a sponsor. `proved`: this person's deed holds. `aged`: it did, and is too old now. `said`: told
 * to us, nothing in writing. `other`: somebody else's deed is what the deal rests on. `none`: a candidate.
 */
export type DeedState = "proved" | "aged" | "said" | "other" | "none";

export interface Deed {
  state: DeedState;
  entry: EvidenceRow["body"] | null;
}

/** Somebody outside can't be a sponsor at all, so no deed is asked for. */
export const needsDeed = ({ roles, details }: Pick<DealPerson, "roles" | "details">): boolean =>
  roles.includes("SPONSOR") && details.side !== "external";

/** What the deal's evidence of a sponsor's deed says about this one person. */
export function deedOf(
  person: DealPerson,
  people: readonly DealPerson[],
  evidence: StoredDeal["evidence"],
  items: Assessment["items"],
  itemId: string,
): Deed {
  const entry = evidence.find((row) => row.itemId === itemId)?.body ?? null;
  const level = entry?.level ?? "E0";
  if (!entry || level === "E0" || level === "E1" || level === "EX" || level === "NA")
    return { state: "none", entry };
  const sponsors = people.filter(needsDeed);
  const isTheirs = entry.by ? entry.by === person.personKey : sponsors.length === 1;
  if (!isTheirs) return { state: entry.by ? "other" : "none", entry };
  const state = items[itemId]?.state;
  if (state === "expired") return { state: "aged", entry };
  return { state: state === "below" ? "said" : "proved", entry };
}
