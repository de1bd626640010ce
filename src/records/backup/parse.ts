import { isPlainObject } from "../json";
import { done, fail, type Result } from "../result";
import { definitionOf, type TableName } from "../schema";
import { versions } from "../schema/versions";
import { checkTable } from "./checkTable";
import { backupTables, type Content } from "./content";
import type { Fault } from "./faults";
import {
  type BackupHead,
  checksumOf,
  FORMAT,
  HOLDS,
  LIMITS,
  SEALED_FORMAT,
  type Sender,
  VERSION,
} from "./format";
import { placeIn } from "./lineReader";
import { isEmpty } from "./makeBackup";
import { type Lined, linedFile, readLines } from "./readLines";
import { kindOfText } from "./recognise";

/** A file whose every row has been checked. */
export interface BackupFile {
  head: BackupHead;
  content: Content;
}

/** Reads a file: UTF-8, nothing else. One that is laid out as we write them never is one text, so it may be larger. */
export async function parseFile(file: Blob, now: number): Promise<Result<BackupFile, Fault>> {
  const kind = kindOfBytes(new Uint8Array(await file.slice(0, START).arrayBuffer()));
  if (kind) return fail(kind);
  const lined = await linedFile(file);
  const limit = lined ? LIMITS.file : LIMITS.whole;
  if (file.size > limit) return fail({ kind: "tooLarge", limit });
  return lined ? parseLines(file, lined, now) : parseWhole(file, now);
}

async function parseLines(file: Blob, lined: Lined, now: number): Promise<Result<BackupFile, Fault>> {
  const head = jsonOf(`${lined.head}\n}`);
  // More follows, so it wasn't cut here.
  if (!head.ok)
    return head.error.kind === "truncated" ? fail({ kind: "notJson", position: lined.head.length }) : head;
  const read = await readLines(file, lined);
  if (!read.ok) return read;
  const { tables, checksum } = read.value;
  return judged({ ...Object(head.value), tables }, () => checksum, now);
}

async function parseWhole(file: Blob, now: number): Promise<Result<BackupFile, Fault>> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return fail({ kind: "notText" });
  }
  return parseBackup(text, now);
}

/** Reads a text that is there as one. */
export async function parseBackup(text: string, now: number): Promise<Result<BackupFile, Fault>> {
  if (text.length > LIMITS.whole) return fail({ kind: "tooLarge", limit: LIMITS.whole });
  const foreign = kindOfText(text);
  if (foreign) return fail(foreign);
  const parsed = jsonOf(text);
  if (!parsed.ok) return parsed;
  return judged(parsed.value, (tables) => checksumOf(JSON.stringify(tables)), now);
}

/** Checks everything before anything is taken: form, checksum, every row by its schema, every line of the log. */
async function judged(
  value: unknown,
  sumOf: (tables: object) => string | Promise<string>,
  now: number,
): Promise<Result<BackupFile, Fault>> {
  const head = headOf(value, now);
  if (!head.ok) return head;
  // `headOf` has seen it to be an object.
  const { tables } = value as { tables?: unknown };
  if (!isPlainObject(tables)) return fail({ kind: "noTables" });
  if ((await sumOf(tables)) !== head.value.checksum) return fail({ kind: "checksumWrong" });
  const content = contentOf(tables, head.value, now);
  if (!content.ok) return content;
  if (isEmpty(content.value)) return fail({ kind: "nothingInIt" });
  return done({ head: head.value, content: content.value });
}

function jsonOf(text: string): Result<unknown, Fault> {
  try {
    return done(JSON.parse(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = placeIn(error);
    // What is wrong only at its very end was cut there.
    const isCut = position > 0 && position >= text.trimEnd().length;
    if (isCut || /end of (JSON )?(input|data)|Unterminated/i.test(message))
      return fail({ kind: "truncated" });
    return fail({ kind: "notJson", position });
  }
}

function headOf(value: unknown, now: number): Result<BackupHead, Fault> {
  if (!isPlainObject(value)) {
    const found = value === null ? "null" : Array.isArray(value) ? "[…]" : typeof value;
    return fail({ kind: "notAnObject", found });
  }
  const { format, version, schema, madeAt, holds, counts, checksum, from } = value;
  if (format === SEALED_FORMAT) return fail({ kind: "sealed" });
  if (format !== FORMAT) return fail(foreignObject(value));
  if (version === undefined) return fail({ kind: "noVersion", version: "" });
  if (!isCount(version) || version < 1) return fail({ kind: "versionUnknown", version: String(version) });
  if (version > VERSION) return fail({ kind: "newerVersion", version: String(version) });
  if (!isCount(schema) || schema < 1) return fail({ kind: "noSchema", schema: String(schema ?? "–") });
  if (schema > Math.max(...versions.map(({ number }) => number))) {
    return fail({ kind: "newerSchema", schema: String(schema ?? "–") });
  }
  if (!isCount(madeAt) || madeAt > now + LIMITS.ahead)
    return fail({ kind: "badTime", found: String(madeAt ?? "–") });
  const what = HOLDS.find((each) => each === holds);
  if (!what) return fail({ kind: "badHolds", found: String(holds ?? "–") });
  const needsSender = what === "review" || what === "answers";
  const sender = senderOf(from);
  if (needsSender && !sender) return fail({ kind: "noSender" });
  if (!isPlainObject(counts) || !Object.values(counts).every(isCount)) return fail({ kind: "noCounts" });
  if (checksum === undefined) return fail({ kind: "noChecksum" });
  if (typeof checksum !== "string" || !/^[0-9a-f]{64}$/.test(checksum)) return fail({ kind: "checksumForm" });
  // Every value has just been seen to be a count.
  return done({
    format,
    version,
    schema,
    madeAt,
    holds: what,
    ...(needsSender && sender ? { from: sender } : {}),
    counts: counts as Record<string, number>,
    checksum,
  });
}

/** Who made a file, in words short enough to be shown. */
function senderOf(from: unknown): Sender | null {
  if (!isPlainObject(from)) return null;
  const { device, name } = from;
  if (typeof device !== "string" || !/^[0-9a-z]{1,40}$/.test(device)) return null;
  return typeof name === "string" && name.trim() !== "" && name.length <= 200 ? { device, name } : null;
}

function foreignObject(value: Record<string, unknown>): Fault {
  if ("stages" in value && "roles" in value) return { kind: "playbook" };
  return { kind: "format" in value ? "otherProgram" : "notOurs" };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function contentOf(
  tables: Record<string, unknown>,
  { counts, schema }: BackupHead,
  now: number,
): Result<Content, Fault> {
  const stranger = Object.keys(tables).find((name) => !backupTables.some((table) => table === name));
  if (stranger !== undefined) return fail({ kind: "unknownTable", table: stranger });
  const content: Record<string, unknown[]> = {};
  for (const table of backupTables) {
    const rows = Object.hasOwn(tables, table) ? tables[table] : [];
    if (!Array.isArray(rows)) return fail({ kind: "tableNotAList", table });
    const expected = Object.hasOwn(counts, table) ? (counts[table] ?? 0) : 0;
    if (rows.length !== expected) return fail({ kind: "countWrong", table, expected, found: rows.length });
    const today = upgraded(table, rows, schema);
    const fault = checkTable(table, today, now);
    if (fault) return fail(fault);
    content[table] = today;
  }
  return done(content);
}

/** Rows of an older database as today's would have them. */
function upgraded(table: TableName, rows: unknown[], schema: number): unknown[] {
  const { upgrades = {} } = definitionOf(table);
  const steps = versions.flatMap(({ number, name }) => (number > schema ? (upgrades[name] ?? []) : []));
  return steps.reduce<unknown[]>((each, step) => each.map(step), rows);
}

/** Bytes that tell what a file is. */
const START = 4096;

/** What a person takes for a backup by its name or place, told by its first bytes. */
function kindOfBytes(bytes: Uint8Array): Fault | null {
  if (bytes.length === 0) return { kind: "empty" };
  const starts = (...expected: number[]) => expected.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { kind: "spreadsheet" };
  if (starts(0x50, 0x4b) || starts(0x1f, 0x8b) || starts(0x37, 0x7a)) return { kind: "archive" };
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff)) return { kind: "picture" };
  if (starts(0x25, 0x50, 0x44, 0x46)) return { kind: "pdf" };
  return bytes.includes(0) ? { kind: "notText" } : null;
}
