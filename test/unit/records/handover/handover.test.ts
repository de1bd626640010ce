import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { mergeInto, previewMerge } from "../../../../src/records/backup/merge";
import type { SsmDatabase } from "../../../../src/records/db";
import { makeHandover } from "../../../../src/records/handover/makeHandover";
import { openFile, unlock } from "../../../../src/records/handover/open";
import { strengthOf } from "../../../../src/records/handover/passphrase";
import type { Wanted } from "../../../../src/records/handover/select";
import { rememberReading } from "../../../../src/records/opportunities";
import { undo } from "../../../../src/records/undo";
import { write } from "../../../../src/records/write";
import {
  ACME,
  acme,
  contact,
  contactOfAcme,
  contents,
  freshDatabase,
  must,
  reading,
  shown,
  TestClock,
} from "../builders";

const OTHER = acme("006B");
const passphrase = "correct horse battery staple";

/** Two deals of one account and one of another; Ana is in both of the first. */
async function senders(): Promise<SsmDatabase> {
  const db = await freshDatabase({ now: new TestClock().now });
  must(await rememberReading(db, reading()));
  must(
    await rememberReading(
      db,
      reading({
        identity: OTHER,
        contacts: { ...reading().contacts, rows: [contact("003A", "Ana Lee"), contact("003Z", "Zoe Other")] },
      }),
    ),
  );
  const page = reading({ identity: acme("006C"), contacts: { ...reading().contacts, rows: [] } });
  must(
    await rememberReading(db, {
      ...page,
      fields: { ...page.fields, account: shown("Birch Steel"), accountId: shown("001B") },
    }),
  );
  for (const [opportunityKey, note] of [
    [ACME, "likes figures"],
    [OTHER.key, "the other deal's secret"],
  ] as const) {
    const personKey = contactOfAcme("003A");
    must(await write(db, { name: "role.set", opportunityKey, personKey, role: "KDL", on: true }));
    must(await write(db, { name: "roleTag.edit", opportunityKey, personKey, patch: { note } }));
    must(
      await write(db, {
        name: "evidence.set",
        opportunityKey,
        itemId: "S1.E1",
        patch: { level: "E3", words: note },
      }),
    );
    must(await write(db, { name: "plan.edit", opportunityKey, kind: "F3", patch: { note } }));
  }
  must(await write(db, { name: "person.edit", personKey: contactOfAcme("003A"), patch: { site: "Lyon" } }));
  must(await write(db, { name: "settings.set", key: "usualDays", value: { 1: 30 } }));
  return db;
}

async function handOver(from: SsmDatabase, wanted: Wanted) {
  const made = must(await makeHandover(from, wanted, passphrase));
  const opened = must(await openFile(made.file, from.now()));
  if (opened.kind === "read") throw new Error("it wasn't sealed");
  return { text: await made.file.text(), file: must(await unlock(opened.locked, passphrase, from.now())) };
}

const of = (rows: unknown[] = [], key: string) =>
  rows.filter(
    (row) => JSON.stringify(row).includes(key) && (row as { opportunityKey?: string }).opportunityKey === key,
  );

describe("handing over", () => {
  test("an opportunity gives all that is known of it and nothing of any other", async () => {
    const from = await senders();
    const { text, file } = await handOver(from, { opportunityKeys: [ACME] });
    expect(file.head.holds).toBe("opportunity");
    expect(text).not.toContain("likes figures");
    const plain = JSON.stringify(file.content);
    for (const elsewhere of [OTHER.key, "secret", "Zoe", "Birch", "usualDays"])
      expect(plain).not.toContain(elsewhere);
    const to = await freshDatabase();
    must(await mergeInto(to, await previewMerge(to, file.content)));
    const [before, after] = [await contents(from), await contents(to)];
    for (const table of ["opportunities", "roleTags", "evidence", "plans"])
      expect(after[table]).toEqual(of(before[table], ACME));
    expect(after.people).toHaveLength(2);
    expect(JSON.stringify(after.people)).toContain("Lyon");
    expect(after.accounts).toEqual(
      (before.accounts ?? []).filter((row) => JSON.stringify(row).includes("001A")),
    );
    // The history of all that, so that later exchanges know what followed what.
    expect(JSON.stringify(after.changes)).toContain("evidence.set");
  });

  test("an account gives all its opportunities", async () => {
    const from = await senders();
    const { file } = await handOver(from, { accountKey: "salesforce:acme:account:001A" });
    expect(file.head.holds).toBe("account");
    expect(file.content.opportunities).toHaveLength(2);
    expect(JSON.stringify(file.content)).not.toContain("Birch");
  });

  test("meets what the colleague knows already: conflicts are told, and one undo takes all back", async () => {
    const from = await senders();
    const to = await freshDatabase({ now: () => from.now() + 60_000 });
    must(await rememberReading(to, reading()));
    const personKey = contactOfAcme("003A");
    must(
      await write(to, {
        name: "roleTag.edit",
        opportunityKey: ACME,
        personKey,
        patch: { note: "prefers calls" },
      }),
    );
    const before = await contents(to, ["assessments"]);
    const { file } = await handOver(from, { opportunityKeys: [ACME] });
    const preview = await previewMerge(to, file.content);
    expect(preview.counts.conflicts).toBeGreaterThan(0);
    expect(await contents(to, ["assessments"])).toEqual(before);
    must(await mergeInto(to, preview));
    const noteOf = async () => (await to.rows("roleTags").get([ACME, personKey]))?.body.note;
    expect(await noteOf()).toBe("prefers calls");
    expect((await to.rows("evidence").toArray()).length).toBe(1);
    must(await undo(to, { all: true }));
    expect(await to.rows("evidence").toArray()).toEqual([]);
    expect(await noteOf()).toBe("prefers calls");
  });

  test("once more after more was said: what was removed meanwhile goes on the other side too", async () => {
    const from = await senders();
    const to = await freshDatabase({ now: from.now });
    const { change } = must(
      await write(from, { name: "person.add", opportunityKey: ACME, person: { name: "Typed Tom" } }),
    );
    const personKey = "personKey" in change ? String(change.personKey) : "";
    const first = await handOver(from, { opportunityKeys: [ACME] });
    must(await mergeInto(to, await previewMerge(to, first.file.content)));
    expect(await to.rows("people").get(personKey)).toBeDefined();
    must(await write(from, { name: "person.remove", opportunityKey: ACME, personKey }));
    must(
      await write(from, {
        name: "evidence.set",
        opportunityKey: ACME,
        itemId: "S1.E1",
        patch: { level: null, words: null },
      }),
    );
    const second = await handOver(from, { opportunityKeys: [ACME] });
    must(await mergeInto(to, await previewMerge(to, second.file.content)));
    expect(await to.rows("people").get(personKey)).toBeUndefined();
    expect(await to.rows("evidence").toArray()).toEqual([]);
  });

  test("of nothing makes no file", async () => {
    const from = await senders();
    expect(await makeHandover(from, { opportunityKeys: ["nowhere"] }, passphrase)).toEqual({
      ok: false,
      error: { kind: "empty" },
    });
  });
});

test("a passphrase typed with composed or with single accents opens the same file", async () => {
  const from = await senders();
  const made = must(await makeHandover(from, { opportunityKeys: [ACME] }, "caf\u00e9 noir caf\u00e9"));
  const opened = must(await openFile(made.file, from.now()));
  if (opened.kind === "read") throw new Error("it wasn't sealed");
  expect((await unlock(opened.locked, "cafe\u0301 noir cafe\u0301", from.now())).ok).toBe(true);
});

test.each([
  ["12345678", "short"],
  ["aaaaaaaaaaaaaaaa", "short"],
  ["password", "short"],
  ["Tr0ub4dor&3x", "fair"],
  ["correct horse battery staple", "good"],
  ["春天的河流向东方", "good"],
])("the passphrase %s is %s", (passphrase, strength) => expect(strengthOf(passphrase)).toBe(strength));
