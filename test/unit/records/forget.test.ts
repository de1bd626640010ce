import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { contactKeysOf } from "../../../src/records/backup/entities";
import { mergeInto, previewMerge } from "../../../src/records/backup/merge";
import type { SsmDatabase } from "../../../src/records/db";
import { keepDraft } from "../../../src/records/drafts";
import { forget } from "../../../src/records/forget/forget";
import { forgottenPeople } from "../../../src/records/forget/keptOut";
import { figuresOfGoing, whatGoes } from "../../../src/records/forget/whatGoes";
import { rememberReading } from "../../../src/records/opportunities";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { exchange, fileOf, shared } from "./backup/laptops";
import {
  ACME,
  acme,
  contact,
  contactOfAcme,
  contents,
  freshDatabase,
  must,
  reading,
  TestClock,
} from "./builders";

const ana = contactOfAcme("003A");
const ben = contactOfAcme("003B");
const OTHER = acme("006B");
const account = "salesforce:acme:account:001A";

const clock = new TestClock();
let db: SsmDatabase;

async function lived(): Promise<SsmDatabase> {
  const made = await freshDatabase({ now: clock.now });
  must(await rememberReading(made, reading()));
  const page = reading();
  const second = {
    ...page,
    identity: OTHER,
    contacts: { ...page.contacts, rows: [contact("003A", "Ana Lee")] },
  };
  must(await rememberReading(made, second));
  for (const opportunityKey of [ACME, OTHER.key])
    must(await write(made, { name: "role.set", opportunityKey, personKey: ana, role: "KDL", on: true }));
  must(
    await write(made, {
      name: "role.set",
      opportunityKey: ACME,
      personKey: ben,
      role: "EVALUATOR",
      on: true,
    }),
  );
  must(await write(made, { name: "person.edit", personKey: ana, patch: { name: "Ana M. Lee" } }));
  must(
    await write(made, {
      name: "evidence.set",
      opportunityKey: ACME,
      itemId: "S1.E1",
      patch: { level: "E2", by: ana, words: "we must" },
    }),
  );
  must(
    await write(made, {
      name: "acknowledge",
      opportunityKey: ACME,
      ruleId: `suggestion ${ana} economic buyer`,
      why: "economic buyer",
    }),
  );
  must(
    await write(made, {
      name: "plan.edit",
      opportunityKey: ACME,
      kind: "map",
      patch: { places: { [ana]: { x: 1, y: 2 }, [ben]: { x: 3, y: 4 } } },
    }),
  );
  must(await keepDraft(made, "quick", JSON.stringify({ by: ana })));
  return made;
}

const everything = async () => JSON.stringify(await contents(db));
const person = { table: "people", key: ana, name: "Ana Lee" } as const;

beforeEach(async () => {
  clock.forward(60_000);
  db = await lived();
});

describe("a person who is forgotten", () => {
  test("is in no table any more: rows, history, contact lists, flags, the map, drafts", async () => {
    const { entities, content } = await whatGoes(db, person);
    const foreseen = figuresOfGoing(content, entities);
    const gone = must(await forget(db, entities));
    expect(gone).toEqual(foreseen);
    expect(gone.rows).toEqual({ people: 1, roleTags: 2, acknowledgements: 1 });
    expect(gone.changed).toBeGreaterThan(0);
    expect(gone.lines).toBeGreaterThan(3);
    const left = await everything();
    for (const trace of ["Ana ", "003A", "economic buyer"]) expect(left).not.toContain(trace);
    // Others keep what is theirs.
    expect(left).toContain("Ben Ode");
    expect(left).toContain("we must");
  });

  test("leaves a hash from which nobody reads who it was", async () => {
    must(await forget(db, [person]));
    const [tombstone] = await db.rows("tombstones").toArray();
    expect(tombstone?.hash).toMatch(/^[0-9a-f]{20}\.[0-9a-f]{64}$/);
  });

  test("doesn't come back by a backup made before, in either direction", async () => {
    const old = await fileOf(db);
    const colleague = await freshDatabase({ now: clock.now });
    await exchange(db, colleague);
    must(await forget(db, [person]));
    must(await mergeInto(db, await previewMerge(db, old)));
    expect(await everything()).not.toContain("003A");
    await exchange(db, colleague);
    expect(JSON.stringify(await contents(colleague))).not.toContain("003A");
    await exchange(colleague, db);
    expect(await shared(db)).toEqual(await shared(colleague));
  });

  test("isn't stored again by the page that still shows them, until the rep tags them", async () => {
    must(await forget(db, [person]));
    must(await rememberReading(db, reading()));
    expect(await everything()).not.toContain("Ana Lee");
    expect(await forgottenPeople(db, [ana, ben])).toEqual(new Set([ana]));
    must(await write(db, { name: "person.seen", personKey: ana, shownName: "Ana Lee" }));
    expect(await db.rows("people").get(ana)).toBeUndefined();

    must(
      await write(db, { name: "role.set", opportunityKey: ACME, personKey: ana, role: "SPONSOR", on: true }),
    );
    must(await rememberReading(db, reading()));
    expect((await db.rows("people").get(ana))?.body.page?.name).toBe("Ana Lee");
    expect(await forgottenPeople(db, [ana])).toEqual(new Set());
    // What comes now stands, and what was before stays away.
    const other = await freshDatabase({ now: clock.now });
    await exchange(db, other);
    const tags = await other.rows("roleTags").where("personKey").equals(ana).toArray();
    expect(tags.map(({ body }) => body.roles)).toEqual([{ SPONSOR: true }]);
  });

  test("is kept again when the rep says so", async () => {
    must(await forget(db, [person]));
    must(await write(db, { name: "person.seen", personKey: ana, shownName: "Ana Lee", again: true }));
    must(await rememberReading(db, reading()));
    expect(contactKeysOf(await db.rows("opportunities").get(ACME))).toContain(ana);
  });

  test("no undo brings them back", async () => {
    must(await forget(db, [person]));
    for (let step = 0; step < 12; step++) must(await undo(db, { all: true }));
    expect(await everything()).not.toContain("003A");
  });

  test("leaves a namesake with the same id in another tenant alone", async () => {
    const page = reading();
    const elsewhere = { ...acme(), org: "other", key: "salesforce:other:opportunity:006A" };
    must(await rememberReading(db, { ...page, identity: elsewhere }));
    must(await forget(db, [person]));
    expect(contactKeysOf(await db.rows("opportunities").get(elsewhere.key))).toContain(
      "salesforce:other:contact:003A",
    );
  });

  test("whose name stands in a text of the rep's is told of, and the text stays", async () => {
    must(
      await write(db, {
        name: "evidence.set",
        opportunityKey: OTHER.key,
        itemId: "S1.E2",
        patch: { words: "Ana M. Lee said so" },
      }),
    );
    const { mentions, entities } = await whatGoes(db, person);
    expect(mentions).toEqual([{ opportunityKey: OTHER.key, name: "Ana M. Lee" }]);
    must(await forget(db, entities));
    expect(await everything()).toContain("Ana M. Lee said so");
  });
});

describe("an opportunity that is forgotten", () => {
  const deal = { table: "opportunities", key: ACME, name: "Core banking renewal" } as const;

  test("goes with all that hangs on it; the people whom only it lists are asked about", async () => {
    const { entities, alone } = await whatGoes(db, deal);
    expect(entities).toEqual([deal]);
    expect(alone).toEqual([{ table: "people", key: ben, name: "Ben Ode" }]);
    must(await forget(db, [...entities, ...alone]));
    const left = await everything();
    for (const trace of ["006A", "we must", "Ben Ode"]) expect(left).not.toContain(trace);
    expect(await db.rows("opportunities").get(OTHER.key)).toBeDefined();
    expect(await db.rows("people").get(ana)).toBeDefined();
  });

  test("isn't stored by its own page, nor by typing that is saved late, until the rep wants it", async () => {
    must(await forget(db, [deal]));
    expect(await rememberReading(db, reading())).toEqual({ ok: false, error: { kind: "forgotten" } });
    const late = await write(db, {
      name: "evidence.set",
      opportunityKey: ACME,
      itemId: "S1.E1",
      patch: { words: "late" },
    });
    expect(late).toEqual({ ok: false, error: { kind: "forgotten" } });
    expect(await everything()).not.toContain("006A");
    must(
      await write(db, { name: "opportunity.seen", reading: { ...reading(), identity: acme() }, again: true }),
    );
    must(await rememberReading(db, reading()));
    expect(await db.rows("evidence").count()).toBe(0);
    const other = await freshDatabase({ now: clock.now });
    await exchange(db, other);
    expect(await other.rows("opportunities").get(ACME)).toBeDefined();
  });
});

test("an account that is forgotten takes its opportunities along, and a new one of it isn't kept unasked", async () => {
  const { entities, alone } = await whatGoes(db, { table: "accounts", key: account });
  expect(entities.map(({ key }) => key)).toEqual([account, ACME, OTHER.key]);
  expect(alone.map(({ name }) => name).sort()).toEqual(["Ana M. Lee", "Ben Ode"]);
  must(await forget(db, [...entities, ...alone]));
  expect(Object.keys(await contents(db)).sort()).toEqual(["changes", "settings", "tombstones"]);
  expect((await db.rows("changes").toArray()).map(({ name }) => name)).toEqual(["forget"]);
  const third = { ...reading(), identity: acme("006C") };
  expect(await rememberReading(db, third)).toEqual({ ok: false, error: { kind: "forgotten" } });
});
