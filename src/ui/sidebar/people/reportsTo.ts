import type { DealPerson } from "../../../records/people";

/** Whether somebody is this person or stands below them in the reporting line, however far: no boss for them. */
export function reportsTo(
  personKey: string,
  above: string,
  people: readonly Pick<DealPerson, "personKey" | "details">[],
): boolean {
  const bossOf = new Map(people.map((each) => [each.personKey, each.details.reportsTo]));
  const seen = new Set<string>();
  for (let at: string | undefined = personKey; at && !seen.has(at); at = bossOf.get(at)) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
