import Dexie, { type IntervalTree } from "dexie";
import { create } from "zustand";
import type { SsmDatabase } from "../../../records/db";
import { type PipelineRow, pipelineRows, pipelineRowsOf } from "../../../records/pipelineRows";
import type { Settings } from "../../../records/schema/settings";
import { settingsOf } from "../../../records/settings";

/** All opportunities as the database has them, by their key. */
export interface Loaded {
  rows: ReadonlyMap<string, PipelineRow>;
  settings: Pick<Settings, "rates" | "pipelineViews">;
  damaged: number;
}

/** Read once for a page and then kept true, so that a change of view doesn't read ten thousand rows again. */
export const usePipelineRows = create<{
  db: SsmDatabase | null;
  loaded: Loaded | null;
  /** Why they could not be read; null again once they could. */
  fault: unknown;
}>(() => ({ db: null, loaded: null, fault: null }));

/** Writes come in swarms (a new day judges every deal anew): rows are read again once they pause, or at last then. */
const pauseMs = 250;
const atLastMs = 2000;
/** Of more rows than these all are read: one read of a table is faster than so many of a row. */
const fewRows = 500;

type Changed = { keys: Set<string>; isAll: boolean };

let stop = () => {};

/** Reads all opportunities of this database, unless that is done, and follows what is written, in whatever page. */
export function followPipeline(db: SsmDatabase): void {
  if (usePipelineRows.getState().db === db) return;
  stop();
  usePipelineRows.setState({ db, loaded: null, fault: null });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let changed: Changed = { keys: new Set(), isAll: true };
  let reading = Promise.resolve();
  const read = () => {
    timer = undefined;
    waitingSince = 0;
    const told = changed;
    changed = { keys: new Set(), isAll: false };
    // One after the other: an older reading must not come after a newer one.
    reading = reading
      .then(() => readChanged(db, usePipelineRows.getState().loaded, told))
      .then(
        (loaded) => usePipelineRows.getState().db === db && usePipelineRows.setState({ loaded, fault: null }),
        (fault) => {
          changed.isAll = true;
          if (usePipelineRows.getState().db === db) usePipelineRows.setState({ fault });
        },
      )
      .then(() => {});
  };
  const onMutated = (parts: Record<string, unknown>) => {
    const isOurs = note(changed, parts, db.name);
    if (!isOurs) return;
    waitingSince ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(read, Math.min(pauseMs, Math.max(0, waitingSince + atLastMs - Date.now())));
  };
  Dexie.on("storagemutated", onMutated);
  stop = () => {
    clearTimeout(timer);
    Dexie.on("storagemutated").unsubscribe(onMutated);
  };
  read();
}

async function readChanged(
  db: SsmDatabase,
  before: Loaded | null,
  { keys, isAll }: Changed,
): Promise<Loaded> {
  const settings = (await settingsOf(db, ["rates", "pipelineViews"])).values;
  // Damaged rows are counted over all of them.
  if (!before || isAll || before.damaged > 0 || keys.size > fewRows) {
    const { rows, damaged } = await pipelineRows(db);
    return { rows: byKey(rows), damaged: damaged.length, settings };
  }
  const { rows, damaged } = await pipelineRowsOf(db, [...keys]);
  const all = new Map(before.rows);
  const found = byKey(rows);
  for (const key of keys) {
    const row = found.get(key);
    if (row) all.set(key, row);
    else all.delete(key);
  }
  return { rows: keys.size === 0 ? before.rows : all, damaged: damaged.length, settings };
}

const byKey = (rows: readonly PipelineRow[]) => new Map(rows.map((row) => [row.opportunityKey, row]));

/** Adds what Dexie tells of a write: per table and index what keys it touched. Says whether any is the pipeline's. */
function note(changed: Changed, parts: Record<string, unknown>, database: string): boolean {
  const table = (name: string) => `idb://${database}/${name}/`;
  let isOurs = false;
  for (const [part, keys] of Object.entries(parts)) {
    const ofDeals = [table("assessments"), table("opportunities")].find((start) => part.startsWith(start));
    if (part.startsWith(table("settings"))) isOurs = true;
    if (!ofDeals) continue;
    isOurs = true;
    // The primary key, and the keys of deleted rows; other indexes tell of the same rows.
    const index = part.slice(ofDeals.length);
    if (index !== "" && index !== ":dels") continue;
    for (const key of keysIn(keys as IntervalTree)) {
      if (key === null) changed.isAll = true;
      else changed.keys.add(key);
    }
  }
  return isOurs;
}

/** The keys of a set of ranges; null for a range of which one can't tell them. */
function* keysIn(tree: IntervalTree | null | undefined): Generator<string | null> {
  if (!tree || !("from" in tree)) return;
  yield typeof tree.from === "string" && tree.from === tree.to ? tree.from : null;
  yield* keysIn(tree.l);
  yield* keysIn(tree.r);
}
