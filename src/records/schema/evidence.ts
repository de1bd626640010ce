import * as z from "zod/mini";
import { LEVELS } from "../../method/vocabulary";
import { day, key, table, text } from "./table";

/** What is known about one verifiable item or one sign of the customer (`S3.W1`). */
export const evidenceDetails = z.strictObject({
  level: z.optional(z.enum(LEVELS)),
  /** The customer's words or deed; at level NA the reason. */
  words: z.optional(text),
  /** personKey: who said or did it */
  by: z.optional(key),
  /** The day the customer said or did it. */
  date: z.optional(day),
  link: z.optional(text),
  /** Overrides the playbook's shelf life. */
  shelfDays: z.optional(z.int().check(z.minimum(1))),
});

export const evidence = table({
  key: ["opportunityKey", "itemId"],
  stores: { initial: "[opportunityKey+itemId]" },
  dropWhenEmpty: true,
  row: z.object({ opportunityKey: key, itemId: key, body: evidenceDetails }),
});
export type EvidenceRow = z.infer<typeof evidence.row>;
