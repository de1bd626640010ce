import * as z from "zod/mini";
import { key, moment, table, text } from "./table";

/**
 * What was put into the bin, when, and what it was called. What it was made of stands in the log, in the change that
 * took it out of its tables. An entry whose record is there again (another device went on with it) counts for nothing.
 */
export const bin = table({
  key: ["entity"],
  stores: { bin: "entity" },
  row: z.object({
    /** As `rowName` writes it: `people local:cleo`. */
    entity: key,
    body: z.strictObject({
      at: moment,
      name: z.optional(text),
      /** The entity with which it went: an account's opportunities, people who stand nowhere else. */
      root: z.optional(key),
    }),
  }),
});
export type BinRow = z.infer<typeof bin.row>;
