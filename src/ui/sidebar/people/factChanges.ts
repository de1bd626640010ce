import type { ChangeRow } from "../../../records/schema/changes";

/** One fact about a person, before and after one change; undefined: nothing was known. */
export interface FactChange {
  id: string;
  at: number;
  /** `you`: on this device; `device`: on another; `page`: as the CRM's page showed it. */
  who: "you" | "device" | "page";
  /** The change took another one back. */
  isUndo: boolean;
  /** The field, without the row's `/body/`: `stance`, `roles/KDL`. */
  fact: string;
  before: unknown;
  after: unknown;
}

/** What the log says of one person, fact by fact, in the log's own order. */
export function factChanges(
  rows: readonly ChangeRow[],
  personKey: string,
  opportunityKey: string,
  device: string,
): FactChange[] {
  return rows.flatMap((row) =>
    row.body.patches
      .filter(({ table, key }) =>
        table === "people"
          ? key === personKey
          : table === "roleTags" && Array.isArray(key) && key[0] === opportunityKey && key[1] === personKey,
      )
      .flatMap(({ before, after }) =>
        [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
          .filter((pointer) => pointer.startsWith("/body/"))
          .map(
            (pointer): FactChange => ({
              id: `${row.id} ${pointer}`,
              at: row.at,
              who: row.kind === "record" ? "page" : row.device === device ? "you" : "device",
              isUndo: row.undoOf !== undefined,
              fact: pointer.slice("/body/".length),
              before: before?.[pointer],
              after: after?.[pointer],
            }),
          ),
      ),
  );
}
