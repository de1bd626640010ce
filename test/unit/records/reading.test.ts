import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Reading } from "../../../src/crm/reading";
import { loadDeal } from "../../../src/records/deal";
import { rememberReading } from "../../../src/records/opportunities";
import { peopleOfDeal } from "../../../src/records/people";
import { write } from "../../../src/records/write";
import {
  ACME,
  absent,
  acme,
  contact,
  contactOfAcme,
  contents,
  freshDatabase,
  must,
  noContacts,
  reading,
  shown,
  TestClock,
} from "./builders";

async function afterReadings(...readings: Reading[]) {
  const db = await freshDatabase();
  for (const each of readings) must(await rememberReading(db, each));
  const row = await db.rows("opportunities").get(ACME);
  return { db, row, stored: row?.body.reading };
}

const shownAgain = (fields: Reading["fields"], more: Partial<Reading> = {}) =>
  reading({ fields: { ...reading().fields, ...fields }, ...more });

test.each(["missing", "unreadable"] as const)(
  "a field that is %s on the page erases nothing",
  async (state) => {
    const { stored } = await afterReadings(reading(), shownAgain({ amount: absent(state) }));
    expect(stored?.fields?.amount).toEqual({
      state: "read",
      text: "$1,200,000.00",
      value: 1_200_000,
      currency: "USD",
    });
  },
);

test("a field that the reading doesn't speak of stays", async () => {
  const { stored } = await afterReadings(reading(), reading({ fields: { name: shown("Renewal 2026") } }));
  expect(stored?.fields?.name?.text).toBe("Renewal 2026");
  expect(stored?.fields?.closeDate?.value).toBe("2026-09-30");
});

test("a field that the page shows as empty is stored as blank", async () => {
  const { stored } = await afterReadings(reading(), shownAgain({ amount: absent("blank") }));
  expect(stored?.fields?.amount).toEqual({ state: "blank", text: "", value: null, currency: null });
});

test("while the page is still being searched, an empty field may only be a late one", async () => {
  const { stored } = await afterReadings(
    reading(),
    shownAgain({ amount: absent("blank") }, { searching: true }),
  );
  expect(stored?.fields?.amount?.value).toBe(1_200_000);
});

test("the same text stays understood where a reading lacks the language to parse it", async () => {
  const { stored } = await afterReadings(
    reading(),
    shownAgain({ closeDate: shown("9/30/2026") }, { language: "" }),
  );
  expect(stored?.fields?.closeDate?.value).toBe("2026-09-30");
  expect(stored?.language).toBe("en-US");
});

test("another text that can't be parsed replaces the earlier value", async () => {
  const { stored } = await afterReadings(reading(), shownAgain({ closeDate: shown("03/04/2027") }));
  expect(stored?.fields?.closeDate).toMatchObject({ text: "03/04/2027", value: null });
});

test.each(["missing", "notSeen", "unreadable"] as const)(
  "a contact list that is %s keeps the earlier one",
  async (state) => {
    const { stored } = await afterReadings(reading(), reading({ contacts: noContacts(state) }));
    expect(stored?.contacts?.map(({ id }) => id)).toEqual(["003B", "003A"]);
  },
);

test("a list that grows while the page is searched is never shortened", async () => {
  const shorter = { ...reading().contacts, rows: [contact("003A", "Ana Lee", "CIO")], whole: true as const };
  const { stored } = await afterReadings(reading(), reading({ contacts: shorter, searching: true }));
  expect(stored?.contacts?.map(({ id }) => id)).toEqual(["003A", "003B"]);
});

test("a preview of three takes nobody of twelve away; a list that says it is all does", async () => {
  const twelve = Array.from({ length: 12 }, (_, at) => contact(`003${at}`, `Person ${at}`));
  const list = (rows: typeof twelve, more: object = {}) =>
    reading({ contacts: { ...reading().contacts, rows, ...more } });
  const three = [contact("0037", "Person 7", "CFO"), ...twelve.slice(0, 2)];
  const preview = await afterReadings(list(twelve), list(three));
  expect(preview.stored?.contacts).toHaveLength(12);
  expect(preview.stored?.contacts?.slice(0, 3).map(({ id, title }) => [id, title])).toEqual([
    ["0037", "CFO"],
    ["0030", ""],
    ["0031", ""],
  ]);
  const whole = await afterReadings(list(twelve), list(three, { whole: true }));
  expect(whole.stored?.contacts?.map(({ id }) => id)).toEqual(["0037", "0030", "0031"]);
});

test("a row without an id that says another title now stands once", async () => {
  const rows = (title: string) => ({ ...reading().contacts, rows: [contact("", "Ana Lee", title)] });
  const { stored } = await afterReadings(
    reading({ contacts: rows("CIO") }),
    reading({ contacts: rows("CEO") }),
  );
  expect(stored?.contacts?.map(({ title }) => title)).toEqual(["CEO"]);
});

test("who leaves the contact list stays in the deal if tagged, and only then", async () => {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  const ana = contactOfAcme("003A");
  must(await write(db, { name: "role.set", opportunityKey: ACME, personKey: ana, role: "KDL", on: true }));
  must(await rememberReading(db, reading({ contacts: noContacts("blank") })));
  const deal = await loadDeal(db, ACME);
  const people = deal && peopleOfDeal(deal);
  expect(people).toMatchObject([{ personKey: ana, name: "Ana Lee", source: "earlier", roles: ["KDL"] }]);
});

test("a row without an id is shown but not stored as a person", async () => {
  const rows = [contact("", "Nobody Known"), contact("003A", "Ana Lee"), contact("003A", "Ana Lee")];
  const { db, stored } = await afterReadings(reading({ contacts: { ...reading().contacts, rows } }));
  expect(stored?.contacts?.map(({ name }) => name)).toEqual(["Nobody Known", "Ana Lee"]);
  expect(await db.rows("people").toArray()).toEqual([
    { personKey: contactOfAcme("003A"), body: { page: { name: "Ana Lee" } } },
  ]);
});

test("what the rep says of a person is never overwritten by the page", async () => {
  const db = await freshDatabase();
  const personKey = contactOfAcme("003A");
  must(await rememberReading(db, reading()));
  must(await write(db, { name: "person.edit", personKey, patch: { title: "CIO, leaving in May" } }));
  const rows = [contact("003A", "Ana Lee-Park", "Chief Information Officer")];
  must(await rememberReading(db, reading({ contacts: { ...reading().contacts, rows, whole: true } })));
  const deal = await loadDeal(db, ACME);
  expect(deal && peopleOfDeal(deal)).toMatchObject([{ name: "Ana Lee-Park", title: "CIO, leaving in May" }]);
});

test("an empty cell of the contact list erases nothing", async () => {
  const rows = [contact("003A", "Ana Lee", "")];
  const { db } = await afterReadings(reading(), reading({ contacts: { ...reading().contacts, rows } }));
  expect((await db.rows("people").get(contactOfAcme("003A")))?.body.page).toEqual({
    name: "Ana Lee",
    title: "CIO",
  });
});

test("an account gets its name only from a reading that shows both name and id", async () => {
  const other = { ...reading().fields, account: shown("Other Corp") };
  delete other.accountId;
  const { db, row } = await afterReadings(reading(), reading({ fields: other }));
  expect(row?.accountKey).toBe("salesforce:acme:account:001A");
  expect(await db.rows("accounts").toArray()).toEqual([
    { accountKey: "salesforce:acme:account:001A", body: { page: { name: "Acme Bank" } } },
  ]);
});

test("the CRM's stages are kept with the day on which each was first seen", async () => {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  must(await rememberReading(db, reading()));
  clock.forward(3 * 86_400_000);
  must(await rememberReading(db, shownAgain({ stage: shown("Perception Analysis") }, { searching: true })));
  must(await rememberReading(db, shownAgain({ stage: shown("Perception Analysis") })));
  expect((await db.rows("opportunities").get(ACME))?.body.crmStages).toEqual([
    { stage: "Needs Analysis", since: "2026-06-15" },
    { stage: "Perception Analysis", since: "2026-06-18" },
  ]);
});

test("another language of the page is no change of stage", async () => {
  const row = { value: "Needs Analysis", current: true };
  const { row: stored } = await afterReadings(
    shownAgain({}, { stages: [{ ...row, label: "Needs Analysis" }] }),
    shownAgain({ stage: shown("需求分析") }, { stages: [{ ...row, label: "需求分析" }], language: "zh-CN" }),
  );
  expect(stored?.body.crmStages).toEqual([{ stage: "Needs Analysis", since: "2026-06-15" }]);
});

test("two tenants with equal record and contact ids are two records and two people", async () => {
  const other = { ...acme(), org: "globex", key: "salesforce:globex:opportunity:006A" };
  const rows = [contact("003A", "Zoe Fox")];
  const { db } = await afterReadings(
    reading(),
    reading({
      identity: other,
      contacts: { ...reading().contacts, rows },
      fields: { name: shown("Other deal") },
    }),
  );
  expect(await db.rows("opportunities").toCollection().primaryKeys()).toEqual([ACME, other.key]);
  expect((await db.rows("people").get(contactOfAcme("003A")))?.body.page?.name).toBe("Ana Lee");
  expect((await db.rows("people").get("salesforce:globex:contact:003A"))?.body.page?.name).toBe("Zoe Fox");
  expect((await db.rows("opportunities").get(ACME))?.body.reading?.fields?.name?.text).toBe(
    "Core banking renewal",
  );
});

test("a page that shows nothing new writes nothing; that it was seen is noted once a minute, without a change", async () => {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  must(await rememberReading(db, reading()));
  const before = await contents(db);
  clock.forward(59_000);
  expect(must(await rememberReading(db, reading()))?.id).toBeNull();
  expect(await contents(db)).toEqual(before);
  clock.forward(1000);
  expect(must(await rememberReading(db, reading()))?.id).toBeNull();
  expect(await contents(db, ["opportunities"])).toEqual({ ...before, opportunities: undefined });
  expect((await db.rows("opportunities").get(ACME))?.lastSeen).toBe(clock.time);
});

test("a different locator or order of trying is nothing new", async () => {
  const { db } = await afterReadings(reading());
  const before = await contents(db);
  const name = { ...shown("Core banking renewal"), locator: "title", tried: ["css"] };
  must(await rememberReading(db, shownAgain({ name })));
  expect(await contents(db)).toEqual(before);
});

test("a page of a contact is no opportunity: nothing is stored", async () => {
  const db = await freshDatabase();
  const identity = { ...acme(), type: "contact" as const, key: contactOfAcme("006A") };
  expect(must(await rememberReading(db, reading({ identity })))).toBeNull();
  expect(await contents(db)).toEqual({});
});
