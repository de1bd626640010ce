import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { lastBackupOf } from "../../../../src/records/backup/last";
import { parseBackup } from "../../../../src/records/backup/parse";
import type { SsmDatabase } from "../../../../src/records/db";
import { keepInFolder, type Lock } from "../../../../src/records/folder/keepInFolder";
import { rememberReading } from "../../../../src/records/opportunities";
import { ACME, acme, freshDatabase, must, reading, TestClock } from "../builders";
import { memoryFolder, memoryStore } from "./memoryFolder";

const DAY = 86_400_000;
const lock: Lock = (work) => work();

async function setUp({ deals = 3 } = {}) {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  for (let at = 0; at < deals; at++) {
    must(await rememberReading(db, reading({ identity: acme(`006${at}`) })));
  }
  const memory = memoryFolder();
  const store = memoryStore(memory.folder);
  const keep = (isAsked = false) => keepInFolder(db, store, { isAsked, lock });
  return { clock, db, memory, store, keep, names: () => [...memory.files.keys()].sort() };
}

const lose = async (db: SsmDatabase) => {
  for (const table of db.tables) await table.clear();
};

describe("a backup into the folder", () => {
  test("is a whole backup under a name with its date, and noted only after it was read back", async () => {
    const { clock, db, memory, store, keep, names } = await setUp();
    const kept = must(await keep());
    expect(names()).toEqual([expect.stringMatching(/^ssm-backup-2026-06-15-1200-[0-9a-f]{6}\.json$/)]);
    expect(kept).toMatchObject({ kind: "written", file: names()[0], isDamaged: false });
    const file = must(await parseBackup(memory.files.get(names()[0] ?? "") ?? "", clock.time));
    expect(file.content.opportunities).toHaveLength(3);
    expect(store.state.written).toEqual({ at: clock.time, file: names()[0], isDamaged: false });
    expect(await lastBackupOf(db)).toBe(clock.time);
  });

  test("that reads back otherwise counts for nothing and is taken away", async () => {
    const { db, memory, store, keep, names } = await setUp();
    memory.spoil = (text) => text.slice(0, -7);
    expect(await keep()).toEqual({ ok: false, error: "notReadBack" });
    expect(names()).toEqual([]);
    expect(store.state).toMatchObject({ written: null, problem: "notReadBack" });
    expect(await lastBackupOf(db)).toBe(null);
    memory.spoil = (text) => text;
    must(await keep());
    expect(store.state.problem).toBe(null);
  });

  test("is made once a day or a week by itself, and at any time by the rep's press, never over another file", async () => {
    const { clock, store, keep, names } = await setUp();
    must(await keep());
    clock.forward(3_600_000);
    expect(must(await keep())).toEqual({ kind: "notDue" });
    must(await keep(true));
    must(await keep(true));
    expect(names()).toHaveLength(3);
    clock.forward(DAY);
    expect(must(await keep())).toMatchObject({ kind: "written" });
    await store.set({ rhythm: "weekly" });
    clock.forward(6 * DAY);
    expect(must(await keep())).toEqual({ kind: "notDue" });
    clock.forward(DAY);
    expect(must(await keep())).toMatchObject({ kind: "written" });
  });

  test("is nobody's while another page writes, and asks for a folder that isn't there or may not be written", async () => {
    const { db, memory, store, keep } = await setUp();
    expect(must(await keepInFolder(db, store, { lock: async () => null }))).toEqual({ kind: "busy" });
    expect(must(await keepInFolder(db, memoryStore(null), { lock }))).toEqual({ kind: "noFolder" });
    memory.permission = "prompt";
    expect(await keep()).toEqual({ ok: false, error: "permission" });
    expect(store.state.problem).toBe("permission");
    memory.permission = "granted";
    for (const [name, problem] of [
      ["QuotaExceededError", "full"],
      ["NotFoundError", "gone"],
      ["InvalidStateError", "refused"],
    ]) {
      memory.refuses = name ?? null;
      expect(await keep()).toEqual({ ok: false, error: problem });
    }
    expect(memory.files.size).toBe(0);
  });
});

describe("what is old goes", () => {
  test("after two months of daily backups there are two weeks, some weeks, and the last of each month; other files stay", async () => {
    const { clock, memory, keep, names } = await setUp({ deals: 1 });
    memory.files.set("holiday.jpg", "x");
    memory.files.set("ssm-backup-2020-01-01-1200-abcdef.json", "another laptop's");
    for (let day = 0; day < 100; day++) {
      must(await keep());
      clock.forward(DAY);
    }
    const days = names().flatMap((name) => /^ssm-backup-(2026-\d\d-\d\d)/.exec(name)?.[1] ?? []);
    expect(days.slice(-14)).toEqual([...new Set(days.slice(-14))]);
    expect(days).toContain("2026-06-30");
    expect(days.length).toBeGreaterThanOrEqual(14 + 8);
    expect(days.length).toBeLessThanOrEqual(14 + 9 + 3);
    expect(names()).toContain("holiday.jpg");
    expect(names()).toContain("ssm-backup-2020-01-01-1200-abcdef.json");
  });

  test("an empty database writes nothing and removes nothing, however long it stays so", async () => {
    const { clock, db, store, keep, names } = await setUp();
    must(await keep());
    const before = names();
    await lose(db);
    for (let day = 0; day < 100; day++) {
      clock.forward(DAY);
      expect(await keep()).toEqual({ ok: false, error: "empty" });
    }
    expect(names()).toEqual(before);
    expect(store.state.problem).toBe("empty");
  });

  test("a damaged database's file says so in its name and thins nothing away", async () => {
    const { clock, db, keep, names } = await setUp();
    must(await keep());
    const before = names();
    await db.table("opportunities").put({ opportunityKey: ACME, outcome: "maybe", lastSeen: 1, body: {} });
    for (let day = 0; day < 100; day++) {
      clock.forward(DAY);
      expect(must(await keep())).toMatchObject({ isDamaged: true, removed: [] });
    }
    expect(names()).toHaveLength(101);
    expect(names().filter((name) => name.endsWith("-damaged.json"))).toHaveLength(100);
    expect(names()).toEqual(expect.arrayContaining(before));
  });

  test("a database that has lost most of itself writes beside the backups it once made and never thins them away", async () => {
    const { clock, db, keep, names } = await setUp({ deals: 12 });
    must(await keep());
    const [full = ""] = names();
    await lose(db);
    // The same device writes on: what was lost is the data.
    await db.table("settings").put({ key: "device", body: { value: full.slice(-11, -5).padEnd(20, "0") } });
    must(await rememberReading(db, reading()));
    for (let day = 0; day < 100; day++) {
      clock.forward(DAY);
      must(await keep());
    }
    expect(names()).toContain(full);
    expect(names().length).toBeLessThan(30);
    // Once the database has grown again, the old file goes like any other.
    for (let at = 0; at < 12; at++) must(await rememberReading(db, reading({ identity: acme(`006${at}`) })));
    clock.forward(DAY);
    expect(must(await keep())).toMatchObject({ removed: expect.arrayContaining([full]) });
  });
});
