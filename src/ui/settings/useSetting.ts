import { useLiveQuery } from "dexie-react-hooks";
import type { SettingKey, Settings } from "../../records/schema/settings";
import { settingOf } from "../../records/settings";
import { useDatabase } from "../data/database";

/** One setting as it is stored now; undefined until first read. */
export function useSetting<K extends SettingKey>(key: K): Settings[K] | undefined {
  const db = useDatabase((store) => store.db);
  return useLiveQuery(async () => (db ? await settingOf(db, key) : undefined), [db, key]);
}
