import { useLiveQuery } from "dexie-react-hooks";
import type { StoredDeal } from "../../../records/deal";
import { type KnownPerson, knownPeople } from "../../../records/knownPeople";
import { useDatabase } from "../../data/database";

const nobody: KnownPerson[] = [];

/** People known from the account's other deals, as they are stored now. */
export function useKnownPeople(stored: StoredDeal): KnownPerson[] {
  const db = useDatabase((store) => store.db);
  return useLiveQuery(async () => (db ? await knownPeople(db, stored) : nobody), [db, stored]) ?? nobody;
}
