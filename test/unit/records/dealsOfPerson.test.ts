import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { dealsOfPerson, rolesOfPeople } from "../../../src/records/dealsOfPerson";
import { rememberReading } from "../../../src/records/opportunities";
import { write } from "../../../src/records/write";
import {
  ACME,
  acme,
  contact,
  contactOfAcme,
  freshDatabase,
  must,
  reading,
  shown,
  TestClock,
} from "./builders";
import { ana } from "./gestures";

const second = acme("006B").key;
const lost = acme("006L").key;
const NORA = contactOfAcme("003N");
const ofAcme = "salesforce:acme:account:001A";

/** Ana is in two open opportunities and in one that was lost; Nora in one of another account. */
async function people() {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  const { fields } = reading();
  const seen = async (id: string, name: string, changes: Parameters<typeof reading>[0] = {}) => {
    clock.forward(120_000);
    const identity = acme(id);
    must(
      await rememberReading(db, reading({ identity, fields: { ...fields, name: shown(name) }, ...changes })),
    );
  };
  await seen("006L", "Lost");
  await seen("006A", "First");
  await seen("006B", "Second");
  const { contacts } = reading();
  await seen("006O", "Other", {
    fields: { ...fields, name: shown("Other"), accountId: shown("001Z") },
    contacts: { ...contacts, rows: [contact("003N", "Nora")] },
  });
  must(await write(db, { name: "opportunity.edit", opportunityKey: lost, patch: { outcome: "lost" } }));
  const tag = async (opportunityKey: string, personKey: string, role: "KDL" | "SPONSOR") => {
    must(await write(db, { name: "role.set", opportunityKey, personKey, role, on: true }));
  };
  return { db, clock, tag };
}

describe("opportunities of one person", () => {
  test("are all in which they are a contact or have a role, those seen last first", async () => {
    const { db, clock, tag } = await people();
    await tag(ACME, ana, "KDL");
    await tag(lost, ana, "SPONSOR");
    clock.forward(3 * 86_400_000);
    const found = await dealsOfPerson(db, ana);
    expect(found.map(({ name, outcome, roles, day }) => ({ name, outcome, roles, day }))).toEqual([
      { name: "Second", outcome: "open", roles: [], day: null },
      { name: "First", outcome: "open", roles: ["KDL"], day: "2026-06-15" },
      { name: "Lost", outcome: "lost", roles: ["SPONSOR"], day: "2026-06-15" },
    ]);
    expect(found.every(({ isTheirs }) => isTheirs)).toBe(true);
  });

  test("on an account's page its others come too, as not theirs; nothing of another account", async () => {
    const { db } = await people();
    expect(await dealsOfPerson(db, NORA)).toMatchObject([{ name: "Other", isTheirs: true }]);
    const found = await dealsOfPerson(db, NORA, ofAcme);
    expect(found.map(({ name, isTheirs }) => [name, isTheirs])).toEqual([
      ["Other", true],
      ["Second", false],
      ["First", false],
      ["Lost", false],
    ]);
    expect((await dealsOfPerson(db, ana, ofAcme)).map(({ name }) => name)).not.toContain("Other");
  });

  test("nobody of another tenant is theirs, though the record's id is the same", async () => {
    const { db } = await people();
    expect(await dealsOfPerson(db, ana.replace(":acme:", ":other:"))).toEqual([]);
  });
});

describe("roles for chips", () => {
  test("on one opportunity's page are that opportunity's, elsewhere those of all that are open", async () => {
    const { db, tag } = await people();
    await tag(ACME, ana, "KDL");
    await tag(second, ana, "SPONSOR");
    await tag(lost, ana, "SPONSOR");
    expect(await rolesOfPeople(db, ACME, [ana, NORA])).toEqual({ [ana]: ["KDL"] });
    expect(await rolesOfPeople(db, null, [ana, NORA])).toEqual({ [ana]: ["KDL", "SPONSOR"] });
    must(await write(db, { name: "opportunity.edit", opportunityKey: second, patch: { outcome: "won" } }));
    expect(await rolesOfPeople(db, null, [ana])).toEqual({ [ana]: ["KDL"] });
  });
});

test("a name that another page shows fills a gap, and never replaces what is known", async () => {
  const { db } = await people();
  must(await write(db, { name: "person.seen", personKey: ana, shownName: "Lee, A." }));
  must(await write(db, { name: "person.seen", personKey: contactOfAcme("003X"), shownName: "Xi Wang" }));
  const stored = await db.rows("people").bulkGet([ana, contactOfAcme("003X")]);
  expect(stored.map((row) => row?.body.page?.name)).toEqual(["Ana Lee", "Xi Wang"]);
});
