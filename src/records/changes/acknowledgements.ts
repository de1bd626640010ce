import * as z from "zod/mini";
import { day, key } from "../schema/table";
import { define } from "./define";

/** Puts a flag aside, with the reason and until when; `why` null takes that back. */
export const acknowledge = define({
  name: "acknowledge",
  schema: z.strictObject({
    name: z.literal("acknowledge"),
    opportunityKey: key,
    ruleId: key,
    why: z.nullable(z.string().check(z.regex(/\S/))),
    until: z.optional(z.nullable(day)),
    cause: z.optional(z.array(key)),
  }),
  tables: ["acknowledgements"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey, ruleId }) => [{ table: "acknowledgements", key: [opportunityKey, ruleId] }],
  apply: ({ opportunityKey, ruleId, why, until, cause }, rows) => {
    if (why === null) return rows.remove("acknowledgements", [opportunityKey, ruleId]);
    rows.put("acknowledgements", { opportunityKey, ruleId, body: { why, until: until ?? undefined, cause } });
  },
  about: ({ ruleId, why }) => ({ ruleId, on: why !== null }),
});
