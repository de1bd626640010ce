import { useLiveQuery } from "dexie-react-hooks";
import { useDatabase } from "../data/database";

/** The tables whose rows a person would count as theirs. */
export const countedTables = ["opportunities", "people", "roleTags", "evidence", "plans", "changes"] as const;
export type CountedTable = (typeof countedTables)[number];

export interface Stored {
  counts: Record<CountedTable, number>;
  /** As the browser estimates it; null where it doesn't say. */
  bytes: number | null;
}

/** How much lies in the database now; undefined until counted. */
export function useStored(): Stored | undefined {
  const db = useDatabase((store) => store.db);
  return useLiveQuery(async () => {
    if (!db) return undefined;
    const counts = await Promise.all(
      countedTables.map(async (table) => [table, await db.table(table).count()] as const),
    );
    return {
      // One entry for each of the tables named above.
      counts: Object.fromEntries(counts) as Record<CountedTable, number>,
      bytes: (await navigator.storage?.estimate())?.usage ?? null,
    };
  }, [db]);
}
