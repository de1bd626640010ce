import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { holdsIn, loadAccount } from "../../../src/records/account";
import { apartId } from "../../../src/records/apart";
import type { Change } from "../../../src/records/changes/registry";
import type { SsmDatabase } from "../../../src/records/db";
import { likelySame } from "../../../src/records/likelySame";
import { rememberReading } from "../../../src/records/opportunities";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, acme, contact, contactOfAcme, freshDatabase, must, reading, TestClock } from "./builders";

const SECOND = acme("006Z").key;
const ACCOUNT = "salesforce:acme:account:001A";
const DAY = 24 * 3_600_000;
const ana = contactOfAcme("003A");
const twin = contactOfAcme("003X");

const role = (opportunityKey: string, personKey: string, role: "KDL" | "SPONSOR", on = true): Change => ({
  name: "role.set",
  opportunityKey,
  personKey,
  role,
  on,
});

/** Two opportunities of one account: Ana and Ben in the first, an entry much like Ana's in the second. */
async function twoDeals(): Promise<{ db: SsmDatabase; clock: TestClock }> {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  const { contacts } = reading();
  must(await rememberReading(db, reading()));
  clock.forward(DAY);
  must(
    await rememberReading(db, {
      ...reading(),
      identity: acme("006Z"),
      contacts: { ...contacts, rows: [contact("003X", "A. Lee", "Chief Information Officer")] },
    }),
  );
  return { db, clock };
}

const accountIn = async (db: SsmDatabase) => {
  const account = await loadAccount(db, ACCOUNT);
  if (!account) throw new Error("no such account");
  return account;
};

describe("an account over its opportunities", () => {
  test("shows every person once, with what they are in each opportunity, the newest first", async () => {
    const { db } = await twoDeals();
    must(await write(db, role(ACME, ana, "KDL")));
    must(await write(db, role(SECOND, ana, "KDL")));
    const { name, deals, people } = await accountIn(db);
    expect(name).toBe("Acme Bank");
    expect(deals.map(({ opportunityKey }) => opportunityKey)).toEqual([SECOND, ACME]);
    expect(people.map(({ name }) => name).sort()).toEqual(["A. Lee", "Ana Lee", "Ben Ode"]);
    const one = people.find(({ personKey }) => personKey === ana);
    expect(one && holdsIn(one, ["KDL", "APPROVER"])).toEqual([SECOND, ACME]);
  });

  test("tells from the log when a role was held; one given and taken on one day never was", async () => {
    const { db, clock } = await twoDeals();
    must(await write(db, role(ACME, ana, "SPONSOR")));
    must(await write(db, role(ACME, ana, "KDL")));
    must(await undo(db, { opportunityKey: ACME }));
    clock.forward(3 * DAY);
    must(await write(db, role(ACME, ana, "SPONSOR", false)));
    clock.forward(DAY);
    must(await write(db, role(ACME, ana, "SPONSOR")));
    must(await write(db, { name: "person.edit", personKey: ana, patch: { left: true } }));
    const one = (await accountIn(db)).people.find(({ personKey }) => personKey === ana);
    const spell = { opportunityKey: ACME, role: "SPONSOR" };
    expect(one?.spells).toEqual([
      { ...spell, from: "2026-06-16", to: "2026-06-19" },
      { ...spell, from: "2026-06-20", to: null },
    ]);
    expect(one?.leftOn).toBe("2026-06-20");
  });

  test("an initial is enough to ask whether two are one; what is kept apart isn't asked again", async () => {
    const { db } = await twoDeals();
    must(await write(db, role(ACME, ana, "KDL")));
    const { people, apart } = await accountIn(db);
    expect(likelySame(people, apart).map(({ from, into }) => [from.personKey, into.personKey])).toEqual([
      [twin, ana],
    ]);
    expect(likelySame(people, new Set([apartId(ana, twin)]))).toEqual([]);
  });

  test("made one, they hold the roles of both, and a role that passed over never ended", async () => {
    const { db, clock } = await twoDeals();
    must(await write(db, role(ACME, ana, "KDL")));
    must(await write(db, role(SECOND, twin, "SPONSOR")));
    clock.forward(2 * DAY);
    must(await write(db, { name: "person.merge", opportunityKey: SECOND, from: twin, into: ana }));
    const { people, apart } = await accountIn(db);
    const one = people.find(({ personKey }) => personKey === ana);
    expect(people).toHaveLength(2);
    expect(one?.inDeals.map(({ person }) => person.roles)).toEqual([["SPONSOR"], ["KDL"]]);
    expect(one?.otherKeys).toEqual([twin]);
    expect(one?.spells.map(({ role, from, to }) => ({ role, from, to }))).toEqual([
      { role: "SPONSOR", from: "2026-06-16", to: null },
      { role: "KDL", from: "2026-06-16", to: null },
    ]);
    expect(likelySame(people, apart)).toEqual([]);
  });
});
