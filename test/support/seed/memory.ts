import { type Change, prepare } from "../../../src/records/changes/registry";
import { RowSet } from "../../../src/records/changes/rowSet";
import { changeId, localDay } from "../../../src/records/clock";
import type { PlainRow, RowKey } from "../../../src/records/leaves";
import { rowName, type TableName } from "../../../src/records/schema";
import type { ChangeRow } from "../../../src/records/schema/changes";

/**
 * The door without a database: the product's own changes, applied to rows in memory, with the log that they would have
 * written. So seeded data is what a rep's clicks would have left, and a hundred thousand of them take seconds.
 */
export class MemoryStore {
  private readonly rows = new Map<TableName, Map<string, { key: RowKey; row: PlainRow }>>();
  private readonly snapshots = new Map<string, RowKey[]>();
  readonly log: ChangeRow[] = [];
  private last = { time: 0, count: 0 };

  constructor(private readonly device: string) {}

  /** Applies one change; changes must come in the order of their times. */
  async write(change: Change, at: number): Promise<void> {
    const prepared = prepare(change);
    if (!prepared.ok) throw new Error(`${change.name}: ${prepared.error.issues.join("; ")}`);
    const { name, scope, undoable, about, rows, apply } = prepared.value;
    const set = new RowSet();
    const refs = await rows(async (table, _, value) =>
      table === "snapshots" ? (this.snapshots.get(value) ?? []) : [],
    );
    for (const { table, key } of refs)
      set.load({ table, key }, this.table(table).get(rowName(table, key))?.row);
    apply(set, { at, today: localDay(at) });
    const [fault] = set.faults();
    if (fault) throw new Error(`${name}: ${fault.issues.join("; ")}`);
    for (const { table, key, after } of set.writes()) this.put(table, key, after);
    const patches = set.patches();
    if (patches.length === 0) return;
    this.log.push({
      id: this.nextId(at),
      kind: undoable ? "gesture" : "record",
      name,
      at,
      device: this.device,
      rows: patches.map(({ table, key }) => rowName(table, key)),
      ...(scope === null ? {} : { scope }),
      body: { about, patches: patches as ChangeRow["body"]["patches"] },
    });
  }

  /** Everything as a backup holds it. */
  content(): Record<string, unknown[]> {
    const tables = [...this.rows].map(([table, rows]) => [table, [...rows.values()].map(({ row }) => row)]);
    return { ...Object.fromEntries(tables), changes: this.log };
  }

  private put(table: TableName, key: RowKey, row: PlainRow | undefined): void {
    const rows = this.table(table);
    if (row) rows.set(rowName(table, key), { key, row });
    else rows.delete(rowName(table, key));
    if (table !== "snapshots") return;
    const [deal] = key;
    const others = (this.snapshots.get(String(deal)) ?? []).filter((each) => each[1] !== key[1]);
    this.snapshots.set(String(deal), row ? [...others, key] : others);
  }

  private table(name: TableName) {
    const known = this.rows.get(name) ?? new Map();
    this.rows.set(name, known);
    return known;
  }

  private nextId(at: number): string {
    const isLater = at > this.last.time;
    this.last = { time: isLater ? at : this.last.time, count: isLater ? 0 : this.last.count + 1 };
    return changeId(this.last, this.device);
  }
}
