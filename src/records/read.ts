import type * as z from "zod/mini";
import type { PlainRow, RowKey } from "./leaves";
import { definitionOf, type Rows, type TableName } from "./schema";

/** A row that doesn't fit its schema. It stays where it is, untouched, and isn't written over. */
export interface Damaged {
  table: TableName;
  key: RowKey;
  /** What is wrong, as the schema says it: for a report, not for the rep. */
  issues: string[];
}

/** What a reading function found: the rows that fit, and the ones that don't. */
export interface Checked<Row> {
  rows: Row[];
  damaged: Damaged[];
}

/** The row, checked, or what is wrong with it. Fields that this build doesn't know are kept and no damage. */
export function checkRow<N extends TableName>(
  table: N,
  row: unknown,
): { row: Rows[N] } | { damaged: Damaged } {
  const definition = definitionOf(table);
  const issues = (definition.row.safeParse(row).error?.issues ?? []).flatMap(seriousIssues);
  if (issues.length > 0) return { damaged: { table, key: keyOf(table, row), issues } };
  // The schema has just accepted it. The row itself is returned, not zod's copy, so unknown fields stay.
  return { row: row as Rows[N] };
}

/** Checks all rows of one table; undefined ones (not found) are left out. */
export function checkRows<N extends TableName>(table: N, rows: readonly unknown[]): Checked<Rows[N]> {
  const checked: Checked<Rows[N]> = { rows: [], damaged: [] };
  for (const each of rows) {
    if (each === undefined) continue;
    const result = checkRow(table, each);
    if ("row" in result) checked.rows.push(result.row);
    else checked.damaged.push(result.damaged);
  }
  return checked;
}

function seriousIssues(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "unrecognized_keys") return [];
  if (
    issue.code === "invalid_union" &&
    issue.errors.some((branch) => branch.flatMap(seriousIssues).length === 0)
  ) {
    return [];
  }
  return [`${issue.path.join(".")}: ${issue.message || issue.code}`];
}

/** A row's primary key by its table's definition. */
export function keyOf(table: TableName, row: unknown): RowKey {
  const fields = definitionOf(table).key.map((field) => keyField(row, field));
  return fields.length === 1 ? String(fields[0]) : fields;
}

function keyField(row: unknown, field: string): string | number {
  const value = row instanceof Object ? (row as PlainRow)[field] : undefined;
  return typeof value === "number" ? value : String(value);
}
