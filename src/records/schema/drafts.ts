import * as z from "zod/mini";
import { key, moment, table, text } from "./table";

/** Typing that isn't saved yet. Not a fact, so neither logged nor undone. */
export const drafts = table({
  key: ["id"],
  stores: { initial: "id, at" },
  row: z.object({ id: key, at: moment, body: z.strictObject({ text }) }),
});
