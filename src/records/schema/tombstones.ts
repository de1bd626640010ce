import * as z from "zod/mini";
import { key, table } from "./table";

/**
 * That something was forgotten, so that merging an older backup doesn't bring it back. Nothing else: a salted hash of
 * its key, and up to which change (an id: a time and a device) all that was said of it is gone.
 */
export const tombstones = table({
  key: ["hash"],
  stores: { initial: "hash" },
  row: z.object({ hash: key, body: z.strictObject({ until: z.optional(key) }) }),
});
export type TombstoneRow = z.infer<typeof tombstones.row>;
