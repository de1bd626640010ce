import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { type Change, type ChangeName, registry } from "../../../src/records/changes/registry";
import { openDatabase, type SsmDatabase } from "../../../src/records/db";
import { rememberReading } from "../../../src/records/opportunities";
import { redo, undo, undoable } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, acme, contactOfAcme, contents, freshDatabase, must, reading } from "./builders";

const ana = contactOfAcme("003A");
const scope = { opportunityKey: ACME };
const seenReading = { ...reading(), identity: acme(), language: "de" };

const role = (role: "KDL" | "SPONSOR", on = true): Change => ({
  name: "role.set",
  opportunityKey: ACME,
  personKey: ana,
  role,
  on,
});
const evidence = (level: "E1" | "E2" | "E3" | null, words?: string): Change => ({
  name: "evidence.set",
  opportunityKey: ACME,
  itemId: "S1.E1",
  patch: words === undefined ? { level } : { level, words },
});
const addCleo: Change = {
  name: "person.add",
  opportunityKey: ACME,
  personKey: "local:cleo",
  person: { name: "Cleo Day" },
};
const tagCleo: Change = {
  name: "role.set",
  opportunityKey: ACME,
  personKey: "local:cleo",
  role: "APPROVER",
  on: true,
};

/** For every named change: what is there first, and the change. A new change must be added here. */
const samples: Record<ChangeName, { given: Change[]; change: Change }[]> = {
  "role.set": [
    { given: [], change: role("KDL") },
    { given: [role("KDL"), role("SPONSOR")], change: role("KDL", false) },
    { given: [role("KDL")], change: role("KDL", false) },
  ],
  "roleTag.edit": [
    {
      given: [role("KDL")],
      change: {
        name: "roleTag.edit",
        opportunityKey: ACME,
        personKey: ana,
        patch: {
          stance: "mentor",
          nextStep: { date: "2026-07-01" },
          criteria: [{ text: "price" }],
          stages: { 2: true },
        },
      },
    },
  ],
  "evidence.set": [
    { given: [], change: evidence("E2", "we must") },
    { given: [evidence("E2", "we must")], change: evidence("E3") },
    { given: [evidence("E2")], change: evidence(null) },
  ],
  "plan.edit": [
    {
      given: [{ name: "plan.edit", opportunityKey: ACME, kind: "deal", patch: { cra: { event: "audit" } } }],
      change: {
        name: "plan.edit",
        opportunityKey: ACME,
        kind: "deal",
        patch: { cra: { event: null, date: "2026-12-01" }, doneActivities: { "S1.A1": true } },
      },
    },
    {
      given: [],
      change: {
        name: "plan.edit",
        opportunityKey: ACME,
        kind: "F4",
        patch: { objective: "meet", questions: ["why"] },
      },
    },
  ],
  "person.add": [{ given: [], change: addCleo }],
  "person.edit": [
    {
      given: [],
      change: { name: "person.edit", opportunityKey: ACME, personKey: ana, patch: { left: true } },
    },
    {
      given: [addCleo],
      change: {
        name: "person.edit",
        opportunityKey: ACME,
        personKey: "local:cleo",
        patch: { name: "C. Day" },
      },
    },
  ],
  "person.remove": [
    {
      given: [addCleo, tagCleo],
      change: { name: "person.remove", opportunityKey: ACME, personKey: "local:cleo" },
    },
  ],
  "opportunity.edit": [
    {
      given: [],
      change: {
        name: "opportunity.edit",
        opportunityKey: ACME,
        patch: { outcome: "lost", closedOn: "2026-06-10", entryStage: 3, typed: { amount: 5 } },
      },
    },
  ],
  acknowledge: [
    {
      given: [],
      change: { name: "acknowledge", opportunityKey: ACME, ruleId: "BDU-1", why: "known", until: null },
    },
    {
      given: [
        { name: "acknowledge", opportunityKey: ACME, ruleId: "BDU-1", why: "known", until: "2026-08-01" },
      ],
      change: { name: "acknowledge", opportunityKey: ACME, ruleId: "BDU-1", why: null },
    },
  ],
  "settings.set": [
    {
      given: [],
      change: { name: "settings.set", key: "stageMappings", value: { "salesforce:acme": { Pilot: 4 } } },
    },
  ],
  "opportunity.seen": [{ given: [], change: { name: "opportunity.seen", reading: seenReading } }],
  "snapshot.take": [
    {
      given: [],
      change: {
        name: "snapshot.take",
        opportunityKey: ACME,
        reason: "byHand",
        at: 1,
        day: "2026-06-15",
        figures: { score: 1, verifiedStage: 0, customerPhase: null, points: {}, redRules: [] },
      },
    },
  ],
};

/** Everything but the log itself. */
const stored = (db: SsmDatabase) => contents(db, ["changes"]);

async function databaseWith(...changes: Change[]): Promise<SsmDatabase> {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  for (const change of changes) must(await write(db, change));
  return db;
}

describe("every named change: do, undo, redo, undo", () => {
  const cases = Object.entries(samples).flatMap(([name, each]) =>
    each.map((sample, index) => ({ name: `${name} (${index + 1})`, ...sample })),
  );

  test("there is a sample of every change", () => {
    const names = Object.values(samples).map((each) => each[0]?.change.name);
    expect(names.sort()).toEqual(Object.keys(registry).sort());
  });

  test.each(cases)("$name", async ({ given, change }) => {
    const db = await databaseWith(...given);
    const before = await stored(db);
    const { id } = must(await write(db, change));
    const after = await stored(db);
    expect(after).not.toEqual(before);
    const row = await db.rows("changes").get(String(id));
    if (row?.kind === "record") {
      expect((await undoable(db, { all: true })).undo?.id).not.toBe(id);
      return;
    }
    expect(must(await undo(db, { all: true }))).toMatchObject({ name: change.name, kept: [] });
    expect(await stored(db)).toEqual(before);
    must(await redo(db, { all: true }));
    expect(await stored(db)).toEqual(after);
    must(await undo(db, { all: true }));
    expect(await stored(db)).toEqual(before);
  });
});

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
