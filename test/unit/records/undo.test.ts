import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openDatabase, type SsmDatabase } from "../../../src/records/db";
import { redo, undo, undoable } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, acme, must } from "./builders";
import { addCleo, ana, databaseWith, evidence, role, stored, tagCleo } from "./gestures";

const scope = { opportunityKey: ACME };

test("what the program keeps (readings, snapshots) is no gesture", async () => {
  const db = await databaseWith();
  expect(await undoable(db, scope)).toEqual({ undo: null, redo: null });
  expect(await undo(db, scope)).toEqual({ ok: true, value: null });
});

test("gestures are undone newest first and done again in order", async () => {
  const db = await databaseWith(role("KDL"), evidence("E1"), evidence("E2"));
  const states = [await stored(db)];
  for (const _ of [1, 2, 3]) {
    must(await undo(db, scope));
    states.push(await stored(db));
  }
  expect(await undoable(db, scope)).toMatchObject({ undo: null, redo: { name: "role.set" } });
  for (const expected of states.slice(0, 3).reverse()) {
    must(await redo(db, scope));
    expect(await stored(db)).toEqual(expected);
  }
  expect(await undoable(db, scope)).toMatchObject({ undo: { name: "evidence.set" }, redo: null });
});

test("a new gesture ends what could be done again", async () => {
  const db = await databaseWith(evidence("E1"), evidence("E2"));
  must(await undo(db, scope));
  must(await write(db, role("KDL")));
  expect(await undoable(db, scope)).toMatchObject({ undo: { name: "role.set" }, redo: null });
  must(await undo(db, scope));
  expect(await undoable(db, scope)).toMatchObject({
    undo: { name: "evidence.set", about: { itemId: "S1.E1", level: "E1" } },
    redo: { name: "role.set", about: { personKey: ana, role: "KDL", on: true } },
  });
});

test("undone and done again, a gesture can be undone again", async () => {
  const db = await databaseWith(evidence("E1"));
  const after = await stored(db);
  for (const _ of [1, 2, 3]) {
    must(await undo(db, scope));
    must(await redo(db, scope));
  }
  expect(await stored(db)).toEqual(after);
  must(await undo(db, scope));
  expect(await db.rows("evidence").count()).toBe(0);
});

test("undo works in the next session", async () => {
  const db = await databaseWith(role("KDL"));
  db.close();
  const reopened = must(await openDatabase(db.name));
  expect(must(await undo(reopened, scope))?.about).toEqual({ personKey: ana, role: "KDL", on: true });
  expect(await reopened.rows("roleTags").count()).toBe(0);
});

test("undo in one opportunity leaves another alone, also one changed later", async () => {
  const other = acme("006B").key;
  const db = await databaseWith(role("KDL"), {
    name: "role.set",
    opportunityKey: other,
    personKey: ana,
    role: "KDL",
    on: true,
  });
  must(await undo(db, scope));
  expect((await db.rows("roleTags").toArray()).map((row) => row.opportunityKey)).toEqual([other]);
  expect((await undoable(db, { all: true })).undo).toMatchObject({ name: "role.set" });
});

/** As replication will do it: another device's change arrives with its row. */
async function fromAnotherDevice(db: SsmDatabase, body: { level?: "E3"; words?: string }): Promise<void> {
  const [last] = await db.rows("changes").toCollection().reverse().limit(1).toArray();
  const row = await db.rows("evidence").get([ACME, "S1.E1"]);
  if (!last || !row) throw new Error("nothing to change");
  await db.rows("evidence").put({ ...row, body: { ...row.body, ...body } });
  const patch = { table: "evidence", key: [ACME, "S1.E1"], before: {}, after: {} };
  const id = last.id.replace(/-.*/, "-00ff-otherdevice");
  await db.rows("changes").add({ ...last, id, device: "otherdevice", body: { patches: [patch] } });
}

test("a field that another device changed since keeps its newer value, and undo says so", async () => {
  const db = await databaseWith(evidence("E2", "we must"));
  await fromAnotherDevice(db, { level: "E3" });
  const undone = must(await undo(db, scope));
  expect(undone?.kept).toEqual([{ table: "evidence", key: [ACME, "S1.E1"], field: "/body/level" }]);
  expect(await db.rows("evidence").toArray()).toMatchObject([{ body: { level: "E3" } }]);
  expect((await db.rows("evidence").get([ACME, "S1.E1"]))?.body.words).toBeUndefined();
  expect((await undoable(db, scope)).undo).toBeNull();
});

test("a row that another device added to survives the undo of its making", async () => {
  const db = await databaseWith(evidence("E2"));
  await fromAnotherDevice(db, { words: "we signed" });
  expect(must(await undo(db, scope))?.kept).toEqual([]);
  expect(await db.rows("evidence").toArray()).toEqual([
    { opportunityKey: ACME, itemId: "S1.E1", body: { words: "we signed" } },
  ]);
});

test("another device's gestures aren't ours to undo", async () => {
  const db = await databaseWith(evidence("E2"));
  await fromAnotherDevice(db, { words: "we signed" });
  expect((await undoable(db, scope)).undo).toMatchObject({ about: { level: "E2" } });
});

test("tags undone after a person was removed: nothing comes back to life halfway", async () => {
  const db = await databaseWith(addCleo, tagCleo, {
    name: "person.remove",
    opportunityKey: ACME,
    personKey: "local:cleo",
  });
  expect(await db.rows("roleTags").count()).toBe(0);
  must(await undo(db, scope));
  expect(await db.rows("roleTags").count()).toBe(1);
  must(await undo(db, scope));
  must(await undo(db, scope));
  expect(await db.rows("people").where("opportunityKey").equals(ACME).count()).toBe(0);
});
