import { type About, type Moment, Refusal, type Refused } from "./changes/define";
import { type RowRef, RowSet } from "./changes/rowSet";
import { changeId, localDay, newId, nextTick, tickOf } from "./clock";
import type { SsmDatabase } from "./db";
import { type StorageError, storageError } from "./errors";
import { checkRow } from "./read";
import { done, fail, type Result } from "./result";
import { rowName, type TableName } from "./schema";
import type { ChangeRow } from "./schema/changes";
import { DEVICE } from "./schema/settings";

/**
 * Why a write was refused; nothing of it is stored. `damaged`: a row to be written over doesn't fit its
 * schema. `unknownOpportunity`: no page has shown it yet.
 */
export type WriteError = Refused | StorageError;

/** What a change adds to the log besides its rows. */
export interface Entry {
  name: string;
  kind: ChangeRow["kind"];
  scope: string | undefined;
  about: About | undefined;
  undoOf?: string;
  redoOf?: string;
  kept?: ChangeRow["body"]["kept"];
  /** Recorded even when it changed no row (an undo that had nothing left to take back). */
  isAlwaysRecorded?: boolean;
}

/** The door's hands while a transaction is open. */
export interface Doorway {
  moment: Moment;
  device: string;
  load(refs: RowRef[]): Promise<RowSet>;
  find(table: TableName, index: string, value: string): Promise<RowRef["key"][]>;
}

/** One transaction: `work` loads and changes rows, the door stores them. Null when there was nothing to do. */
export async function throughDoor(
  db: SsmDatabase,
  tables: readonly TableName[],
  work: (doorway: Doorway) => Promise<{ set: RowSet; entry: Entry } | null>,
): Promise<Result<ChangeRow | null, WriteError>> {
  if (db.standing !== "writable") return fail({ kind: db.standing });
  try {
    const names = [...new Set([...tables, "changes", "settings"])];
    // "rw!": a transaction of its own, so that the promise means that it is complete.
    const row = await db.transaction("rw!", names, async () => {
      const doorway = await openDoorway(db);
      const worked = await work(doorway);
      return worked && store(db, doorway, worked.set, worked.entry);
    });
    if (row) db.announce(writtenBy(row));
    return done(row);
  } catch (error) {
    return fail(error instanceof Refusal ? error.error : storageError(error));
  }
}

async function openDoorway(db: SsmDatabase): Promise<Doorway> {
  const at = db.now();
  return {
    moment: { at, today: localDay(at) },
    device: await deviceOf(db),
    load: (refs) => loadRows(db, refs),
    find: (table, index, value) => db.rows(table).where(index).equals(value).primaryKeys(),
  };
}

/** This browser profile's own id, made at the first write. */
async function deviceOf(db: SsmDatabase): Promise<string> {
  const stored = (await db.rows("settings").get(DEVICE))?.body.value;
  if (typeof stored === "string") return stored;
  const device = newId();
  await db.rows("settings").put({ key: DEVICE, body: { value: device } });
  return device;
}

async function loadRows(db: SsmDatabase, refs: RowRef[]): Promise<RowSet> {
  const set = new RowSet();
  for (const table of new Set(refs.map((ref) => ref.table))) {
    const keys = refs.filter((ref) => ref.table === table).map((ref) => ref.key);
    const rows = await db.rows(table).bulkGet(keys);
    for (const [index, key] of keys.entries()) set.load({ table, key }, checked(table, rows[index]));
  }
  return set;
}

function checked(table: TableName, row: unknown) {
  if (row === undefined) return undefined;
  const result = checkRow(table, row);
  if ("damaged" in result) throw new Refusal({ kind: "damaged", damaged: result.damaged });
  // Every row is a plain object once its schema has accepted it.
  return { ...result.row } as Record<string, unknown>;
}

async function store(
  db: SsmDatabase,
  doorway: Doorway,
  set: RowSet,
  entry: Entry,
): Promise<ChangeRow | null> {
  const [fault] = set.faults();
  if (fault)
    throw new Refusal({ kind: "invalid", issues: [rowName(fault.table, fault.key), ...fault.issues] });
  for (const { table, key, after } of set.writes()) {
    if (after) await db.table(table).put(after);
    else await db.table(table).delete(key);
  }
  const patches = set.patches();
  if (patches.length === 0 && !entry.isAlwaysRecorded) return null;
  const row = await changeRow(db, doorway, patches, entry);
  await db.table("changes").add(row);
  return row;
}

async function changeRow(
  db: SsmDatabase,
  { moment, device }: Doorway,
  patches: ReturnType<RowSet["patches"]>,
  { name, kind, scope, about, undoOf, redoOf, kept }: Entry,
): Promise<ChangeRow> {
  const [last] = await db.rows("changes").toCollection().reverse().limit(1).primaryKeys();
  const tick = nextTick(typeof last === "string" ? tickOf(last) : null, moment.at);
  return {
    id: changeId(tick, device),
    kind,
    name,
    at: moment.at,
    device,
    rows: patches.map((patch) => rowName(patch.table, patch.key)),
    ...(scope === undefined ? {} : { scope }),
    ...(undoOf === undefined ? {} : { undoOf }),
    ...(redoOf === undefined ? {} : { redoOf }),
    // Rows hold plain values only: their schemas admit nothing else.
    body: {
      ...(about ? { about } : {}),
      patches: patches as ChangeRow["body"]["patches"],
      ...(kept ? { kept } : {}),
    },
  };
}

function writtenBy(row: ChangeRow) {
  const tables = [...new Set(row.body.patches.map((patch) => patch.table))];
  return { names: [row.name], opportunityKey: row.scope ?? null, tables, rows: row.rows };
}
