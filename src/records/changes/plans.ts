import * as z from "zod/mini";
import { mergePatch, patchOf } from "../mergePatch";
import { dealPlan, FORM_KINDS, form, type PlanRow } from "../schema/plans";
import { key } from "../schema/table";
import { define } from "./define";

const common = { name: z.literal("plan.edit"), opportunityKey: key };

/** Fields of the plan that the assessment reads (`deal`), or of one of the method's forms; null clears. */
export const planEdit = define({
  name: "plan.edit",
  schema: z.discriminatedUnion("kind", [
    z.strictObject({ ...common, kind: z.literal("deal"), patch: patchOf(dealPlan) }),
    z.strictObject({ ...common, kind: z.enum(FORM_KINDS), patch: patchOf(form) }),
  ]),
  tables: ["plans"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey, kind }) => [{ table: "plans", key: [opportunityKey, kind] }],
  apply: ({ opportunityKey, kind, patch }, rows) => {
    const body = rows.get("plans", [opportunityKey, kind])?.body ?? {};
    // The schema above has tied the patch to its kind; the door checks the row once more.
    rows.put("plans", { opportunityKey, kind, body: mergePatch(body, patch) } as PlanRow);
  },
  about: ({ kind, patch }) => ({ kind, fields: Object.keys(patch) }),
});
