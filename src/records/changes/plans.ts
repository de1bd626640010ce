import * as z from "zod/mini";
import { NEXT_STEP_BY } from "../../method/vocabulary";
import type { Json } from "../json";
import { mergePatch, patchOf } from "../mergePatch";
import { dealMap } from "../schema/dealMap";
import { dealPlan, FORM_KINDS, form, type PlanRow } from "../schema/plans";
import { day, key, text } from "../schema/table";
import { define } from "./define";

const common = { name: z.literal("plan.edit"), opportunityKey: key };

/** Fields of the plan that the assessment reads (`deal`), of the relationship map, or of a form; null clears. */
export const planEdit = define({
  name: "plan.edit",
  schema: z.discriminatedUnion("kind", [
    z.strictObject({ ...common, kind: z.literal("deal"), patch: patchOf(dealPlan) }),
    z.strictObject({ ...common, kind: z.literal("map"), patch: patchOf(dealMap) }),
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

/** Takes a piece of advice over as the next step: its words, who commits to it and when, in one gesture. */
export const nextStepTake = define({
  name: "nextStep.take",
  schema: z.strictObject({
    name: z.literal("nextStep.take"),
    opportunityKey: key,
    text,
    by: z.enum(NEXT_STEP_BY),
    date: day,
  }),
  tables: ["plans"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey }) => [
    { table: "plans", key: [opportunityKey, "deal"] },
    { table: "plans", key: [opportunityKey, "F3"] },
  ],
  apply: ({ opportunityKey, text: words, by, date }, rows) => {
    const put = (kind: "deal" | "F3", patch: Json) => {
      const body = rows.get("plans", [opportunityKey, kind])?.body ?? {};
      rows.put("plans", { opportunityKey, kind, body: mergePatch(body, patch) } as PlanRow);
    };
    // What was agreed in writing was the step before.
    put("deal", { nextStep: { by, date, written: null } });
    put("F3", { nextSteps: { next: { text: words } } });
  },
  about: ({ by }) => ({ by }),
});
