import { useLiveQuery } from "dexie-react-hooks";
import type { Role } from "../../method/vocabulary";
import { personsOf } from "../../records/aliases";
import type { SsmDatabase } from "../../records/db";
import { checkRows } from "../../records/read";
import { members } from "../../records/schema/table";
import { useDatabase } from "../data/database";

async function tagOf(db: SsmDatabase, opportunityKey: string, personKey: string) {
  const person = (await personsOf(db, [personKey])).get(personKey) ?? personKey;
  return checkRows("roleTags", [await db.rows("roleTags").get([opportunityKey, person])]).rows[0]?.body;
}

/** One person's roles in one opportunity, as they are stored now; undefined until first read. */
export function useRoles(opportunityKey: string, personKey: string): Role[] | undefined {
  const db = useDatabase((store) => store.db);
  return useLiveQuery(async () => {
    if (!db) return undefined;
    return members((await tagOf(db, opportunityKey, personKey))?.roles);
  }, [db, opportunityKey, personKey]);
}

/** The same of the team's own roles, by id. */
export function useOwnRoles(opportunityKey: string, personKey: string): string[] {
  const db = useDatabase((store) => store.db);
  const held = useLiveQuery(
    async () => (db ? members((await tagOf(db, opportunityKey, personKey))?.ownRoles) : []),
    [db, opportunityKey, personKey],
  );
  return held ?? [];
}
