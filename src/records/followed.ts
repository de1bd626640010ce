import { personOf } from "./aliases";
import { renamed } from "./renamed";
import type { PersonRow } from "./schema/people";

/**
 * Rows in which whoever was made one with somebody else is that person: merging renames the rows of the deals in
 * which it finds them, what another deal says of the entry (a line on its map) follows here.
 */
export function followed<R>(rows: R[], people: readonly PersonRow[]): R[] {
  const byKey = new Map(people.map((row) => [row.personKey, row]));
  const others = people.filter(({ body: { sameAs } }) => sameAs).map(({ personKey }) => personKey);
  return others.reduce((all, key) => all.map((row) => renamed(row, key, personOf(key, byKey))), rows);
}
