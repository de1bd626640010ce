import { isEqual } from "../json";
import type { Leaves, RowPatch } from "../leaves";

/**
 * What a log says of one row, as values that only ever grow: of each field its newest value and when it got it, and
 * when the row was last made, edited and removed. Times are ids of changes, which sort the same on every device; the
 * empty one is "before all changes". Taking the larger of each is what makes a merge independent of who merges whom
 * first, how often, and in which order.
 */
export interface Registers {
  fields: Map<string, Stamped>;
  /** Fields that a removal took away, and when: a row made anew doesn't get them back. */
  cleared: Map<string, string>;
  made: string;
  edited: string;
  removed: string;
}

export interface Stamped {
  at: string;
  /** Undefined: the field was unset. */
  value: unknown;
}

export const noRegisters = (): Registers => ({
  fields: new Map(),
  cleared: new Map(),
  made: "",
  edited: "",
  removed: "",
});

/** Takes in what one change did to the row; the order of calls doesn't matter. */
export function record(
  registers: Registers,
  id: string,
  { before, after }: Pick<RowPatch, "before" | "after">,
): void {
  if (after === null) {
    registers.removed = later(registers.removed, id);
    for (const pointer of Object.keys(before ?? {})) {
      registers.cleared.set(pointer, later(registers.cleared.get(pointer) ?? "", id));
    }
    // What the row said when it was removed: an edit elsewhere brings the row back with all of it.
    for (const [pointer, value] of Object.entries(before ?? {})) {
      keepNewer(registers.fields, pointer, { at: "", value });
    }
    return;
  }
  if (before === null) registers.made = later(registers.made, id);
  else registers.edited = later(registers.edited, id);
  for (const pointer of new Set([...Object.keys(before ?? {}), ...Object.keys(after)])) {
    keepNewer(registers.fields, pointer, { at: id, value: after[pointer] });
  }
}

/** Takes in a row as it lies there: its fields are what is meant, the log says since when. */
export function recordRow(registers: Registers, leaves: Leaves): void {
  for (const [pointer, value] of Object.entries(leaves)) {
    const known = registers.fields.get(pointer);
    if (!known || !isEqual(known.value, value)) {
      registers.fields.set(pointer, { at: known?.at ?? "", value });
    }
  }
}

/** The larger of each. Neither argument is changed. */
export function join(a: Registers, b: Registers): Registers {
  const joined: Registers = {
    fields: new Map(a.fields),
    cleared: new Map(a.cleared),
    made: later(a.made, b.made),
    edited: later(a.edited, b.edited),
    removed: later(a.removed, b.removed),
  };
  for (const [pointer, stamped] of b.fields) keepNewer(joined.fields, pointer, stamped);
  for (const [pointer, at] of b.cleared) {
    joined.cleared.set(pointer, later(joined.cleared.get(pointer) ?? "", at));
  }
  return joined;
}

/** The row's fields, or null: it isn't there. An edit later than the removal, made without knowing of it, wins. */
export function leavesOfRegisters(registers: Registers): Leaves | null {
  const isThere = registers.removed === "" || later(registers.made, registers.edited) > registers.removed;
  if (!isThere) return null;
  const leaves = Object.fromEntries(shownFields(registers));
  return Object.keys(leaves).length > 0 ? leaves : null;
}

function shownFields({ fields, cleared, made }: Registers): Map<string, unknown> {
  const shown = new Map<string, unknown>();
  for (const [pointer, { at, value }] of fields) {
    const clearedAt = cleared.get(pointer) ?? "";
    const isCleared = clearedAt !== "" && made > clearedAt && at < clearedAt;
    if (value !== undefined && !isCleared) shown.set(pointer, value);
  }
  return shown;
}

function keepNewer(fields: Map<string, Stamped>, pointer: string, next: Stamped): void {
  const known = fields.get(pointer);
  if (!known || isNewer(next, known)) fields.set(pointer, next);
}

/** Of two values with the same time neither is newer: then their text decides, the same on every device. */
function isNewer(a: Stamped, b: Stamped): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return !isEqual(a.value, b.value) && canonical(a.value) > canonical(b.value);
}

/** One text for equal values, whatever the order of an object's fields. */
export function canonical(value: unknown): string {
  return value === undefined
    ? ""
    : JSON.stringify(value, (_, each) =>
        typeof each === "object" && each !== null && !Array.isArray(each)
          ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
          : each,
      );
}

const later = (a: string, b: string): string => (a > b ? a : b);
