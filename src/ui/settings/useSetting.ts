import { useLiveQuery } from "dexie-react-hooks";
import type { SettingKey, Settings } from "../../records/schema/settings";
import { settingOf } from "../../records/settings";
import { useDatabase } from "../data/database";
import { usePolicy } from "../data/policy";

/** One setting as it holds now, an administrator's before the rep's own; undefined until first read. */
export function useSetting<K extends SettingKey>(key: K): Settings[K] | undefined {
  const db = useDatabase((store) => store.db);
  const policy = usePolicy((store) => store.policy);
  return useLiveQuery(async () => (db ? await settingOf(db, key) : undefined), [db, key, policy]);
}
