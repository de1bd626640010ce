import { useLiveQuery } from "dexie-react-hooks";
import { dealsOfPerson, type PersonDeal } from "../../records/dealsOfPerson";
import { useDatabase } from "../data/database";

/** All opportunities of a person as stored now, those seen last first; undefined until first read. */
export function usePersonDeals(personKey: string, accountKey = ""): PersonDeal[] | undefined {
  const db = useDatabase((store) => store.db);
  return useLiveQuery(
    async () => (db ? dealsOfPerson(db, personKey, accountKey) : undefined),
    [db, personKey, accountKey],
  );
}
