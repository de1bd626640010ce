import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, expect, test, vi } from "vitest";
import { openDatabase } from "../../../src/records/db";
import { keepDraft } from "../../../src/records/drafts";
import { storageError } from "../../../src/records/errors";
import { evidenceOf } from "../../../src/records/evidence";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, freshDatabase, must } from "./builders";

const setLevel = {
  name: "evidence.set",
  opportunityKey: ACME,
  itemId: "S1.E1",
  patch: { level: "E1" },
} as const;
const row = { opportunityKey: ACME, itemId: "S1.E1", body: { level: "E2" } };

afterEach(() => vi.restoreAllMocks());

/** A database as a build of the future may leave it: another table, and an index of ours no longer there. */
async function futureDatabase(): Promise<string> {
  const future = new Dexie(`future-${Math.random()}`);
  future
    .version(9)
    .stores({ evidence: "[opportunityKey+itemId]", opportunities: "opportunityKey", dreams: "id" });
  await future.open();
  await future.table("evidence").add(row);
  future.close();
  return future.name;
}

const nativeVersion = async (name: string) =>
  (await indexedDB.databases()).find((each) => each.name === name)?.version;

test("a database of a newer build opens for reading, refuses every write and is left as it was", async () => {
  const name = await futureDatabase();
  const db = must(await openDatabase(name));
  expect(db.standing).toBe("newerVersion");
  expect((await evidenceOf(db, ACME)).rows).toEqual([row]);
  const refused = { ok: false, error: { kind: "newerVersion" } };
  expect(await write(db, setLevel)).toEqual(refused);
  expect(await undo(db, { all: true })).toEqual(refused);
  expect(await keepDraft(db, "note", "text")).toEqual(refused);
  expect(await nativeVersion(name)).toBe(90);
});

test("the same where the browser can't list databases", async () => {
  const name = `future-${Math.random()}`;
  const ours = must(await openDatabase(name));
  const stores = Object.fromEntries(
    ours.tables.map(({ name: table, schema }) => [
      table,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(", "),
    ]),
  );
  ours.close();
  const future = new Dexie(name);
  future.version(9).stores(stores);
  await future.open();
  future.close();
  vi.spyOn(indexedDB, "databases").mockImplementation(() => Promise.resolve([]));
  const db = must(await openDatabase(name));
  expect(db.standing).toBe("newerVersion");
  expect(await write(db, setLevel)).toEqual({ ok: false, error: { kind: "newerVersion" } });
});

test("a page lets go when another one needs a newer version, and says so", async () => {
  const db = await freshDatabase();
  const heard = vi.fn();
  db.onStanding(heard);
  const future = new Dexie(db.name);
  future.version(9).stores({ evidence: "[opportunityKey+itemId]" });
  await future.open();
  expect(heard.mock.calls).toEqual([["closed"]]);
  expect(db.isOpen()).toBe(false);
  expect(await write(db, setLevel)).toEqual({ ok: false, error: { kind: "closed" } });
  future.close();
});

test("a page that won't let go is named, and opening goes on once it has", async () => {
  const name = `held-${Math.random()}`;
  const holding = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
  });
  const onBlocked = vi.fn(() => holding.close());
  const db = must(await openDatabase(name, { onBlocked }));
  expect(onBlocked).toHaveBeenCalledOnce();
  expect(db.standing).toBe("writable");
});

test.each(["SecurityError", "UnknownError"])(
  "a browser that refuses storage by %s is called refused",
  async (name) => {
    vi.spyOn(indexedDB, "databases").mockRejectedValue(new DOMException("The user denied permission", name));
    expect(await openDatabase(`refused-${name}`)).toEqual({ ok: false, error: { kind: "refused" } });
  },
);

test("also when it refuses only at opening", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(await openDatabase("refused-late")).toEqual({ ok: false, error: { kind: "refused" } });
});

test.each([
  ["QuotaExceededError", { kind: "quota" }],
  ["VersionError", { kind: "newerVersion" }],
  ["DatabaseClosedError", { kind: "closed" }],
  ["DataError", { kind: "failed", message: "why" }],
  ["constructor", { kind: "failed", message: "why" }],
])("%s is told by its own word", (name, expected) => {
  const error = Object.assign(new Error("why"), { name });
  expect(storageError(error)).toEqual(expected);
});

test("an error that Dexie has wrapped is told by the browser's own", () => {
  const inner = new DOMException("full", "QuotaExceededError");
  const abort = Object.assign(new Error("aborted"), { name: "AbortError", inner });
  expect(storageError(Object.assign(new Error("outer"), { name: "BulkError", inner: abort }))).toEqual({
    kind: "quota",
  });
});
