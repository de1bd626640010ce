import { isTypedByHand } from "./changes/people";
import type { DealPerson } from "./people";

/** Two entries of one deal that may be one person: the one typed by hand, and the one to keep. */
export interface SamePerson {
  typed: DealPerson;
  kept: DealPerson;
}

/** Salutations and degrees that one of two entries may carry. */
const titles = /^(?:mr|mrs|ms|dr|prof|herr|frau|先生|女士|博士|教授)$/u;

/** A name as it is compared: without case, width, accents, punctuation, salutations, and in no order of its parts. */
export function plainName(name: string): string {
  const folded = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const parts = folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part && !titles.test(part));
  return parts.sort().join(" ");
}

/**
 * People typed by hand whose name stands among the others of the deal, too. Only an offer: two people can have
 * one name, so the rep decides. A pair that was put aside isn't offered again.
 */
export function samePeople(
  people: readonly DealPerson[],
  isAside: (pair: SamePerson) => boolean,
): SamePerson[] {
  const others = people.filter(({ source }) => source !== "hand");
  return people
    .filter(({ personKey, name, details }) => isTypedByHand(personKey) && !details.seeks && plainName(name))
    .flatMap((typed) => {
      const kept = others.find(({ name }) => plainName(name) === plainName(typed.name));
      return kept ? [{ typed, kept }] : [];
    })
    .filter((pair) => !isAside(pair));
}
