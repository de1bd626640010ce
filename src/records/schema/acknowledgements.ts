import * as z from "zod/mini";
import { day, key, table, text } from "./table";

/** A red or amber flag put aside: why, and until when. */
export const acknowledgements = table({
  key: ["opportunityKey", "ruleId"],
  stores: { initial: "[opportunityKey+ruleId]" },
  dropWhenEmpty: true,
  row: z.object({
    opportunityKey: key,
    ruleId: key,
    body: z.strictObject({
      why: z.optional(text),
      until: z.optional(day),
      /** Items and people that were the rule's cause then: it comes back when others join them. */
      cause: z.optional(z.array(key)),
    }),
  }),
});
export type AcknowledgementRow = z.infer<typeof acknowledgements.row>;
