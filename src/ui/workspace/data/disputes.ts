import { choiceKey } from "../../../records/backup/merge";
import type { RowPlan } from "../../../records/backup/plan";
import { pathOf, plain } from "../history/model/details";

/** One field, or a whole row, that both sides changed without knowing of each other. */
export interface Dispute {
  id: string;
  table: RowPlan["table"];
  key: RowPlan["key"];
  /** Null: the file removed the row that was changed here. */
  path: string[] | null;
  mine: unknown;
  theirs: unknown;
  /** By the later change. */
  proposed: "mine" | "theirs";
}

export function disputesOf(row: RowPlan): Dispute[] {
  const { table, key } = row;
  const removal: Dispute[] = row.isDisputed
    ? [{ id: choiceKey(row), table, key, path: null, mine: true, theirs: undefined, proposed: "theirs" }]
    : [];
  const fields = row.fields
    .filter(({ verdict }) => verdict === "conflict" && row.kind === "changed")
    .map(
      ({ pointer, mine, theirs, proposed }): Dispute => ({
        id: choiceKey(row, pointer),
        table,
        key,
        path: pathOf(pointer),
        mine: plain(mine),
        theirs: plain(theirs),
        proposed,
      }),
    );
  return [...removal, ...fields];
}
