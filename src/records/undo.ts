import Dexie, { type Collection } from "dexie";
import { type About, Refusal } from "./changes/define";
import type { RowSet } from "./changes/rowSet";
import type { SsmDatabase } from "./db";
import { type Doorway, type Entry, throughDoor, type WriteError } from "./door";
import type { RowKey } from "./leaves";
import { wholeOf } from "./parts";
import { checkRow } from "./read";
import { done, type Result } from "./result";
import { tableNames } from "./schema";
import type { ChangeRow } from "./schema/changes";
import { DEVICE } from "./schema/settings";
import { rowsOf, takeBack } from "./takeBack";

/** Whose last gesture: one opportunity's, or whichever was last. */
export type UndoScope = { opportunityKey: string } | { all: true };

/** A gesture as the interface words it: its name and what it was about. */
export interface Gesture {
  id: string;
  name: string;
  about: About;
  at: number;
}

/** What undo and redo would take back now. */
export interface Undoable {
  undo: Gesture | null;
  redo: Gesture | null;
}

/** A gesture taken back (or done again). `kept`: fields that were changed since elsewhere; they stay as they are. */
export interface Undone extends Gesture {
  kept: { table: string; key: RowKey; field: string }[];
}

/** What would be undone and redone next on this device. Follows from the log, so it outlives the session. */
export async function undoable(db: SsmDatabase, scope: UndoScope): Promise<Undoable> {
  const device = (await db.rows("settings").get(DEVICE))?.body.value;
  if (typeof device !== "string") return { undo: null, redo: null };
  const { undo, redo } = await nextSteps(db, scope, device);
  return { undo: undo ? gestureOf(undo) : null, redo: redo ? gestureOf(redo) : null };
}

/** Takes back this device's last gesture: the inverse change, through the same door. Null: nothing to undo. */
export function undo(db: SsmDatabase, scope: UndoScope): Promise<Result<Undone | null, WriteError>> {
  return step(db, scope, "undo");
}

/** Does the last undone gesture again, as long as no new one has followed. Null: nothing to redo. */
export function redo(db: SsmDatabase, scope: UndoScope): Promise<Result<Undone | null, WriteError>> {
  return step(db, scope, "redo");
}

/** Takes back one gesture, whichever was last; see `undoOne` for whether that can be done alone. */
export async function undoChange(db: SsmDatabase, id: string): Promise<Result<Undone | null, WriteError>> {
  return inverted(db, "undo", async () => db.rows("changes").get(id));
}

async function step(
  db: SsmDatabase,
  scope: UndoScope,
  which: "undo" | "redo",
): Promise<Result<Undone | null, WriteError>> {
  return inverted(db, which, async ({ device }) => (await nextSteps(db, scope, device))[which]);
}

async function inverted(
  db: SsmDatabase,
  which: "undo" | "redo",
  find: (doorway: Doorway) => Promise<ChangeRow | undefined>,
): Promise<Result<Undone | null, WriteError>> {
  const stored = await throughDoor(db, tableNames, async (doorway) => {
    const target = await find(doorway);
    if (!target) return null;
    const checked = checkRow("changes", target);
    if ("damaged" in checked) throw new Refusal({ kind: "damaged", damaged: checked.damaged });
    return inverseOf(checked.row, await wholeOf(db, checked.row), which, doorway);
  });
  if (!stored.ok) return stored;
  return done(stored.value && { ...gestureOf(stored.value), kept: stored.value.body.kept ?? [] });
}

/** The change that takes `target` back, field by field; nothing is written over that is newer than it. */
async function inverseOf(
  target: ChangeRow,
  whole: Awaited<ReturnType<typeof wholeOf>>,
  which: "undo" | "redo",
  doorway: Doorway,
): Promise<{ set: RowSet; entry: Entry }> {
  const set = await doorway.load(rowsOf(whole.patches));
  const kept = takeBack(set, whole.patches);
  const { name, scope, body } = target;
  const link = which === "undo" ? { undoOf: target.id } : { redoOf: target.id };
  const entry: Entry = {
    name,
    kind: "gesture",
    scope,
    about: body.about,
    ...link,
    isAlwaysRecorded: true,
    ...(whole.log ? { log: whole.log } : {}),
  };
  return { set, entry: kept.length > 0 ? { ...entry, kept } : entry };
}

/**
 * Reads the gestures from the newest back. An undo cancels its gesture, a redo cancels its undo; the first
 * gesture that nothing cancels is undone next, the newest undo above it that nothing cancels is redone next.
 * Gestures of other devices aren't ours to take back.
 */
async function nextSteps(
  db: SsmDatabase,
  scope: UndoScope,
  device: string,
): Promise<{ undo?: ChangeRow; redo?: ChangeRow }> {
  const next: { undo?: ChangeRow; redo?: ChangeRow } = {};
  const cancelled = new Set<string>();
  await gestures(db, scope)
    .reverse()
    .until(() => next.undo !== undefined)
    .each((row) => {
      if (row.device !== device || cancelled.has(row.id) || next.undo) return;
      const taken = row.undoOf ?? row.redoOf;
      if (taken === undefined) next.undo = row;
      else cancelled.add(taken);
      if (row.undoOf !== undefined) next.redo ??= row;
    });
  return next;
}

function gestures(db: SsmDatabase, scope: UndoScope): Collection<ChangeRow, RowKey> {
  const [index, prefix] =
    "all" in scope ? ["[kind+id]", ["gesture"]] : ["[scope+kind+id]", [scope.opportunityKey, "gesture"]];
  return db
    .rows("changes")
    .where(index)
    .between([...prefix, Dexie.minKey], [...prefix, Dexie.maxKey]);
}

function gestureOf({ id, name, at, body }: ChangeRow): Gesture {
  return { id, name, at, about: body.about ?? {} };
}
