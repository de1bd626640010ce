import * as z from "zod/mini";
import {
  ANSWERS,
  BENEFITS,
  CRA_DIMENSIONS,
  DOCUMENTS,
  MONEY,
  NEXT_STEP_BY,
  VALUE_CASES,
} from "../../method/vocabulary";
import { dealMap } from "./dealMap";
import { day, key, setOf, setOfKeys, table, text } from "./table";

const answer = z.optional(z.enum(ANSWERS));

/** Every field of `plan` in assess.md section 2. */
export const dealPlan = z.strictObject({
  cra: z.optional(
    z.strictObject({
      event: z.optional(text),
      date: z.optional(day),
      owner: z.optional(text),
      consequence: z.optional(text),
      dimensions: z.optional(setOf(CRA_DIMENSIONS)),
      sellerMade: z.optional(z.boolean()),
      movedFrom: z.optional(day),
      moveReason: z.optional(text),
    }),
  ),
  uniqueValue: z.optional(z.strictObject({ statement: z.optional(text), confirmedBy: z.optional(key) })),
  options: z.optional(
    z.strictObject({
      known: z.optional(z.boolean()),
      /** personKeys */
      sources: z.optional(setOfKeys),
      doNothing: z.optional(z.boolean()),
    }),
  ),
  valueCase: z.optional(z.enum(VALUE_CASES)),
  money: z.optional(z.enum(MONEY)),
  benefit: z.optional(z.enum(BENEFITS)),
  nextStep: z.optional(
    z.strictObject({
      by: z.optional(z.enum(NEXT_STEP_BY)),
      date: z.optional(day),
      written: z.optional(z.boolean()),
    }),
  ),
  fourQuestions: z.optional(z.strictObject({ real: answer, compete: answer, win: answer, worth: answer })),
  /** Ids of activities or their steps. */
  doneActivities: z.optional(setOfKeys),
  documents: z.optional(setOf(DOCUMENTS)),
});
export type DealPlan = z.infer<typeof dealPlan>;

/** The method's forms, by the playbook's ids, and the rivals. */
export const FORM_KINDS = [
  ...["F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15", "F16"],
  ...["F17", "F18", "F19", "F20", "F21", "F22", "F23", "F24", "F25", "F26", "F27", "DISQ", "rivals"],
] as const;

const cell = z.union([z.string(), z.number(), z.boolean()]);
const line = z.record(key, z.union([cell, z.array(cell)]));
/**
 * A form's fields by the playbook's field keys: text, number, yes or no, a list, or a table. A table is an
 * object of lines by an id of its own, so that two lines edited at once don't undo each other.
 */
export const form = z.record(
  key,
  z.union([cell, z.array(cell), z.record(key, z.union([cell, z.array(cell), line]))]),
);
export type Form = z.infer<typeof form>;

export const plans = table({
  key: ["opportunityKey", "kind"],
  stores: { initial: "[opportunityKey+kind]" },
  dropWhenEmpty: true,
  row: z.union([
    z.object({ opportunityKey: key, kind: z.literal("deal"), body: dealPlan }),
    z.object({ opportunityKey: key, kind: z.literal("map"), body: dealMap }),
    z.object({ opportunityKey: key, kind: z.enum(FORM_KINDS), body: form }),
  ]),
});
export type PlanRow = z.infer<typeof plans.row>;
export type FormKind = (typeof FORM_KINDS)[number];
