import * as z from "zod/mini";
import { OUTCOMES } from "../../method/vocabulary";
import { mergePatch, patchOf } from "../mergePatch";
import { decided, type OpportunityRow } from "../schema/opportunities";
import { key } from "../schema/table";
import { define, Refusal } from "./define";

const editable = z.strictObject({ ...decided.shape, outcome: z.optional(z.enum(OUTCOMES)) });

/** What a person decides about an opportunity: outcome, entry stage, own stage mapping, fields typed by hand. */
export const opportunityEdit = define({
  name: "opportunity.edit",
  schema: z.strictObject({
    name: z.literal("opportunity.edit"),
    opportunityKey: key,
    patch: patchOf(editable),
  }),
  tables: ["opportunities"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey }) => [{ table: "opportunities", key: opportunityKey }],
  apply: ({ opportunityKey, patch: { outcome, ...patch } }, rows) => {
    const row = rows.get("opportunities", opportunityKey);
    if (!row) throw new Refusal({ kind: "unknownOpportunity" });
    rows.put("opportunities", {
      ...row,
      outcome: outcome === undefined ? row.outcome : (outcome ?? "open"),
      // A patch that fits the body's schema makes a body; the door checks the row once more.
      body: mergePatch(row.body, patch) as OpportunityRow["body"],
    });
  },
  about: ({ patch }) => ({
    fields: Object.keys(patch),
    ...(patch.outcome === undefined ? {} : { outcome: patch.outcome }),
  }),
});
