import Dexie from "dexie";
import type { SsmDatabase } from "../db";
import { type TableName, tableNames } from "../schema";
import { backupTables, type Content, isLocalOnly } from "./content";

/**
 * Rows of one table as they stand in a file, one a line. The browser keeps a blob where it likes: what is held in this
 * page's own memory is one piece at a time, however much there is.
 */
export interface Piece {
  table: TableName;
  count: number;
  lines: Blob;
}

/** Characters from which on a piece is full: a text must stay far under the 536,870,888 that one can hold. */
const FULL = 4_000_000;
/** Rows that are asked for at once. */
const ROWS = 500;

/** Gathers rows of one table. */
export class PieceMaker {
  private readonly made: Piece[] = [];
  private lines: string[] = [];
  private length = 0;

  constructor(private readonly table: TableName) {}

  add(row: unknown): void {
    const line = JSON.stringify(row);
    this.lines.push(line);
    this.length += line.length;
    if (this.length >= FULL) this.close();
  }

  pieces(): Piece[] {
    if (this.lines.length > 0) this.close();
    return this.made;
  }

  private close(): void {
    this.made.push({
      table: this.table,
      count: this.lines.length,
      lines: new Blob([this.lines.join(",\n")]),
    });
    this.lines = [];
    this.length = 0;
  }
}

/**
 * All that a backup holds, in one view of the database: no write of another page falls in between. Writes wait until this
 * has read everything, so nothing else is done meanwhile.
 */
export async function readPieces(db: SsmDatabase): Promise<Piece[]> {
  return db.transaction("r", [...tableNames], async () => {
    const pieces: Piece[] = [];
    for (const table of backupTables) {
      const maker = new PieceMaker(table);
      const stored = db.table<unknown>(table);
      const { keyPath } = stored.schema.primKey;
      let rows = await stored.limit(ROWS).toArray();
      while (rows.length > 0) {
        for (const row of rows) if (!isLocalOnly(table, row)) maker.add(row);
        // The key as it lies there: that of a damaged row may be anything.
        const last = Dexie.getByKeyPath(rows.at(-1) as object, keyPath as string);
        rows = await stored.where(":id").above(last).limit(ROWS).toArray();
      }
      pieces.push(...maker.pieces());
    }
    return pieces;
  });
}

export function piecesOf(content: Content): Piece[] {
  return backupTables.flatMap((table) => {
    const maker = new PieceMaker(table);
    for (const row of content[table] ?? []) maker.add(row);
    return maker.pieces();
  });
}

export const bytesOf = async ({ lines }: Piece): Promise<Uint8Array> =>
  new Uint8Array(await lines.arrayBuffer());

/** The rows of a piece. */
export const rowsIn = (bytes: Uint8Array): unknown[] => JSON.parse(`[${new TextDecoder().decode(bytes)}]`);

export const BREAK = "\n".charCodeAt(0);

/** The lines of these bytes. Where lines are broken belongs to no checksum: no row as JSON has a break in it. */
export function* withoutBreaks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from <= bytes.length; ) {
    const at = bytes.indexOf(BREAK, from);
    const to = at < 0 ? bytes.length : at;
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}
