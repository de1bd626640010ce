import type { RowRef } from "../changes/rowSet";
import { isPlainObject } from "../json";
import type { PlainRow } from "../leaves";
import type { Content } from "./content";
import type { Forgotten } from "./forgotten";

/**
 * Rows that no log tells of: rows set aside come together; typing that wasn't saved comes only where nothing has been
 * written since, or it would put old words over newer ones.
 */
export function looseRows(
  own: Content,
  file: Content,
  forgotten: Forgotten,
): { ref: RowRef; row: PlainRow }[] {
  const keys = [...forgotten.keys()].map((name) => name.slice(name.indexOf(" ") + 1));
  const isForgotten = (row: PlainRow) => {
    const text = JSON.stringify(row);
    return keys.some((key) => text.includes(key));
  };
  const lastWrite = Math.max(0, ...(own.changes ?? []).slice(-1).map((row) => numberIn(row, "at")));
  const drafts = missing(own.drafts, file.drafts).filter(
    (row) => numberIn(row, "at") > lastWrite && !isForgotten(row),
  );
  const quarantine = missing(own.quarantine, file.quarantine).filter((row) => !isForgotten(row));
  return [
    ...drafts.map((row) => ({ ref: { table: "drafts" as const, key: String(row.id) }, row })),
    ...quarantine.map((row) => ({ ref: { table: "quarantine" as const, key: String(row.id) }, row })),
  ];
}

function missing(own: readonly unknown[] = [], file: readonly unknown[] = []): PlainRow[] {
  const known = new Set(own.map((row) => (isPlainObject(row) ? row.id : undefined)));
  return file.filter(isPlainObject).filter((row) => !known.has(row.id));
}

const numberIn = (row: unknown, name: string): number => {
  const value = isPlainObject(row) ? row[name] : undefined;
  return typeof value === "number" ? value : 0;
};
