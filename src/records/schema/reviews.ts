import * as z from "zod/mini";
import { NEXT_STEP_BY } from "../../method/vocabulary";
import { day, key, moment, table, text } from "./table";

const step = z.strictObject({
  text: z.optional(text),
  date: z.optional(day),
  by: z.optional(z.enum(NEXT_STEP_BY)),
});

/** What was said of one deal in a review. */
export const reviewDetails = z.strictObject({
  /** Its place in the review, from 0. */
  place: z.optional(moment),
  /** It has been looked at. */
  seen: z.optional(z.literal(true)),
  decision: z.optional(text),
  /** What the manager wants to know from the rep. */
  questions: z.optional(text),
  /** Who held the review, where it was somebody else than the owner of this data. */
  reviewer: z.optional(text),
  steps: z.optional(z.record(key, step)),
  /** The day on which the review was closed. */
  closedOn: z.optional(day),
});

/** One deal of a review with its notes: `review/deal` is its id, and a review's own id begins with its moment. */
export const reviews = table({
  key: ["id"],
  stores: { initial: "id, [opportunityKey+at]" },
  row: z.object({ id: key, opportunityKey: key, at: moment, body: z.looseObject(reviewDetails.shape) }),
});
export type ReviewRow = z.infer<typeof reviews.row>;
