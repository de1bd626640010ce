import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test, vi } from "vitest";
import { onWrite, openDatabase, type Written } from "../../../src/records/db";
import { rememberReading } from "../../../src/records/opportunities";
import { rowName } from "../../../src/records/schema";
import { type Committed, write } from "../../../src/records/write";
import { ACME, acme, contactOfAcme, contents, freshDatabase, must, reading } from "./builders";

const ana = contactOfAcme("003A");
const tagAna = { name: "role.set", opportunityKey: ACME, personKey: ana, role: "KDL", on: true } as const;

test("a role tagged on a contact is stored together with its line in the log", async () => {
  const db = await freshDatabase();
  const { id } = must(await write(db, tagAna));
  expect(await db.rows("roleTags").toArray()).toEqual([
    { opportunityKey: ACME, personKey: ana, body: { roles: { KDL: true } } },
  ]);
  expect(await db.rows("changes").toArray()).toEqual([
    {
      id,
      kind: "gesture",
      name: "role.set",
      scope: ACME,
      at: db.now(),
      device: expect.stringMatching(/^[0-9a-f]{20}$/),
      rows: [`roleTags ${JSON.stringify([ACME, ana])}`],
      body: {
        about: { personKey: ana, role: "KDL", on: true },
        patches: [
          {
            table: "roleTags",
            key: [ACME, ana],
            before: null,
            after: { "/opportunityKey": ACME, "/personKey": ana, "/body/roles/KDL": true },
          },
        ],
      },
    },
  ]);
});

test("what was confirmed is there for another page at once", async () => {
  const db = await freshDatabase();
  const other = must(await openDatabase(db.name));
  must(await write(db, tagAna));
  expect(await other.rows("roleTags").count()).toBe(1);
  expect(await other.rows("changes").count()).toBe(1);
});

test.each(["roleTags", "changes"] as const)(
  "when storing %s fails, nothing of the write is left",
  async (table) => {
    const db = await freshDatabase();
    must(await rememberReading(db, reading()));
    const before = await contents(db);
    db.table(table).hook("creating", () => {
      throw new Error("the disk said no");
    });
    const heard = vi.fn();
    onWrite(db, heard);
    const result = await write(db, tagAna);
    expect(result).toEqual({ ok: false, error: { kind: "failed", message: "the disk said no" } });
    expect(await contents(db)).toEqual(before);
    expect(heard).not.toHaveBeenCalled();
  },
);

test("a full disk is called a full disk, also when the browser only says so at the end of the transaction", async () => {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  const before = await contents(db);
  db.table("changes").hook("creating", function () {
    // fake-indexeddb's own way to end a transaction as the browser does, with a reason.
    const native = Dexie.currentTransaction.idbtrans as IDBTransaction & { _abort(reason: string): void };
    this.onsuccess = () => native._abort("QuotaExceededError");
  });
  expect(await write(db, tagAna)).toEqual({ ok: false, error: { kind: "quota" } });
  expect(await contents(db)).toEqual(before);
});

test("what was confirmed inside a caller's own transaction outlives that transaction's failure", async () => {
  const db = await freshDatabase();
  const outer = db.transaction("rw", "drafts", async () => {
    must(await write(db, tagAna));
    throw new Error("the caller failed afterwards");
  });
  await expect(outer).rejects.toThrow("the caller failed afterwards");
  expect(await db.rows("roleTags").count()).toBe(1);
});

test("transactions ask the browser to wait for the disk", async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, "transaction");
  const db = await freshDatabase();
  must(await write(db, tagAna));
  const writing = asked.mock.calls.filter(([, mode]) => mode === "readwrite");
  expect(writing.map(([, , options]) => options)).toEqual([{ durability: "strict" }]);
  asked.mockRestore();
});

test("saying again what is already so writes nothing and tells nobody", async () => {
  const db = await freshDatabase();
  must(await write(db, tagAna));
  const before = await contents(db);
  const heard = vi.fn();
  onWrite(db, heard);
  expect(must(await write(db, tagAna)).id).toBeNull();
  expect(await contents(db)).toEqual(before);
  expect(heard).not.toHaveBeenCalled();
});

test("listeners hear what was written after it is stored, until they stop", async () => {
  const db = await freshDatabase();
  const heard: Written[] = [];
  const stop = onWrite(db, (written) => heard.push(written));
  onWrite(db, () => {
    throw new Error("a broken listener harms nobody");
  });
  const complained = vi.spyOn(console, "error").mockImplementation(() => undefined);
  must(await write(db, tagAna));
  stop();
  must(await write(db, { ...tagAna, role: "SPONSOR" }));
  expect(heard).toEqual([
    {
      names: ["role.set"],
      opportunityKey: ACME,
      tables: ["roleTags"],
      rows: [rowName("roleTags", [ACME, tagAna.personKey])],
    },
  ]);
  expect(complained).toHaveBeenCalledTimes(2);
  complained.mockRestore();
});

test("taking the last role leaves no empty tag behind", async () => {
  const db = await freshDatabase();
  must(await write(db, tagAna));
  must(await write(db, { ...tagAna, on: false }));
  expect(await db.rows("roleTags").count()).toBe(0);
});

test("null clears a field, and what isn't named stays", async () => {
  const db = await freshDatabase();
  const evidence = { name: "evidence.set", opportunityKey: ACME, itemId: "S2.E3" } as const;
  must(await write(db, { ...evidence, patch: { level: "E2", words: "we must be done by March", by: ana } }));
  must(await write(db, { ...evidence, patch: { by: null, level: "E3" } }));
  expect(await db.rows("evidence").toArray()).toEqual([
    { opportunityKey: ACME, itemId: "S2.E3", body: { level: "E3", words: "we must be done by March" } },
  ]);
});

test("names inherited from Object are ordinary ids", async () => {
  const db = await freshDatabase();
  must(
    await write(db, {
      name: "evidence.set",
      opportunityKey: ACME,
      itemId: "constructor",
      patch: { level: "E1" },
    }),
  );
  const patch = { doneActivities: { constructor: true, "S1.A1": true } } as const;
  must(await write(db, { name: "plan.edit", opportunityKey: ACME, kind: "deal", patch }));
  expect(await db.rows("plans").toArray()).toEqual([{ opportunityKey: ACME, kind: "deal", body: patch }]);
});

const refused: [why: string, change: unknown][] = [
  ["no such change", { name: "role.sett" }],
  ["a name inherited from Object", { name: "constructor" }],
  ["an unknown role", { ...tagAna, role: "BOSS" }],
  ["a field that a change doesn't have", { ...tagAna, colour: "red" }],
  ["an unknown field in a patch", evidencePatch({ lvl: "E1" })],
  ["an unknown level", evidencePatch({ level: "E5" })],
  ["a day that doesn't exist", evidencePatch({ date: "2026-02-30" })],
  ["a shelf life of no days", evidencePatch({ shelfDays: 0 })],
  ["an unknown field deep in a plan", planPatch({ cra: { evnt: "audit" } })],
  ["a set with something else than true", planPatch({ documents: { proposal: "yes" } })],
  ["a person without a name", { name: "person.add", opportunityKey: ACME, person: { name: " " } }],
  ["removing a contact of the CRM", { name: "person.remove", opportunityKey: ACME, personKey: ana }],
  ["a setting that doesn't exist", { name: "settings.set", key: "device", value: "mine" }],
  ["a setting out of range", { name: "settings.set", key: "sites", value: { acme: { dockedWidth: 10 } } }],
  [
    "a reading whose key isn't that of its record",
    {
      name: "opportunity.seen",
      reading: { ...reading(), identity: { ...acme("006A"), key: acme("006B").key } },
    },
  ],
];

function evidencePatch(patch: unknown) {
  return { name: "evidence.set", opportunityKey: ACME, itemId: "S1.E1", patch };
}
function planPatch(patch: unknown) {
  return { name: "plan.edit", opportunityKey: ACME, kind: "deal", patch };
}

test.each(refused)("refused: %s", async (_why, change) => {
  const db = await freshDatabase();
  // A caller that got past the types, such as a message or a file.
  const result = await write(db, change as typeof tagAna);
  expect(result).toMatchObject({ ok: false, error: { kind: "invalid", issues: [expect.any(String)] } });
  expect(await contents(db, ["settings"])).toEqual({});
});

test("an opportunity that no page has shown can't be decided about", async () => {
  const db = await freshDatabase();
  const result = await write(db, {
    name: "opportunity.edit",
    opportunityKey: ACME,
    patch: { outcome: "won" },
  });
  expect(result).toEqual({ ok: false, error: { kind: "unknownOpportunity" } });
});

test("a person added by hand gets a key of their own, which the committed change tells", async () => {
  const db = await freshDatabase();
  const add = { name: "person.add", opportunityKey: ACME, person: { name: "Cleo Day" } } as const;
  const keys = [await write(db, add), await write(db, add)].map((result) => personKeyOf(must(result)));
  expect(keys).toEqual([expect.stringMatching(/^local:/), expect.stringMatching(/^local:/)]);
  expect(await db.rows("people").bulkGet(keys)).toMatchObject([{ body: { name: "Cleo Day" } }, {}]);
});

function personKeyOf({ change }: Committed): string {
  return change.name === "person.add" ? (change.personKey ?? "") : "";
}
