import { isEqual, isPlainObject } from "./json";

/**
 * A row seen as its fields, each by its path as a JSON pointer (RFC 6901: `/body/nextStep/date`). Changes are
 * recorded, undone and later merged field by field. Objects are opened four levels deep, which reaches every
 * field that a person sets; what lies deeper, and every list, is one value.
 */
export type Leaves = Record<string, unknown>;
const DEPTH = 4;

/** What one change did to one row. `null`: the row wasn't there. A path that one side lacks was unset there. */
export interface RowPatch {
  table: string;
  key: RowKey;
  before: Leaves | null;
  after: Leaves | null;
}

/** A primary key as IndexedDB has it: one field, or several in order. */
export type RowKey = string | (string | number)[];
export type PlainRow = Record<string, unknown>;

const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");
const unescaped = (name: string) => name.replaceAll("~1", "/").replaceAll("~0", "~");
const pathOf = (pointer: string) => pointer.slice(1).split("/").map(unescaped);

/**
 * The normal form in which rows are stored: down to the fields no object is empty and nothing undefined, so
 * that a row after undo is the row before it. Only `body` is always there.
 */
export function normalRow(row: PlainRow): PlainRow {
  return { ...withoutEmpty(row, 1), body: withoutEmpty(isPlainObject(row.body) ? row.body : {}, 2) };
}

function withoutEmpty(object: PlainRow, depth: number): PlainRow {
  const kept = Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined) return [];
    if (depth === DEPTH || !isPlainObject(value)) return [[name, value]];
    const inner = withoutEmpty(value, depth + 1);
    return Object.keys(inner).length > 0 ? [[name, inner]] : [];
  });
  return Object.fromEntries(kept);
}

/** All fields of a row in normal form. */
export function leavesOf(row: PlainRow): Leaves {
  return Object.fromEntries(walk(row, "", 1));
}

function walk(object: PlainRow, prefix: string, depth: number): [string, unknown][] {
  return Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
    const pointer = `${prefix}/${escaped(name)}`;
    return depth < DEPTH && isPlainObject(value) ? walk(value, pointer, depth + 1) : [[pointer, value]];
  });
}

/** The row with one field set, or unset by undefined; objects on the way come and go with their fields. */
export function withLeaf(row: PlainRow, pointer: string, value: unknown): PlainRow {
  return withField(row, pathOf(pointer), value);
}

function withField(object: PlainRow, [name = "", ...rest]: string[], value: unknown): PlainRow {
  const fields = new Map(Object.entries(object));
  const inner = fields.get(name);
  let next = value;
  if (rest.length > 0) {
    const changed = withField(isPlainObject(inner) ? inner : {}, rest, value);
    next = Object.keys(changed).length > 0 ? changed : undefined;
  }
  if (next === undefined) fields.delete(name);
  else fields.set(name, next);
  return Object.fromEntries(fields);
}

/** The row that has these fields. */
export function rowOf(leaves: Leaves): PlainRow {
  return Object.entries(leaves).reduce<PlainRow>(
    (row, [pointer, value]) => withLeaf(row, pointer, value),
    {},
  );
}

/** What differs between two states of a row, or null. Fields in `unlogged` don't count in an existing row. */
export function diff(
  before: PlainRow | undefined,
  after: PlainRow | undefined,
  unlogged: readonly string[],
): Pick<RowPatch, "before" | "after"> | null {
  if (!before && !after) return null;
  if (!before || !after) {
    return { before: before ? leavesOf(before) : null, after: after ? leavesOf(after) : null };
  }
  const was = leavesOf(before);
  const is = leavesOf(after);
  const pointers = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (pointer) => !unlogged.includes(pointer) && !isEqual(was[pointer], is[pointer]),
  );
  return pointers.length > 0 ? { before: pick(was, pointers), after: pick(is, pointers) } : null;
}

function pick(leaves: Leaves, pointers: string[]): Leaves {
  return Object.fromEntries(pointers.filter((p) => p in leaves).map((pointer) => [pointer, leaves[pointer]]));
}
