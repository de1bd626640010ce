import { isEqual } from "../json";
import { type Leaves, leavesOf, normalRow, type PlainRow, type RowKey } from "../leaves";
import { definitionOf, rowName } from "../schema";
import type { ChangeRow } from "../schema/changes";
import { isMergedTable, type MergedTable, type Placed, type Side } from "./content";
import { fitted } from "./fitted";
import { join, leavesOfRegisters, noRegisters, type Registers, record, recordRow } from "./registers";

/**
 * How a field stands. `newer`: the file's value follows ours. `older`: ours follows the file's. `conflict`: both were
 * changed without knowing of each other; the later one is proposed.
 */
export type Verdict = "newer" | "older" | "conflict";

export interface FieldPlan {
  pointer: string;
  mine: unknown;
  theirs: unknown;
  /** Which one the clock proposes; equal to neither never. */
  proposed: "mine" | "theirs";
  verdict: Verdict;
}

export interface RowPlan {
  table: MergedTable;
  key: RowKey;
  /** `new`: only the file has it. `removed`: the file says that it was removed. `changed`: fields differ. */
  kind: "new" | "removed" | "changed";
  fields: FieldPlan[];
  /** The file removed what was changed here without its knowing. */
  isDisputed: boolean;
  /** The row after the merge; undefined: none. */
  after: PlainRow | undefined;
}

export interface MergePlan {
  /** Rows that differ, in the order of tables. */
  rows: RowPlan[];
  /** Lines of the file's log that ours lacks. */
  log: ChangeRow[];
}

/**
 * What merging `theirs` into `mine` would do. Pure; the result of merging doesn't depend on order or repetition, as
 * every field goes to the latest change that either log knows of.
 */
export function planMerge(mine: Side, theirs: Side): MergePlan {
  const wanted = differing(mine, theirs);
  const myPatches = patchesOf(mine, wanted);
  const theirPatches = patchesOf(theirs, wanted);
  const rows = [...wanted.values()].flatMap((place) => {
    const name = rowName(place.table, place.key);
    const ours = registersOf(mine, myPatches, name);
    const other = registersOf(theirs, theirPatches, name);
    const plan = planRow(place, mine.rows.get(name)?.row, ours, other, mine, theirs);
    return plan ? [plan] : [];
  });
  const log = [...theirs.log.values()].filter(({ id }) => !mine.log.has(id));
  return { rows, log: log.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

type Place = Pick<Placed, "table" | "key">;

/** Rows of which the two sides may say something different. */
function differing(mine: Side, theirs: Side): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [name, placed] of theirs.rows) {
    if (!isEqual(mine.rows.get(name)?.row, placed.row)) places.set(name, placed);
  }
  for (const { id, body } of theirs.log.values()) {
    if (mine.log.has(id)) continue;
    for (const { table, key } of body.patches) {
      const name = rowName(table, key);
      if (isMergedTable(table) && !theirs.rows.has(name)) places.set(name, { table, key });
    }
  }
  return places;
}

type PatchOfLine = { id: string; patch: ChangeRow["body"]["patches"][number] };

/** What a log says of these rows, by row. */
function patchesOf({ log }: Side, wanted: Map<string, Place>): Map<string, PatchOfLine[]> {
  const byName = new Map<string, PatchOfLine[]>();
  for (const { id, body } of log.values()) {
    for (const patch of body.patches) {
      const name = rowName(patch.table, patch.key);
      if (!wanted.has(name)) continue;
      const known = byName.get(name);
      if (known) known.push({ id, patch });
      else byName.set(name, [{ id, patch }]);
    }
  }
  return byName;
}

/** Of one row: of all rows at once a large file's would be many times the file. */
function registersOf({ rows }: Side, patches: Map<string, PatchOfLine[]>, name: string): Registers {
  const registers = noRegisters();
  for (const { id, patch } of patches.get(name) ?? []) record(registers, id, withoutUnlogged(patch));
  const placed = rows.get(name);
  if (placed) recordRow(registers, leavesOf(placed.row));
  return registers;
}

/** A field that is kept up to date without a change has no time of its own, not even that of the row's making. */
function withoutUnlogged(patch: ChangeRow["body"]["patches"][number]) {
  const unlogged = isMergedTable(patch.table) ? (definitionOf(patch.table).unlogged ?? []) : [];
  if (unlogged.length === 0) return patch;
  const cut = (leaves: Leaves | null) =>
    leaves && Object.fromEntries(Object.entries(leaves).filter(([pointer]) => !unlogged.includes(pointer)));
  return { before: cut(patch.before), after: cut(patch.after) };
}

function planRow(
  { table, key }: Place,
  row: PlainRow | undefined,
  ours: Registers,
  other: Registers,
  mine: Side,
  theirs: Side,
): RowPlan | null {
  const joined = leavesOfRegisters(join(ours, other));
  const after = joined ? fitted(table, key, joined) : undefined;
  const before = row && normalRow(row);
  const theirLeaves = leavesOfRegisters(other);
  const fields = before && theirLeaves ? differences(leavesOf(before), theirLeaves, ours, other, after) : [];
  const judged = fields.map((field) => ({ ...field, verdict: verdictOf(field, ours, other, mine, theirs) }));
  if (isEqual(before, after) && judged.length === 0) return null;
  const kind = before === undefined ? "new" : after === undefined ? "removed" : "changed";
  // Neither side shows it any more: only the log has news.
  if (kind === "new" && after === undefined) return null;
  const isDisputed =
    kind === "removed" && [...ours.fields.values()].some(({ at }) => at !== "" && !theirs.log.has(at));
  return { table, key, kind, fields: judged, isDisputed, after };
}

function differences(
  mine: Leaves,
  theirs: Leaves,
  ours: Registers,
  other: Registers,
  after: PlainRow | undefined,
): Omit<FieldPlan, "verdict">[] {
  const merged = after ? leavesOf(after) : {};
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].flatMap((pointer) => {
    // A field that one side never had comes without a question.
    if (isEqual(mine[pointer], theirs[pointer])) return [];
    if (!ours.fields.has(pointer) && !other.fields.has(pointer)) return [];
    const proposed = isEqual(merged[pointer], theirs[pointer]) ? ("theirs" as const) : ("mine" as const);
    return [{ pointer, mine: mine[pointer], theirs: theirs[pointer], proposed }];
  });
}

/** A value that knows of the other one follows it: its side's log has the change that made the other. */
function verdictOf(
  { pointer, proposed }: Omit<FieldPlan, "verdict">,
  ours: Registers,
  other: Registers,
  mine: Side,
  theirs: Side,
): Verdict {
  const myTime = ours.fields.get(pointer)?.at ?? "";
  const theirTime = other.fields.get(pointer)?.at ?? "";
  const knowsMine = myTime === "" ? theirTime !== "" : theirs.log.has(myTime);
  const knowsTheirs = theirTime === "" ? myTime !== "" : mine.log.has(theirTime);
  if (myTime !== theirTime && proposed === "theirs" && knowsMine) return "newer";
  if (myTime !== theirTime && proposed === "mine" && knowsTheirs) return "older";
  return "conflict";
}
