import type { SsmDatabase } from "./db";
import { checkRows } from "./read";
import type { PersonRow } from "./schema/people";

/** Longer chains come of no merging; a circle ends here. */
const longest = 5;

/** The person whom an entry speaks of: itself, or the one it was merged into. */
export function personOf(personKey: string, people: ReadonlyMap<string, PersonRow>): string {
  let at = personKey;
  for (let step = 0; step < longest; step++) {
    const next = people.get(at)?.body.sameAs;
    if (next === undefined) return at;
    at = next;
  }
  return personKey;
}

/** The same for several keys at once, from the database. Reads once more only where somebody was merged. */
export async function personsOf(db: SsmDatabase, keys: readonly string[]): Promise<Map<string, string>> {
  const people = new Map<string, PersonRow>();
  let wanted = [...new Set(keys)];
  for (let step = 0; step < longest && wanted.length > 0; step++) {
    const { rows } = checkRows("people", await db.rows("people").bulkGet(wanted));
    for (const row of rows) people.set(row.personKey, row);
    wanted = rows.flatMap(({ body: { sameAs } }) => (sameAs && !people.has(sameAs) ? [sameAs] : []));
  }
  return new Map(keys.map((key) => [key, personOf(key, people)]));
}
