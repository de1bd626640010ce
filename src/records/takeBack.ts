import type { RowRef, RowSet } from "./changes/rowSet";
import type { RowKey, RowPatch } from "./leaves";
import { revert } from "./revert";
import { definitionOf, isTableName } from "./schema";

/** The rows that patches speak of; of a table that this build doesn't know there are none. */
export const rowsOf = (patches: readonly Pick<RowPatch, "table" | "key">[]): RowRef[] =>
  patches.flatMap(({ table, key }) => (isTableName(table) ? [{ table, key }] : []));

/** Takes patches back in a working copy, field by field. Returns the fields that were changed since: they stay. */
export function takeBack(
  rows: RowSet,
  patches: readonly RowPatch[],
): { table: string; key: RowKey; field: string }[] {
  return patches.flatMap((patch) =>
    rowsOf([patch]).flatMap((ref) => {
      const { key, skeleton = [] } = definitionOf(ref.table);
      const { row, kept } = revert(rows.plain(ref), patch, [...key.map((field) => `/${field}`), ...skeleton]);
      rows.putPlain(ref, row);
      return kept.map((field) => ({ ...ref, field }));
    }),
  );
}
