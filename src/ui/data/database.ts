import { create } from "zustand";
import { DATABASE_NAME, openDatabase, type SsmDatabase, type Standing } from "../../records/db";
import type { StorageError } from "../../records/errors";
import { policyOnce, usePolicy } from "./policy";

interface DatabaseStore {
  /** Which one this page opens: the rep's own, or a manager's team book. */
  name: string;
  /** The only changes that this page may make; null: all. */
  only: ReadonlySet<string> | null;
  db: SsmDatabase | null;
  standing: Standing | "opening";
  error: StorageError | null;
  /** A write met a full disk; cleared by the next one that lasts. */
  isDiskFull: boolean;
}

/** The one connection of this page. */
export const useDatabase = create<DatabaseStore>(() => ({
  name: DATABASE_NAME,
  only: null,
  db: null,
  standing: "opening",
  error: null,
  isDiskFull: false,
}));

let opening: Promise<SsmDatabase | null> | null = null;

/** Opens the database once; a failed attempt may be repeated. */
export function openOnce(): Promise<SsmDatabase | null> {
  opening ??= open();
  return opening;
}

async function open(): Promise<SsmDatabase | null> {
  useDatabase.setState({ standing: "opening", error: null });
  const [opened] = await Promise.all([openDatabase(useDatabase.getState().name), policyOnce()]);
  if (!opened.ok) {
    opening = null;
    useDatabase.setState({ error: opened.error });
    return null;
  }
  const db = opened.value;
  const fix = () => {
    // The playbook is no setting: it stands in for all stored ones (`useEffectiveId`).
    const { playbook: _, ...settings } = usePolicy.getState().policy;
    db.fixed = settings;
  };
  fix();
  db.only = useDatabase.getState().only;
  usePolicy.subscribe(fix);
  db.onStanding((standing) => useDatabase.setState({ standing }));
  useDatabase.setState({ db, standing: db.standing });
  // After the first paint: what is written until then is found in the log.
  requestIdleCallback(() => void import("./keepFigures").then(({ keepFigures }) => keepFigures(db)));
  return db;
}

/** False while the notes are read-only or not there: controls that would write are then switched off. */
export const useCanWrite = () => useDatabase((store) => store.standing === "writable" && !store.only);
