import Dexie from "dexie";
import type { SsmDatabase } from "./db";
import { historyOfRow } from "./history";
import { checkRows } from "./read";
import type { ChangeRow } from "./schema/changes";

/** Two entries that were made one person and still are; `splitPeople` takes `patches` back. */
export interface Merge {
  id: string;
  /** In whose history it stands. */
  opportunityKey: string;
  from: string;
  into: string;
  /** The name of the entry that was given up. */
  fromName: string;
  at: number;
  patches: ChangeRow["body"]["patches"];
}

/** Of an entry that was given up in another opportunity: its last changes that are looked through. */
const MOST_CHANGES = 20;

/**
 * The merges that stand, newest first: those of this opportunity, and those by which one of `otherKeys` became
 * another name. A gap that was filled is none: it never was a person.
 */
export async function mergesIn(
  db: SsmDatabase,
  opportunityKey: string,
  otherKeys: readonly string[] = [],
): Promise<Merge[]> {
  const found = await Promise.all([
    mergesOfDeal(db, opportunityKey),
    ...otherKeys.map(async (key) => (await historyOfRow(db, "people", key, MOST_CHANGES)).rows),
  ]);
  const changes = new Map(found.flat().map((row) => [row.id, row]));
  const newest = standing([...changes.values()].sort((a, b) => (a.id < b.id ? 1 : -1)));
  const people = await db.rows("people").bulkGet(newest.map(({ from }) => from));
  return newest.filter(({ from, into }) => {
    const now = people.find((row) => row?.personKey === from);
    return now === undefined || now.body.sameAs === into;
  });
}

/** Of changes from the newest back: for each entry its last merge, unless it was taken back since. */
function standing(changes: readonly ChangeRow[]): Merge[] {
  const settled = new Map<string, Merge | null>();
  const undone = new Set<string>();
  for (const row of changes) {
    const { from } = row.body.about ?? {};
    if (typeof from !== "string" || settled.has(from) || undone.has(row.id)) continue;
    if (row.name === "person.split" && row.undoOf) undone.add(row.undoOf);
    else if (row.name === "person.split" || row.undoOf) settled.set(from, null);
    else settled.set(from, mergeOf(row));
  }
  return [...settled.values()].filter((merge) => merge !== null);
}

const names = ["person.merge", "person.split"];

async function mergesOfDeal(db: SsmDatabase, opportunityKey: string): Promise<ChangeRow[]> {
  const rows = await db
    .rows("changes")
    .where("[scope+kind+id]")
    .between([opportunityKey, "gesture", Dexie.minKey], [opportunityKey, "gesture", Dexie.maxKey])
    .filter(({ name }) => names.includes(name))
    .toArray();
  return checkRows("changes", rows).rows;
}

function mergeOf({ id, name, at, scope, body }: ChangeRow): Merge | null {
  const { from, personKey: into } = body.about ?? {};
  if (name !== "person.merge" || !scope) return null;
  if (typeof from !== "string" || typeof into !== "string") return null;
  const before = body.patches.find(({ table, key }) => table === "people" && key === from)?.before;
  if (!before || before["/body/seeks"] !== undefined) return null;
  const fromName = String(before["/body/name"] ?? before["/body/page/name"] ?? "");
  return { id, opportunityKey: scope, from, into, fromName, at, patches: body.patches };
}
