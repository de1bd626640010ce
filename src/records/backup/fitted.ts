import type * as z from "zod/mini";
import { isEqual, isPlainObject } from "../json";
import { type Leaves, normalRow, type PlainRow, type RowKey, rowOf, withLeaf } from "../leaves";
import { checkRow, keyOf } from "../read";
import { definitionOf } from "../schema";
import type { MergedTable } from "./content";

/**
 * The row that these fields make. Fields of two sides may not fit together (one half of a pair was cleared): the
 * smallest part that doesn't fit is then left out, the same on every device; the log keeps what was said. Undefined
 * when no row is left, or what is left says nothing.
 */
export function fitted(table: MergedTable, key: RowKey, leaves: Leaves): PlainRow | undefined {
  let row = normalRow(rowOf(leaves));
  for (;;) {
    const issues = issuesOf(table, row);
    if (issues.length === 0) break;
    const path = issues.find((each) => each.length > 1 && each[0] === "body");
    const next = path && normalRow(without(row, path.map(String)));
    if (!next || Object.keys(next).length === 0 || sameSize(next, row)) return undefined;
    row = next;
  }
  if ("damaged" in checkRow(table, row)) return undefined;
  const isEmpty = isPlainObject(row.body) && Object.keys(row.body).length === 0;
  if (isEmpty && definitionOf(table).dropWhenEmpty) return undefined;
  return isEqual(keyOf(table, row), key) ? row : undefined;
}

const issuesOf = (table: MergedTable, row: PlainRow): PropertyKey[][] =>
  (definitionOf(table).row.safeParse(row).error?.issues ?? []).flatMap(pathsOf);

/** Of several forms that a row may have, the one that it fits best is what it was meant to be. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code === "unrecognized_keys") return [];
  if (issue.code !== "invalid_union") return [issue.path];
  const [closest = []] = issue.errors
    .map((branch) => branch.flatMap(pathsOf))
    .sort((a, b) => a.length - b.length);
  return closest.map((path) => [...issue.path, ...path]);
}

/** Without the field at the path; where that is no field of its own, without what holds it. */
function without(row: PlainRow, path: string[]): PlainRow {
  for (let length = path.length; length > 1; length -= 1) {
    const parts = path.slice(0, length);
    if (has(row, parts)) return withLeaf(row, pointerOf(parts), undefined);
  }
  return row;
}

function has(value: unknown, [name = "", ...rest]: string[]): boolean {
  if (!isPlainObject(value) || !Object.hasOwn(value, name)) return false;
  return rest.length === 0 || has(value[name], rest);
}

const pointerOf = (parts: string[]): string =>
  parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const sameSize = (a: PlainRow, b: PlainRow): boolean => JSON.stringify(a).length === JSON.stringify(b).length;
