import type { AccountPerson } from "./account";
import { apartId } from "./apart";
import { plainName } from "./samePerson";

/** Two entries of one account that are likely one person: the one to give up, and the one to keep. */
export interface LikelySame {
  from: AccountPerson;
  into: AccountPerson;
}

/**
 * Pairs with one name, whatever the order, case and accents of its parts, or with an initial for one of them
 * ("U. Sommer", "Ulrich Sommer"). Only an offer: two people can have one name.
 */
export function likelySame(people: readonly AccountPerson[], apart: ReadonlySet<string>): LikelySame[] {
  const named = people.filter(({ name }) => plainName(name));
  return named.flatMap((one, at) =>
    named.slice(at + 1).flatMap((other) => {
      if (!isOneName(one.name, other.name)) return [];
      if (apart.has(apartId(one.personKey, other.personKey))) return [];
      return [weightOf(one) >= weightOf(other) ? { from: other, into: one } : { from: one, into: other }];
    }),
  );
}

/** Who is known best is kept: by opportunities with a role, then by opportunities, then as the CRM's own entry. */
const weightOf = ({ inDeals, personKey }: AccountPerson): number =>
  inDeals.filter(({ person }) => person.roles.length > 0).length * 100 +
  inDeals.length * 2 +
  (personKey.startsWith("local:") ? 0 : 1);

function isOneName(a: string, b: string): boolean {
  const [one, other] = [plainName(a), plainName(b)];
  if (one === other) return true;
  const rest = other.split(" ");
  const parts = one.split(" ");
  if (parts.length !== rest.length || parts.length < 2) return false;
  const initials: string[] = [];
  for (const part of parts) {
    const same = rest.indexOf(part);
    if (same >= 0) rest.splice(same, 1);
    else initials.push(part);
  }
  const [mine = "", theirs = ""] = [initials[0], rest[0]];
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  return initials.length === 1 && rest.length === 1 && short.length === 1 && long.startsWith(short);
}
