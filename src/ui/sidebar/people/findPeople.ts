import type { DealPerson } from "../../../records/people";
import { plain } from "./typeAhead";

/** The people whose name, post, organisation or role contains every word that was typed, accents or not. */
export function findPeople(
  people: DealPerson[],
  query: string,
  roleName: (role: string) => string,
): DealPerson[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ name, title, crmRole, roles, details }) => {
    const text = plain([name, title, crmRole, details.organisation ?? "", ...roles.map(roleName)].join(" "));
    return words.every((word) => text.includes(word));
  });
}
