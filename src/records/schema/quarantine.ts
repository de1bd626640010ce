import * as z from "zod/mini";
import { key, moment, table } from "./table";

/** A row that failed its schema, as it was, moved here when the rep asked to write in its place. */
export const quarantine = table({
  key: ["id"],
  stores: { initial: "id, at" },
  row: z.object({
    id: key,
    at: moment,
    body: z.strictObject({
      table: key,
      key: z.union([z.string(), z.array(z.union([z.string(), z.number()]))]),
      row: z.unknown(),
    }),
  }),
});
