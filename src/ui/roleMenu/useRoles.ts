import { useLiveQuery } from "dexie-react-hooks";
import type { Role } from "../../method/vocabulary";
import { personsOf } from "../../records/aliases";
import { checkRows } from "../../records/read";
import { members } from "../../records/schema/table";
import { useDatabase } from "../data/database";

/** One person's roles in one opportunity, as they are stored now; undefined until first read. */
export function useRoles(opportunityKey: string, personKey: string): Role[] | undefined {
  const db = useDatabase((store) => store.db);
  return useLiveQuery(async () => {
    if (!db) return undefined;
    const person = (await personsOf(db, [personKey])).get(personKey) ?? personKey;
    const row = await db.rows("roleTags").get([opportunityKey, person]);
    return members(checkRows("roleTags", [row]).rows[0]?.body.roles);
  }, [db, opportunityKey, personKey]);
}
