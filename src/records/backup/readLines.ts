import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { done, fail, type Result } from "../result";
import type { Fault } from "./faults";
import { LIMITS } from "./format";
import { LineReader } from "./lineReader";
import { BREAK, withoutBreaks } from "./pieces";

/** What is looked at for the head: it has about a thousand bytes. */
const START = 8192;
/** Bytes that are read at once. */
const SLICE = 4_000_000;

/** A file whose rows stand one a line, as we write them: it needn't be one text to be read. */
export interface Lined {
  /** Its text before `tables`, without the end of the object. */
  head: string;
  /** What stands before the first line of `tables`, in bytes and in characters. */
  before: { bytes: number; characters: number };
}

/** Null: an older file, or one that an editor has laid out anew. */
export async function linedFile(file: Blob): Promise<Lined | null> {
  const bytes = await file.slice(0, START).arrayBuffer();
  // As Latin 1 a character is a byte.
  const [all, start = ""] =
    /^(\{.*?),\n {2}"tables": \{\n(?=")/s.exec(new TextDecoder("latin1").decode(bytes)) ?? [];
  if (all === undefined) return null;
  const head = new TextDecoder().decode(bytes.slice(0, start.length));
  const characters = head.length + all.length - start.length;
  return { head, before: { bytes: all.length, characters } };
}

/** The tables, parsed but not yet looked through, and their checksum. */
export async function readLines(
  file: Blob,
  { before }: Lined,
): Promise<Result<{ tables: Record<string, unknown>; checksum: string }, Fault>> {
  const reader = new LineReader();
  const sum = sha256.create();
  sum.update(new TextEncoder().encode("{"));
  let { characters } = before;
  let slice = SLICE;
  for (let at = before.bytes; at < file.size; ) {
    const read = new Uint8Array(await file.slice(at, at + slice).arrayBuffer());
    const isEnd = at + read.length >= file.size;
    const lastBreak = read.lastIndexOf(BREAK);
    if (lastBreak < 0 && !isEnd) {
      if (slice >= LIMITS.whole) return fail({ kind: "notJson", position: characters });
      slice *= 2;
      continue;
    }
    const isOpenEnd = isEnd && lastBreak < read.length - 1;
    const bytes = isOpenEnd ? read : read.subarray(0, lastBreak);
    const text = textOf(bytes);
    // A cut may go through a character.
    if (text === null) return fail({ kind: isOpenEnd && read.at(-1) !== END ? "truncated" : "notText" });
    const lines = text.split("\n");
    const parts = withoutBreaks(bytes);
    for (const [index, line] of lines.entries()) {
      const part = parts.next();
      if (!part.done && reader.isInTables) sum.update(part.value);
      const wrong = reader.take(line);
      const isCut = isOpenEnd && index === lines.length - 1;
      if (wrong !== null)
        return fail(isCut ? { kind: "truncated" } : { kind: "notJson", position: characters + wrong });
      characters += line.length + 1;
    }
    at += bytes.length + 1;
  }
  if (!reader.isDone) return fail({ kind: "truncated" });
  return done({ tables: reader.tables(), checksum: bytesToHex(sum.digest()) });
}

const END = "}".charCodeAt(0);

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
