import Dexie, { type Table } from "dexie";
import { type StorageError, storageError } from "./errors";
import type { RowKey } from "./leaves";
import { declareVersions } from "./migrate";
import { done, fail, type Result } from "./result";
import { type Rows, type TableName, tables } from "./schema";
import type { Settings } from "./schema/settings";
import { versions } from "./schema/versions";

/** What a page may do with the database right now. */
export type Standing = "writable" | "newerVersion" | "closed";

/** Told after a commit: which changes, of which opportunity, in which tables, and the rows as `rowName` names them. */
export interface Written {
  names: string[];
  opportunityKey: string | null;
  tables: string[];
  rows: string[];
}

export interface OpenOptions {
  /** The device's time; tests set it. */
  now?: () => number;
  /** Another page holds an older version open and doesn't let go: ask the rep to close it. Opening waits. */
  onBlocked?: () => void;
}

export const DATABASE_NAME = "ssm-sidebar";

/** IndexedDB counts Dexie's versions times ten. */
const nativeVersion = (number: number) => number * 10;
const ourVersion = Math.max(...versions.map(({ number }) => number));

/**
 * The extension's database. Rows are read through the repositories, which check them, and written through
 * `write` alone. A database that a newer build has written is opened as it is, for reading.
 */
export class SsmDatabase extends Dexie {
  standing: Standing = "writable";
  readonly now: () => number;
  /** Settings that an administrator has fixed: read over what is stored, which stays as it is. */
  fixed: Partial<Settings> = {};
  /** The only changes that may be written here, by name; null: all. A team book is for reading. */
  only: ReadonlySet<string> | null = null;
  private readonly standingListeners = new Set<(standing: Standing) => void>();
  private readonly writeListeners = new Set<(written: Written) => void>();

  constructor(name: string, { now = Date.now }: OpenOptions = {}, isNewer = false) {
    // Strict: what a rep was told is saved survives a power cut. Dexie sets it per database, not per write.
    super(name, { chromeTransactionDurability: "strict" });
    this.now = now;
    if (isNewer) this.standing = "newerVersion";
    else declareVersions(this, versions, tables);
    // Another page opens a newer version: let go for good, or its upgrade would wait for this page's end.
    this.on("versionchange", () => {
      this.close({ disableAutoOpen: true });
      this.stand("closed");
      return false;
    });
  }

  /** A table's rows as they lie there, unchecked. */
  rows<N extends TableName>(name: N): Table<Rows[N], RowKey> {
    return this.table(name);
  }

  /** Calls the listener whenever `standing` changes. Returns how to stop. */
  onStanding(listener: (standing: Standing) => void): () => void {
    this.standingListeners.add(listener);
    return () => this.standingListeners.delete(listener);
  }

  /** See `onWrite`. */
  listen(listener: (written: Written) => void): () => void {
    this.writeListeners.add(listener);
    return () => this.writeListeners.delete(listener);
  }

  /** Only the door calls this, after a commit: what is stored is stored, whatever a listener does. */
  announce(written: Written): void {
    for (const listener of this.writeListeners) {
      try {
        listener(written);
      } catch (error) {
        console.error(error);
      }
    }
  }

  stand(standing: Standing): void {
    this.standing = standing;
    for (const listener of this.standingListeners) listener(standing);
  }
}

/** Calls the listener after every commit made through this connection. Returns how to stop. */
export function onWrite(db: SsmDatabase, listener: (written: Written) => void): () => void {
  return db.listen(listener);
}

/** Opens the database, or says why not. One that a newer build has written opens with `standing` newerVersion. */
export async function openDatabase(
  name = DATABASE_NAME,
  options: OpenOptions = {},
): Promise<Result<SsmDatabase, StorageError>> {
  try {
    const db = new SsmDatabase(name, options, await isNewerThanOurs(name));
    db.on("blocked", () => options.onBlocked?.());
    await db.open();
    if (db.backendDB().version > nativeVersion(ourVersion)) db.stand("newerVersion");
    return done(db);
  } catch (error) {
    return fail(storageError(error));
  }
}

/**
 * Asked before Dexie opens, because Dexie would add what a newer database no longer has and raise its version,
 * which shuts the newer build out. Where the browser can't list databases, Dexie falls back by itself.
 */
async function isNewerThanOurs(name: string): Promise<boolean> {
  const known = (await indexedDB.databases?.()) ?? [];
  return known.some((each) => each.name === name && (each.version ?? 0) > nativeVersion(ourVersion));
}
