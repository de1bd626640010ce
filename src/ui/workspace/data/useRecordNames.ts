import { useLiveQuery } from "dexie-react-hooks";
import { fieldsOf } from "../../../records/listed";
import { checkRows } from "../../../records/read";
import { useDatabase } from "../../data/database";

/** What opportunities, people and accounts of these keys are called here. */
export function useRecordNames(keys: readonly string[]): ReadonlyMap<string, string> {
  const db = useDatabase((store) => store.db);
  const names = useLiveQuery(async () => {
    if (!db) return new Map<string, string>();
    const [opportunities, people, accounts] = await Promise.all([
      db.rows("opportunities").bulkGet([...keys]),
      db.rows("people").bulkGet([...keys]),
      db.rows("accounts").bulkGet([...keys]),
    ]);
    return new Map([
      ...checkRows("opportunities", opportunities).rows.map((row): [string, string] => [
        row.opportunityKey,
        fieldsOf(row).name,
      ]),
      ...checkRows("people", people).rows.map((row): [string, string] => [
        row.personKey,
        row.body.name ?? row.body.page?.name ?? "",
      ]),
      ...checkRows("accounts", accounts).rows.map((row): [string, string] => [
        row.accountKey,
        row.body.page?.name ?? "",
      ]),
    ]);
  }, [db, keys.join("\n")]);
  return names ?? new Map();
}
