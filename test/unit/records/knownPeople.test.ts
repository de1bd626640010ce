import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { loadDeal, type StoredDeal } from "../../../src/records/deal";
import { knownPeople } from "../../../src/records/knownPeople";
import { rememberReading } from "../../../src/records/opportunities";
import { peopleOfDeal } from "../../../src/records/people";
import { plainName, samePeople } from "../../../src/records/samePerson";
import { takeOver } from "../../../src/records/takeOver";
import { redo, undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, acme, contact, freshDatabase, must, reading, shown, TestClock } from "./builders";
import { addCleo, ana, databaseWith, stored } from "./gestures";

const LATER = "salesforce:acme:opportunity:006B";
const STRANGE = "salesforce:acme:opportunity:006C";

async function threeDeals() {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  must(await rememberReading(db, reading()));
  must(await rememberReading(db, reading({ identity: acme("006B") })));
  const { fields } = reading();
  const elsewhere = { ...fields, account: shown("Other Bank"), accountId: shown("001Z") };
  must(await rememberReading(db, reading({ identity: acme("006C"), fields: elsewhere })));
  const tag = async (opportunityKey: string, role: "KDL" | "SPONSOR") => {
    must(await write(db, { name: "role.set", opportunityKey, personKey: ana, role, on: true }));
  };
  return { db, clock, tag };
}

async function deal(db: Awaited<ReturnType<typeof threeDeals>>["db"], key = LATER): Promise<StoredDeal> {
  const found = await loadDeal(db, key);
  if (!found) throw new Error(`${key} isn't stored`);
  return found;
}

describe("people known from earlier deals of the account", () => {
  test("are offered with their roles, the deal and the day, and not once they have a role here", async () => {
    const { db, clock, tag } = await threeDeals();
    await tag(ACME, "KDL");
    clock.forward(3 * 86_400_000);
    expect(await knownPeople(db, await deal(db))).toEqual([
      {
        personKey: ana,
        name: "Ana Lee",
        title: "CIO",
        roles: ["KDL"],
        stance: "unknown",
        from: ACME,
        fromName: "Core banking renewal",
        day: "2026-06-15",
      },
    ]);
    await tag(LATER, "SPONSOR");
    expect(await knownPeople(db, await deal(db))).toEqual([]);
  });

  test("never come from another account", async () => {
    const { db, tag } = await threeDeals();
    await tag(STRANGE, "KDL");
    expect(await knownPeople(db, await deal(db))).toEqual([]);
    const before = await stored(db);
    const people = [{ personKey: ana, from: STRANGE }];
    expect(await takeOver(db, { name: "people.takeOver", opportunityKey: LATER, people })).toMatchObject({
      ok: false,
      error: { kind: "invalid" },
    });
    expect(await stored(db)).toEqual(before);
  });

  test("bring roles and lasting facts, and leave behind what belonged to that deal alone", async () => {
    const { db, tag } = await threeDeals();
    await tag(ACME, "KDL");
    must(
      await write(db, {
        name: "roleTag.edit",
        opportunityKey: ACME,
        personKey: ana,
        patch: {
          stance: "supportive",
          access: "met",
          confirmed: "two",
          note: "of that deal",
          nextStep: { text: "call" },
        },
      }),
    );
    const people = [{ personKey: ana, from: ACME }];
    must(await takeOver(db, { name: "people.takeOver", opportunityKey: LATER, people }));
    const taken = peopleOfDeal(await deal(db)).find(({ personKey }) => personKey === ana);
    expect(taken?.tag).toEqual({ roles: { KDL: true }, stance: "supportive", access: "met" });
    const after = await stored(db);
    must(await undo(db, { opportunityKey: LATER }));
    expect(peopleOfDeal(await deal(db)).find(({ personKey }) => personKey === ana)?.roles ?? []).toEqual([]);
    must(await redo(db, { opportunityKey: LATER }));
    expect(await stored(db)).toEqual(after);
  });
});

describe("the same person twice", () => {
  test.each([
    ["Ana Lee", "LEE, Ana"],
    ["Dr. José Álvarez", "Jose Alvarez"],
    ["王 芳 女士", "王 芳"],
    ["Ａｎａ Lee", "Ana Lee"],
  ])("%s and %s are one name", (one, other) => {
    expect(plainName(one)).toBe(plainName(other));
  });

  test("is offered for a typed person whom the CRM now shows, until it is put aside", async () => {
    const db = await databaseWith(addCleo);
    expect(samePeople(peopleOfDeal(await deal(db, ACME)), () => false)).toEqual([]);
    const rows = [contact("003D", "Cleo Day", "CFO")];
    must(
      await rememberReading(db, reading({ contacts: { state: "read", rows, locator: "css", tried: [] } })),
    );
    const people = peopleOfDeal(await deal(db, ACME));
    expect(
      samePeople(people, () => false).map(({ typed, kept }) => [typed.personKey, kept.personKey]),
    ).toEqual([["local:cleo", "salesforce:acme:contact:003D"]]);
    expect(samePeople(people, () => true)).toEqual([]);
  });
});
