import * as z from "zod/mini";
import { key, table } from "./table";

/** Influence and conflict lines and the positions of the relationship map. */
export const relations = table({
  key: ["id"],
  stores: { initial: "id, opportunityKey" },
  row: z.object({ id: key, opportunityKey: key, body: z.record(key, z.json()) }),
});
