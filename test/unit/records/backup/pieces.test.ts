import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { makeBackup } from "../../../../src/records/backup/makeBackup";
import { parseBackup, parseFile } from "../../../../src/records/backup/parse";
import { piecesOf } from "../../../../src/records/backup/pieces";
import { readContent } from "../../../../src/records/backup/readContent";
import type { SsmDatabase } from "../../../../src/records/db";
import { rememberReading } from "../../../../src/records/opportunities";
import { acme, freshDatabase, must, reading, TestClock } from "../builders";
import { goodFile, inLines, inOneLine, now } from "./brokenFiles";

/** What is compared here is long: of two that differ, a sum each is shown. */
async function sumOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** More people than are asked for at once, and more text than one piece takes; three bytes a character. */
async function large(): Promise<SsmDatabase> {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  must(await rememberReading(db, reading()));
  const people = Array.from({ length: 1_234 }, (_, at) => ({
    personKey: `salesforce:x:contact:${at}`,
    body: {},
  }));
  await db.table("people").bulkPut(people);
  const drafts = ["一", "a", "字"].map((letter) => ({
    id: letter,
    at: 1,
    body: { text: letter.repeat(2_000_001) },
  }));
  await db.table("drafts").bulkPut(drafts);
  return db;
}

const made = async (db: SsmDatabase) => must(await makeBackup(db));

describe("a backup made in pieces", () => {
  test("holds what the database holds, in its order, and keeps its promises as a file of one line did", async () => {
    const db = await large();
    const content = await readContent(db);
    expect(piecesOf(content).filter(({ table }) => table === "drafts").length).toBeGreaterThan(1);
    const { file, counts, damaged } = await made(db);
    expect(damaged).toEqual([]);
    const { tables, ...head } = JSON.parse(await file.text());
    expect(await sumOf(tables)).toBe(await sumOf(content));
    expect(head.checksum).toBe(await sumOf(tables));
    const lengths = Object.entries(content).map(([table, rows]) => [table, rows.length]);
    expect(head.counts).toEqual(Object.fromEntries(lengths));
    expect(counts).toEqual(head.counts);
  });

  test("is laid out a row a line, and read the same as one text, line by line, or as it was laid out before", async () => {
    const db = await large();
    const { file } = await made(db);
    const text = await file.text();
    expect(await sumOf(text)).toBe(await sumOf(inLines(text)));
    const read = must(await parseFile(file, db.now()));
    expect(await sumOf(read.content)).toBe(await sumOf(await readContent(db)));
    const others = {
      "as one text": await parseBackup(text, db.now()),
      "on one line": await parseFile(new Blob([inOneLine(text)]), db.now()),
      "laid out by an editor": await parseFile(
        new Blob([JSON.stringify(JSON.parse(text), null, 4)]),
        db.now(),
      ),
      "with breaks of lines as in Windows": await parseFile(
        new Blob([text.replaceAll("\n", "\r\n")]),
        db.now(),
      ),
    };
    for (const [how, other] of Object.entries(others))
      expect([how, await sumOf(must(other))]).toEqual([how, await sumOf(read)]);
  });

  test("has nothing of what is written while it reads", async () => {
    const db = await large();
    const before = await readContent(db);
    const [backup] = await Promise.all([made(db), rememberReading(db, reading({ identity: acme("006Z") }))]);
    expect(await db.rows("opportunities").count()).toBe(2);
    const { content } = must(await parseFile(backup.file, db.now()));
    expect(await sumOf(content)).toBe(await sumOf(before));
  });

  test("sets aside what doesn't fit its schema, from every piece, and stays readable", async () => {
    const db = await large();
    await db.table("drafts").put({ id: "b", at: "never" });
    await db.table("people").put({ personKey: "salesforce:x:contact:5", body: { left: "perhaps" } });
    const { file, counts, damaged } = await made(db);
    expect(damaged.map(({ table, key }) => [table, key])).toEqual([
      ["people", "salesforce:x:contact:5"],
      ["drafts", "b"],
    ]);
    expect(counts).toMatchObject({ people: 1_235, drafts: 3, quarantine: 2 });
    const { content } = must(await parseFile(file, db.now()));
    expect(content.quarantine).toMatchObject([
      { body: { table: "people", row: { body: { left: "perhaps" } } } },
      { id: "damaged drafts b", body: { table: "drafts", key: "b", row: { at: "never" } } },
    ]);
  });
});

describe("a file whose rows stand one a line", () => {
  const bodyAt = (text: string) => new Blob([text.slice(0, text.indexOf('{\n"') + 3)]).size;
  const open = (text: string | Blob) => parseFile(new Blob([text]), now);

  test("is told to be cut wherever in its rows it ends, also in the middle of a character", async () => {
    const file = new Blob([(await goodFile()).replaceAll("Acme", "王磊")]);
    const text = await file.text();
    const from = bodyAt(text);
    // Without its last break of line a file is whole.
    const ends = new Set<number>();
    for (let end = from; end < file.size - 1; end += 501) ends.add(end);
    for (let end = file.size - 60; end < file.size - 1; end++) ends.add(end);
    for (const end of ends)
      expect([end, await open(file.slice(0, end))]).toEqual([
        end,
        { ok: false, error: { kind: "truncated" } },
      ]);
  });

  test("is refused where a row went, came twice or changed places, wherever that was", async () => {
    const lines = (await goodFile()).split("\n");
    const rows = lines.flatMap((line, index) => (line.startsWith('{"') ? [index] : []));
    for (const row of rows.filter((_, index) => index % 9 === 0)) {
      const [line = "", next = ""] = lines.slice(row, row + 2);
      for (const put of [[], [line.replace(/,?$/, ","), line], [next, line]]) {
        const file = lines.toSpliced(row, put[0] === next ? 2 : 1, ...put).join("\n");
        expect([row, (await open(file)).ok]).toEqual([row, false]);
      }
    }
  });

  test("is refused where a single byte is another, wherever that was", async () => {
    const bytes = new TextEncoder().encode(await goodFile());
    for (let at = bodyAt(await goodFile()); at < bytes.length - 2; at += 307) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect([at, (await open(new Blob([changed]))).ok]).toEqual([at, false]);
    }
  });

  test("says where it isn't JSON, as it would be said of one text", async () => {
    const text = await goodFile();
    for (const [what, put] of [
      ['"E3"', '"E3'],
      ['"level":', '"level"'],
      ['{"personKey"', '{{"personKey"'],
      ['"people":[', '"people":{'],
      ["]\n}\n}", "]\n]\n}"],
      ["}\n}\n", "}\n}\n}\n"],
    ] as const) {
      expect(text).toContain(what);
      const broken = text.replace(what, put);
      const opened = await open(broken);
      const position = !opened.ok && opened.error.kind === "notJson" ? opened.error.position : Number.NaN;
      const line = (at: number) => broken.slice(0, at).split("\n").length;
      expect(Math.abs(line(position) - line(text.indexOf(what)))).toBeLessThanOrEqual(2);
    }
  });
});
