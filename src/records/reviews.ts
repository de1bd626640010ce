import Dexie from "dexie";
import type { SsmDatabase } from "./db";
import { type Checked, checkRows } from "./read";
import type { ReviewRow } from "./schema/reviews";

/** A review over deals: it is the rows of its deals, in the order in which they are gone through. */
export interface Review {
  id: string;
  /** When it began. */
  at: number;
  /** Null while it is open. */
  closedOn: string | null;
  rows: ReviewRow[];
}

const SEPARATOR = "/";

/** An id that sorts by when the review began, and that no other device makes. */
export const newReviewId = (at: number): string =>
  `${at.toString(16).padStart(11, "0")}-${crypto.randomUUID().slice(0, 8)}`;

/** One review; null where there is none by that id. */
export async function reviewOf(db: SsmDatabase, id: string): Promise<Review | null> {
  const found = await db
    .rows("reviews")
    .where("id")
    .between(`${id}${SEPARATOR}`, `${id}${SEPARATOR}\uffff`)
    .toArray();
  const rows = checkRows("reviews", found).rows.sort(
    (a, b) => (a.body.place ?? 0) - (b.body.place ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const [first] = rows;
  if (!first) return null;
  // Closing writes every row: a deal that another device added later doesn't open the review again.
  const closedOn = rows.find(({ body }) => body.closedOn !== undefined)?.body.closedOn ?? null;
  return { id, at: first.at, closedOn, rows };
}

/** The latest reviews, the newest first: two looks into the keys for each, whatever the table holds. */
export async function latestReviews(db: SsmDatabase, most: number): Promise<Review[]> {
  const found: Review[] = [];
  for (let last = await keyBelow(db, null); last !== null && found.length < most; ) {
    const [id = "", deal] = last.split(SEPARATOR);
    const review = deal === undefined ? null : await reviewOf(db, id);
    if (review) found.push(review);
    last = await keyBelow(db, deal === undefined ? last : `${id}${SEPARATOR}`);
  }
  return found;
}

/** The greatest key, or the greatest below another. */
async function keyBelow(db: SsmDatabase, key: string | null): Promise<string | null> {
  const keys = db.rows("reviews").where("id");
  const range = key === null ? keys.above("") : keys.below(key);
  const [last] = await range.reverse().limit(1).primaryKeys();
  return last === undefined ? null : String(last);
}

/** What reviews have said of one deal, oldest first. */
export async function reviewsOfDeal(db: SsmDatabase, opportunityKey: string): Promise<Checked<ReviewRow>> {
  return checkRows(
    "reviews",
    await db
      .rows("reviews")
      .where("[opportunityKey+at]")
      .between([opportunityKey, Dexie.minKey], [opportunityKey, Dexie.maxKey])
      .toArray(),
  );
}
