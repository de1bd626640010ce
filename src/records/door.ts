import { type About, type Moment, Refusal, type Refused } from "./changes/define";
import { type RowRef, RowSet } from "./changes/rowSet";
import { changeId, localDay, nextTick, tickOf } from "./clock";
import type { SsmDatabase } from "./db";
import { deviceIdOf } from "./device";
import { type StorageError, storageError } from "./errors";
import type { RowKey, RowPatch } from "./leaves";
import { inParts, type LogMove, SETTLE } from "./parts";
import { checkRow } from "./read";
import { done, fail, type Result } from "./result";
import { rowName, type TableName } from "./schema";
import type { ChangeRow } from "./schema/changes";

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
  /** Lines of the log that come or go with it, and its patches in parts: a merge and its undo. */
  log?: LogMove;
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
    const stored = await db.transaction("rw!", names, async () => {
      const doorway = await openDoorway(db);
      const worked = await work(doorway);
      // Whatever led here: what was done so far goes back with the transaction.
      if (db.only && !db.only.has(worked?.entry.name ?? ""))
        throw new Refusal({ kind: "invalid", issues: [] });
      return worked && store(db, doorway, worked.set, worked.entry);
    });
    if (stored) db.announce(writtenBy(stored));
    return done(stored && stored.row);
  } catch (error) {
    return fail(error instanceof Refusal ? error.error : storageError(error));
  }
}

async function openDoorway(db: SsmDatabase): Promise<Doorway> {
  const at = db.now();
  return {
    moment: { at, today: localDay(at) },
    device: await deviceIdOf(db),
    load: (refs) => loadRows(db, refs),
    find: (table, index, value) => db.rows(table).where(index).equals(value).primaryKeys(),
  };
}

async function loadRows(db: SsmDatabase, refs: RowRef[]): Promise<RowSet> {
  const set = new RowSet();
  const loadTable = async (table: TableName) => {
    const keys = refs.filter((ref) => ref.table === table).map((ref) => ref.key);
    const rows = await db.rows(table).bulkGet(keys);
    for (const [index, key] of keys.entries()) set.load({ table, key }, checked(table, rows[index]));
  };
  await Promise.all([...new Set(refs.map((ref) => ref.table))].map(loadTable));
  return set;
}

function checked(table: TableName, row: unknown) {
  if (row === undefined) return undefined;
  const result = checkRow(table, row);
  if ("damaged" in result) throw new Refusal({ kind: "damaged", damaged: result.damaged });
  // Every row is a plain object once its schema has accepted it.
  return { ...result.row } as Record<string, unknown>;
}

async function store(db: SsmDatabase, doorway: Doorway, set: RowSet, entry: Entry): Promise<Stored | null> {
  const [fault] = set.faults();
  if (fault)
    throw new Refusal({ kind: "invalid", issues: [rowName(fault.table, fault.key), ...fault.issues] });
  const writes = set.writes();
  const storeTable = async (table: TableName) => {
    const ours = writes.filter((each) => each.table === table);
    const [kept, gone] = [
      ours.flatMap(({ after }) => after ?? []),
      ours.flatMap(({ after, key }) => (after ? [] : [key])),
    ];
    await Promise.all([
      kept.length > 0 && db.table(table).bulkPut(kept),
      gone.length > 0 && db.table(table).bulkDelete(gone),
    ]);
  };
  const stored = Promise.all([...new Set(writes.map((each) => each.table))].map(storeTable));
  const patches = set.patches();
  if (patches.length === 0 && !entry.isAlwaysRecorded) {
    await stored;
    return null;
  }
  // Rows hold plain values only: their schemas admit nothing else.
  const plain = patches as ChangeRow["body"]["patches"];
  if (entry.log) {
    await stored;
    return { row: await storeInParts(db, doorway, plain, entry, entry.log), patches };
  }
  const [row] = await Promise.all([lineOf(db, doorway, entry, { patches: plain }, namesOf(patches)), stored]);
  await db.table("changes").add(row);
  return { row, patches };
}

interface Stored {
  row: ChangeRow;
  patches: RowPatch[];
}

/** Lines before the one that names them, so that the newest line of the log is the change itself. */
async function storeInParts(
  db: SsmDatabase,
  doorway: Doorway,
  patches: ChangeRow["body"]["patches"],
  entry: Entry,
  { added, removed, settled }: LogMove,
): Promise<ChangeRow> {
  const known = await db.table("changes").bulkGet(added.map(({ id }) => id));
  const fresh = added.filter((_, index) => known[index] === undefined);
  await db.table("changes").bulkAdd(fresh);
  await db.table("changes").bulkDelete(removed.map(({ id }) => id));
  const came = fresh.map(({ id }) => id);
  if (settled.length > 0) {
    const line = { name: SETTLE, kind: "record" as const, scope: undefined, about: undefined };
    const row = await lineOf(db, doorway, line, { patches: settled }, namesOf(settled));
    await db.table("changes").add(row);
    came.push(row.id);
  }
  const parts: string[] = [];
  for (const body of inParts({ patches, added: came, removed })) {
    const row = await lineOf(
      db,
      doorway,
      { ...entry, kind: "record", about: undefined, kept: undefined },
      body,
      [],
    );
    await db.table("changes").add(row);
    parts.push(row.id);
  }
  const row = await lineOf(db, doorway, entry, { patches: [], parts }, []);
  await db.table("changes").add(row);
  return row;
}

/** An id later than that of every change which is there. */
export async function nextChangeId(db: SsmDatabase, at: number, device: string): Promise<string> {
  const [last] = await db.rows("changes").toCollection().reverse().limit(1).primaryKeys();
  return changeId(nextTick(typeof last === "string" ? tickOf(last) : null, at), device);
}

const namesOf = (patches: readonly { table: string; key: RowKey }[]): string[] =>
  patches.map(({ table, key }) => rowName(table, key));

async function lineOf(
  db: SsmDatabase,
  { moment, device }: Doorway,
  { name, kind, scope, about, undoOf, redoOf, kept }: Entry,
  body: ChangeRow["body"],
  rows: string[],
): Promise<ChangeRow> {
  return {
    id: await nextChangeId(db, moment.at, device),
    kind,
    name,
    at: moment.at,
    device,
    rows,
    ...(scope === undefined ? {} : { scope }),
    ...(undoOf === undefined ? {} : { undoOf }),
    ...(redoOf === undefined ? {} : { redoOf }),
    body: { ...(about ? { about } : {}), ...body, ...(kept ? { kept } : {}) },
  };
}

function writtenBy({ row, patches }: Stored) {
  const tables = [...new Set(patches.map((patch) => patch.table))];
  return { names: [row.name], opportunityKey: row.scope ?? null, tables, rows: namesOf(patches) };
}
