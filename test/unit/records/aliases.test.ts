import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { loadDeal } from "../../../src/records/deal";
import { rememberReading } from "../../../src/records/opportunities";
import { peopleOfDeal } from "../../../src/records/people";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, contactOfAcme, must, reading } from "./builders";
import { ana, databaseWith, role, stored } from "./gestures";

const ben = contactOfAcme("003B");
const merge = { name: "person.merge", opportunityKey: ACME, from: ana, into: ben } as const;
const benIs = (which: "APPROVER") =>
  ({ name: "role.set", opportunityKey: ACME, personKey: ben, role: which, on: true }) as const;

async function peopleIn(db: Awaited<ReturnType<typeof databaseWith>>) {
  const deal = await loadDeal(db, ACME);
  return deal ? peopleOfDeal(deal).map(({ personKey, name, roles }) => ({ personKey, name, roles })) : [];
}

describe("two contacts of the CRM are one person", () => {
  test("they stand in the deal once, with the roles of both", async () => {
    const db = await databaseWith(role("KDL"), benIs("APPROVER"));
    must(await write(db, merge));
    expect(await peopleIn(db)).toEqual([{ personKey: ben, name: "Ben Ode", roles: ["APPROVER", "KDL"] }]);
  });

  test("the CRM shows both again, and they stay one", async () => {
    const db = await databaseWith(role("KDL"));
    must(await write(db, merge));
    must(await rememberReading(db, { ...reading(), language: "de" }));
    expect((await peopleIn(db)).map(({ personKey }) => personKey)).toEqual([ben]);
  });

  test("a role given or taken at the other entry's chip is that person's", async () => {
    const db = await databaseWith(role("KDL"));
    must(await write(db, merge));
    must(await write(db, role("SPONSOR")));
    must(await write(db, role("KDL", false)));
    must(
      await write(db, {
        name: "people.tag",
        opportunityKey: ACME,
        people: [ana],
        patch: { roles: { EVALUATOR: true } },
      }),
    );
    expect(await peopleIn(db)).toEqual([
      { personKey: ben, name: "Ben Ode", roles: ["EVALUATOR", "SPONSOR"] },
    ]);
  });

  test("only the other contact is still on the page: the person is there all the same", async () => {
    const db = await databaseWith(role("KDL"));
    must(await write(db, merge));
    const { contacts } = reading();
    const onlyAna = { ...contacts, rows: contacts.rows.filter(({ id }) => id === "003A") };
    must(await rememberReading(db, { ...reading(), contacts: onlyAna }));
    expect((await peopleIn(db)).map(({ personKey }) => personKey)).toEqual([ben]);
  });

  test("undo makes them two again, each with what was theirs", async () => {
    const db = await databaseWith(role("KDL"), benIs("APPROVER"));
    const before = await stored(db);
    must(await write(db, merge));
    must(await undo(db, { opportunityKey: ACME }));
    expect(await stored(db)).toEqual(before);
  });

  test("an entry isn't merged into its own other name", async () => {
    const db = await databaseWith(role("KDL"));
    must(await write(db, merge));
    expect(await write(db, { ...merge, from: ben, into: ana })).toMatchObject({
      ok: false,
      error: { kind: "invalid" },
    });
  });
});
