import type { SsmDatabase } from "./db";
import { checkRows } from "./read";
import type { SnapshotRow } from "./schema/snapshots";

/** The snapshots of these opportunities, each read by its own key's range. */
export async function snapshotsOfAll(
  db: SsmDatabase,
  keys: readonly string[],
): Promise<Map<string, SnapshotRow[]>> {
  const lists = await db.transaction("r", ["snapshots"], () =>
    Promise.all(keys.map((key) => db.rows("snapshots").where("opportunityKey").equals(key).toArray())),
  );
  return new Map(keys.map((key, at) => [key, checkRows("snapshots", lists[at] ?? []).rows]));
}
