import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { loadDeal } from "../../../src/records/deal";
import { dealsOfPerson, rolesOfPeople } from "../../../src/records/dealsOfPerson";
import { historyOf } from "../../../src/records/history";
import { knownPeople } from "../../../src/records/knownPeople";
import { rememberReading } from "../../../src/records/opportunities";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, acme, contact, contactOfAcme, freshDatabase, must, reading, shown } from "./builders";
import { countReads } from "./countedReads";

const tag = (opportunityKey: string, id: string, on = true) =>
  ({ name: "role.set", opportunityKey, personKey: contactOfAcme(id), role: "SPONSOR", on }) as const;

/** A rep who has this deal and so many others, of other accounts, each with a sponsor. */
async function repWith(others: number) {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  must(await write(db, tag(ACME, "003A")));
  for (let at = 0; at < others; at++) {
    const page = reading({ identity: acme(`006X${at}`) });
    const fields = { ...page.fields, account: shown(`Other ${at}`), accountId: shown(`001X${at}`) };
    const rows = [contact(`003X${at}`, `Person ${at}`)];
    must(await rememberReading(db, { ...page, fields, contacts: { ...page.contacts, rows } }));
    must(await write(db, tag(page.identity.key, `003X${at}`)));
  }
  // The deal in hand is the one worked on last.
  must(await write(db, tag(ACME, "003B")));
  return { db, counted: await countReads(db) };
}

type Rep = Awaited<ReturnType<typeof repWith>>;

/** What a rep does all day with one deal open. */
const hotPaths: Record<string, (rep: Rep) => Promise<unknown>> = {
  "opening a deal": ({ db }) => loadDeal(db, ACME),
  "its page once more": async ({ db }) => must(await rememberReading(db, reading())),
  "a role given": async ({ db }) => must(await write(db, tag(ACME, "003B", false))),
  "a gesture taken back": async ({ db }) => must(await undo(db, { opportunityKey: ACME })),
  "the chips of its people": ({ db }) =>
    rolesOfPeople(db, ACME, [contactOfAcme("003A"), contactOfAcme("003B")]),
  "the chips of a list": ({ db }) => rolesOfPeople(db, null, [contactOfAcme("003A")]),
  "its history": ({ db }) => historyOf(db, ACME, { limit: 50 }),
  "who is known of its account": async ({ db }) => {
    const deal = await loadDeal(db, ACME);
    return deal && knownPeople(db, deal);
  },
};

test.each(Object.entries(hotPaths))(
  "%s reads no more with forty other deals than with two",
  async (_, path) => {
    const [few, many] = [await repWith(2), await repWith(40)];
    const [small, large] = [await few.counted(() => path(few)), await many.counted(() => path(many))];
    expect(small.came).toBeGreaterThan(0);
    expect(large).toEqual(small);
  },
);

test("a contact's page looks through the deals seen last, and no further", async () => {
  const { db, counted } = await repWith(30);
  const { asked, came } = await counted(() => dealsOfPerson(db, contactOfAcme("003A")));
  expect(asked.filter((one) => one === "query opportunities")).toHaveLength(1);
  expect(came).toBeGreaterThanOrEqual(31);
});

test("a read of a whole table is counted", async () => {
  const [few, many] = [await repWith(2), await repWith(20)];
  const whole = ({ db, counted }: Rep) => counted(() => db.rows("roleTags").toArray());
  expect((await whole(many)).came - (await whole(few)).came).toBe(18);
  const filtered = ({ db, counted }: Rep) =>
    counted(() =>
      db
        .rows("roleTags")
        .filter(({ personKey }) => personKey === contactOfAcme("003A"))
        .toArray(),
    );
  expect((await filtered(many)).came - (await filtered(few)).came).toBe(18);
});
