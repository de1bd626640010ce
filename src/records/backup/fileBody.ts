import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { TableName } from "../schema";
import { type Piece, withoutBreaks } from "./pieces";

/** `tables` of a file, put together table by table and piece by piece. */
export class FileBody {
  private readonly parts: BlobPart[] = [];
  private readonly counts: Record<string, number> = {};
  private readonly sum = sha256.create();
  private table: TableName | undefined;

  constructor() {
    this.write("{");
  }

  open(table: TableName): void {
    this.write(`${this.table ? "," : ""}\n${JSON.stringify(table)}:[\n`);
    this.table = table;
    this.counts[table] = 0;
  }

  /** `bytes`: those of the piece's lines, which whoever has looked at them has at hand. */
  put({ table, count, lines }: Piece, bytes: Uint8Array): void {
    const before = this.counts[table] ?? 0;
    if (before > 0) this.write(",\n");
    this.parts.push(lines);
    this.add(bytes);
    this.counts[table] = before + count;
  }

  close(): void {
    const isEmpty = this.table === undefined || this.counts[this.table] === 0;
    this.write(isEmpty ? "]" : "\n]");
  }

  end(): { parts: BlobPart[]; counts: Record<string, number>; checksum: string } {
    this.write("\n}");
    const { parts, counts } = this;
    return { parts, counts, checksum: bytesToHex(this.sum.digest()) };
  }

  private write(text: string): void {
    this.parts.push(text);
    this.add(new TextEncoder().encode(text));
  }

  private add(bytes: Uint8Array): void {
    for (const line of withoutBreaks(bytes)) this.sum.update(line);
  }
}
