import * as z from "zod/mini";
import { key, table } from "./table";

/** Versions of the method that a rep imported; the method's own schema reads the body. */
export const playbooks = table({
  key: ["id"],
  stores: { initial: "id" },
  row: z.object({ id: key, body: z.record(key, z.json()) }),
});
