import type { DealPerson } from "../../../records/people";

/** The people whose name, post or CRM role contains every word that was typed. */
export function findPeople(people: DealPerson[], query: string): DealPerson[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({ name, title, crmRole }) => {
    const text = `${name} ${title} ${crmRole}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
