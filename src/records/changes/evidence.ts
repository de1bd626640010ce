import * as z from "zod/mini";
import { mergePatch, patchOf } from "../mergePatch";
import { type EvidenceRow, evidenceDetails } from "../schema/evidence";
import { key } from "../schema/table";
import { define } from "./define";

/** Sets the level, the words, the day of an item or a sign; null clears. */
export const evidenceSet = define({
  name: "evidence.set",
  schema: z.strictObject({
    name: z.literal("evidence.set"),
    opportunityKey: key,
    itemId: key,
    patch: patchOf(evidenceDetails),
  }),
  tables: ["evidence"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey, itemId }) => [{ table: "evidence", key: [opportunityKey, itemId] }],
  apply: ({ opportunityKey, itemId, patch }, rows) => {
    const body = rows.get("evidence", [opportunityKey, itemId])?.body ?? {};
    // A patch that fits the body's schema makes a body; the door checks the row once more.
    rows.put("evidence", { opportunityKey, itemId, body: mergePatch(body, patch) as EvidenceRow["body"] });
  },
  about: ({ itemId, patch }) => ({
    itemId,
    fields: Object.keys(patch),
    ...(patch.level === undefined ? {} : { level: patch.level }),
  }),
});
