import { isEqual } from "./json";
import { type Leaves, leavesOf, type PlainRow, type RowPatch, rowOf, withLeaf } from "./leaves";

/** A row with one patch taken back. `kept`: fields that somebody changed since, so they stay as they are. */
export interface Reverted {
  row: PlainRow | undefined;
  kept: string[];
}

/**
 * Takes a patch back field by field: only where the field still is what the patch made it. A row that the
 * patch created goes when nothing but its `skeleton` (keys and what can't be without them) is left.
 */
export function revert(
  current: PlainRow | undefined,
  patch: RowPatch,
  skeleton: readonly string[],
): Reverted {
  if (!current) return restore(patch);
  const isLeaves = leavesOf(current);
  const after = patch.after ?? {};
  const before = patch.before ?? {};
  const kept: string[] = [];
  let row = current;
  for (const pointer of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (patch.before === null && skeleton.includes(pointer)) continue;
    if (isEqual(isLeaves[pointer], before[pointer])) continue;
    if (isEqual(isLeaves[pointer], after[pointer])) row = withLeaf(row, pointer, before[pointer]);
    else kept.push(pointer);
  }
  const isBare = Object.keys(leavesOf(row)).every((pointer) => skeleton.includes(pointer));
  return { row: patch.before === null && isBare ? undefined : row, kept };
}

/** The row isn't there: it comes back if the patch removed it; otherwise somebody removed it since. */
function restore(patch: RowPatch): Reverted {
  if (patch.after === null && patch.before !== null) return { row: rowOf(patch.before), kept: [] };
  return {
    row: undefined,
    kept: patch.before === null ? [] : changedPointers(patch.before, patch.after ?? {}),
  };
}

function changedPointers(before: Leaves, after: Leaves): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}
