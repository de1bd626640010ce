import * as z from "zod/mini";
import { mergePatch, patchOf } from "../mergePatch";
import { type ReviewRow, reviewDetails } from "../schema/reviews";
import { key, moment } from "../schema/table";
import { define } from "./define";

const idOf = (review: string, opportunityKey: string) => `${review}/${opportunityKey}`;

/** Starts a review over deals, notes what is said of one, or closes it: always its deals' own rows. */
export const reviewEdit = define({
  name: "review.edit",
  schema: z.strictObject({
    name: z.literal("review.edit"),
    review: key,
    /** When the review began. */
    at: moment,
    deals: z.array(z.strictObject({ opportunityKey: key, patch: patchOf(reviewDetails) })),
  }),
  tables: ["reviews"],
  // To have looked at a deal is no gesture: undo takes back what was noted.
  undoable: ({ deals: [deal] }) => !deal?.patch.seen,
  scope: ({ deals: [deal, another] }) => (another ? null : (deal?.opportunityKey ?? null)),
  rows: ({ review, deals }) =>
    deals.map(({ opportunityKey }) => ({ table: "reviews", key: idOf(review, opportunityKey) })),
  apply: ({ review, at, deals }, rows) => {
    for (const { opportunityKey, patch } of deals) {
      const id = idOf(review, opportunityKey);
      const row = rows.get("reviews", id) ?? { id, opportunityKey, at, body: {} };
      // A patch that fits the body's schema makes a body; the door checks the row once more.
      rows.put("reviews", { ...row, body: mergePatch(row.body, patch) as ReviewRow["body"] });
    }
  },
  about: () => ({}),
});
