import { useLiveQuery } from "dexie-react-hooks";
import { dealsByPlaybook, playbooksOf } from "../../../records/playbooks";
import type { PlaybookRow } from "../../../records/schema/playbooks";
import { settingOf } from "../../../records/settings";
import { useDatabase } from "../../data/database";
import { OURS } from "../../data/playbooks";

export type PlaybookState = "draft" | "active" | "archived";

export interface KnownPlaybook {
  id: string;
  /** null: ours. */
  row: PlaybookRow | null;
  state: PlaybookState;
  /** How many deals it judges. */
  deals: number;
}

/** Ours and every imported one, the one in use first; undefined until read. */
export function usePlaybooks(): KnownPlaybook[] | undefined {
  const db = useDatabase((store) => store.db);
  return useLiveQuery(async () => {
    if (!db) return undefined;
    const [{ rows }, counts, inUse, all] = await Promise.all([
      playbooksOf(db),
      dealsByPlaybook(db),
      settingOf(db, "playbook"),
      db.rows("opportunities").count(),
    ]);
    const moved = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const imported = rows.map(
      (row): KnownPlaybook => ({
        id: row.id,
        row,
        state: row.id === inUse ? "active" : row.body.wasUsed ? "archived" : "draft",
        deals: counts.get(row.id) ?? 0,
      }),
    );
    const ours: KnownPlaybook = {
      id: OURS,
      row: null,
      state: inUse === OURS ? "active" : "archived",
      deals: all - moved,
    };
    return [ours, ...imported].sort((a, b) => Number(b.state === "active") - Number(a.state === "active"));
  }, [db]);
}
