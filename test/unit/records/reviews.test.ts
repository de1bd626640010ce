import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { SsmDatabase } from "../../../src/records/db";
import { latestReviews, newReviewId, reviewOf, reviewsOfDeal } from "../../../src/records/reviews";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { exchange, shared } from "./backup/laptops";
import { ACME, acme, freshDatabase, must, TestClock } from "./builders";
import { databaseWith } from "./gestures";

const OTHER = acme("006B").key;
const start = async (db: SsmDatabase, at: number) => {
  const review = newReviewId(at);
  const deals = [OTHER, ACME].map((opportunityKey, place) => ({ opportunityKey, patch: { place } }));
  must(await write(db, { name: "review.edit", review, at, deals }));
  return review;
};

test("the latest review comes first, its deals in the order of the review", async () => {
  const db = await databaseWith();
  const first = await start(db, 1_000);
  const second = await start(db, 2_000);
  expect((await latestReviews(db, 9)).map(({ id }) => id)).toEqual([second, first]);
  expect((await latestReviews(db, 1)).map(({ id }) => id)).toEqual([second]);
  const review = await reviewOf(db, first);
  expect(review).toMatchObject({ at: 1_000, closedOn: null });
  expect(review?.rows.map(({ opportunityKey }) => opportunityKey)).toEqual([OTHER, ACME]);
  expect(await reviewOf(db, "nothing")).toBeNull();
});

test("a decision is one gesture of its deal; having looked at a deal is none", async () => {
  const db = await databaseWith();
  const at = 1_000;
  const review = await start(db, at);
  const note = (patch: object) =>
    write(db, { name: "review.edit", review, at, deals: [{ opportunityKey: ACME, patch }] });
  must(await note({ decision: "Call the CFO", steps: { a: { text: "call", date: "2026-07-01" } } }));
  must(await note({ seen: true }));
  expect((await reviewsOfDeal(db, ACME)).rows[0]?.body).toMatchObject({
    decision: "Call the CFO",
    seen: true,
  });
  must(await undo(db, { opportunityKey: ACME }));
  expect((await reviewsOfDeal(db, ACME)).rows[0]?.body).toEqual({ place: 1, seen: true });
});

test("a row that another program wrote doesn't keep reviews from being found", async () => {
  const db = await databaseWith();
  const review = await start(db, 1_000);
  await db.rows("reviews").add({ id: "w1", opportunityKey: ACME, at: 1, body: {} });
  expect((await latestReviews(db, 9)).map(({ id }) => id)).toEqual([review]);
});

test("a review and its notes go to the other laptop in a backup, whichever noted what", async () => {
  const clock = new TestClock();
  const [one, two] = [await freshDatabase({ now: clock.now }), await freshDatabase({ now: clock.now })];
  const review = await start(one, 1_000);
  await exchange(one, two);
  const note = (db: SsmDatabase, patch: object) =>
    write(db, { name: "review.edit", review, at: 1_000, deals: [{ opportunityKey: ACME, patch }] });
  must(await note(one, { decision: "Go on" }));
  clock.forward(1_000);
  must(await note(two, { steps: { a: { text: "call", date: "2026-07-01" } } }));
  await exchange(one, two);
  await exchange(two, one);
  for (const db of [one, two])
    expect((await reviewsOfDeal(db, ACME)).rows[0]?.body).toMatchObject({
      decision: "Go on",
      steps: { a: { text: "call" } },
    });
  expect(await shared(one)).toEqual(await shared(two));
});

test("an account's plan goes along too, line by line", async () => {
  const clock = new TestClock();
  const [one, two] = [await freshDatabase({ now: clock.now }), await freshDatabase({ now: clock.now })];
  const accountKey = "salesforce:acme:account:001";
  const edit = async (db: SsmDatabase, patch: object) => {
    clock.forward(1_000);
    must(await write(db, { name: "account.edit", opportunityKey: accountKey, accountKey, patch }));
  };
  await edit(one, { plan: { routes: { r1: { name: "Direct" } } }, units: { u1: { name: "Retail" } } });
  await exchange(one, two);
  await edit(one, { plan: { routes: { r1: { sells: "us" } } } });
  await edit(two, { plan: { routes: { r2: { name: "Partner" } } }, offerings: { o1: { name: "Desk" } } });
  await exchange(one, two);
  await exchange(two, one);
  for (const db of [one, two])
    expect((await db.rows("accounts").get(accountKey))?.body).toEqual({
      plan: { routes: { r1: { name: "Direct", sells: "us" }, r2: { name: "Partner" } } },
      units: { u1: { name: "Retail" } },
      offerings: { o1: { name: "Desk" } },
    });
  must(await undo(one, { opportunityKey: accountKey }));
  expect((await one.rows("accounts").get(accountKey))?.body.plan).toEqual({
    routes: { r1: { name: "Direct" }, r2: { name: "Partner" } },
  });
});
