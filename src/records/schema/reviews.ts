import * as z from "zod/mini";
import { key, moment, table } from "./table";

/** A deal review with its notes. */
export const reviews = table({
  key: ["id"],
  stores: { initial: "id, [opportunityKey+at]" },
  row: z.object({ id: key, opportunityKey: key, at: moment, body: z.record(key, z.json()) }),
});
