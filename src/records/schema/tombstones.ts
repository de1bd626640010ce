import * as z from "zod/mini";
import { key, table } from "./table";

/** That something was forgotten, so that merging an older backup doesn't bring it back. Nothing else. */
export const tombstones = table({
  key: ["hash"],
  stores: { initial: "hash" },
  row: z.object({ hash: key, body: z.strictObject({}) }),
});
