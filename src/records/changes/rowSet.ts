import { isEqual } from "../json";
import { diff, normalRow, type PlainRow, type RowKey, type RowPatch } from "../leaves";
import { checkRow, type Damaged, keyOf } from "../read";
import { definitionOf, type Rows, rowName, type TableName } from "../schema";

/** Names one row. */
export interface RowRef {
  table: TableName;
  key: RowKey;
}

interface Held extends RowRef {
  before: PlainRow | undefined;
  after: PlainRow | undefined;
}

/**
 * The rows that one change may touch, as a working copy in memory: a change reads and puts here, the door
 * loads it before and stores what differs after.
 */
export class RowSet {
  private readonly held = new Map<string, Held>();

  /** Takes in a row as it lies in the database; undefined when there is none. */
  load({ table, key }: RowRef, row: PlainRow | undefined): void {
    this.held.set(rowName(table, key), { table, key, before: row, after: row });
  }

  get<N extends TableName>(table: N, key: RowKey): Rows[N] | undefined {
    // Rows were checked by their table's schema before `load` and by `faults` after each change.
    return this.row({ table, key }).after as Rows[N] | undefined;
  }

  put<N extends TableName>(table: N, row: Rows[N]): void {
    this.putPlain({ table, key: keyOf(table, row) }, row as PlainRow);
  }

  /** Puts a row that isn't typed (undo), or none to remove it. */
  putPlain(ref: RowRef, row: PlainRow | undefined): void {
    const normal = row && normalRow(row);
    const isEmpty = Object.keys(normal?.body ?? {}).length === 0;
    this.row(ref).after = isEmpty && definitionOf(ref.table).dropWhenEmpty ? undefined : normal;
  }

  remove(table: TableName, key: RowKey): void {
    this.putPlain({ table, key }, undefined);
  }

  plain(ref: RowRef): PlainRow | undefined {
    return this.row(ref).after;
  }

  /** Rows of one table as they are now. */
  all<N extends TableName>(table: N): Rows[N][] {
    const held = [...this.held.values()].filter((each) => each.table === table && each.after);
    return held.map((each) => each.after as Rows[N]);
  }

  /** What is to be stored: rows to put, keys to delete. */
  writes(): Held[] {
    return [...this.held.values()].filter(({ before, after }) => !isEqual(before, after));
  }

  /** What is to be recorded. */
  patches(): RowPatch[] {
    return this.writes().flatMap(({ table, key, before, after }) => {
      const difference = diff(before, after, definitionOf(table).unlogged ?? []);
      return difference ? [{ table, key, ...difference }] : [];
    });
  }

  /** Rows that a change has made unfit for their schema. */
  faults(): Damaged[] {
    return this.writes().flatMap(({ table, after }) => {
      const checked = after && checkRow(table, after);
      return checked && "damaged" in checked ? [checked.damaged] : [];
    });
  }

  private row(ref: RowRef): Held {
    const held = this.held.get(rowName(ref.table, ref.key));
    if (!held) throw new Error(`${rowName(ref.table, ref.key)} isn't among the rows this change named`);
    return held;
  }
}
