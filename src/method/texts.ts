import * as z from "zod/mini";
import { CONFIDENCES, INFLUENCES, SEVERITIES, STANCES } from "./vocabulary";

/**
 * The texts of a playbook in one language, cut by when a screen needs them: `common` for the first paint,
 * one file a stage, the rest as asked for. `confidence` and `severity` repeat the core's so that a list
 * can be shown from one file.
 */

const text = z.string().check(z.minLength(1));
const line = z.strictObject({ id: text, text });
const named = z.strictObject({ name: text, text });
const byId = <T extends z.core.SomeType>(each: T) => z.record(text, each);

/** First paint: names, rules, explanations, the wording of every item and sign. */
export const commonTextsSchema = z.strictObject({
  stages: z
    .array(z.strictObject({ no: z.number(), name: text, phase: text, outcome: text }))
    .check(z.length(7)),
  items: byId(z.strictObject({ text, fix: text })),
  signs: byId(text),
  roles: byId(z.strictObject({ name: text, def: text })),
  /** where somebody stands, and how much their word counts: each level with what it means */
  stances: z.record(z.enum(STANCES), named),
  influences: z.record(z.enum(INFLUENCES), named),
  levels: byId(named),
  dimensions: byId(text),
  rules: byId(z.strictObject({ text, fix: text })),
  explanations: byId(text),
});

/** One stage, opened. Items' and signs' own wording is in `common`. */
export const stageTextsSchema = z.strictObject({
  no: z.number(),
  activity: text,
  goal: text,
  outcomeAlt: text,
  advance: text,
  partner: text,
  whom: z.array(z.strictObject({ id: text, role: text, text })),
  do: z.array(line),
  act: z.array(z.strictObject({ id: text, text, steps: z.array(line) })),
  aids: z.array(z.strictObject({ tool: text, text })),
  /** how to reach each role at this stage */
  roles: byId(text),
  ask: z.array(line),
  /** what counts as proof, by item */
  proofs: byId(text),
  flags: z.array(z.strictObject({ id: text, severity: z.enum(SEVERITIES), text, fix: text })),
  disq: z.array(line),
});

export const roleTextsSchema = z.strictObject({
  roles: byId(
    z.strictObject({
      char: z.array(line),
      sig: z.array(line),
      look: z.array(line),
      ask: z.array(line),
      engage: z.array(line),
      concern: z.array(line),
      titles: z.array(z.strictObject({ id: text, industry: text, text })),
    }),
  ),
  combos: byId(text),
  customRoles: byId(text),
});

export const toolTextsSchema = z.strictObject({
  tools: z.array(
    z.strictObject({
      id: text,
      name: text,
      purpose: text,
      parts: z.array(z.strictObject({ no: text, text })),
      fields: z.array(z.strictObject({ key: text, text, type: text, need: text })),
      rules: z.array(text),
    }),
  ),
  minorAids: byId(text),
});

/** Why a CRM's own stage or contact role maps as it does, in the order of the core's lists. */
export const crmTextsSchema = z.strictObject({
  stages: z.array(z.strictObject({ crm: text, stage: text, confidence: z.enum(CONFIDENCES), note: text })),
  roles: z.array(z.strictObject({ crm: text, value: text, note: text })),
});

export const moreTextsSchema = z.strictObject({
  facts: z.array(text),
  lateEntry: z.array(text),
  glossary: z.array(z.strictObject({ id: text, term: text, text })),
  metrics: z.array(z.strictObject({ name: text, text })),
  methods: z.array(z.strictObject({ name: text, does: text, take: text })),
});

export const textsSchema = z.strictObject({
  common: commonTextsSchema,
  stages: z.array(stageTextsSchema).check(z.length(7)),
  roles: roleTextsSchema,
  tools: toolTextsSchema,
  crm: crmTextsSchema,
  more: moreTextsSchema,
});

export type CommonTexts = z.infer<typeof commonTextsSchema>;
export type StageTexts = z.infer<typeof stageTextsSchema>;
export type RoleTexts = z.infer<typeof roleTextsSchema>;
export type ToolTexts = z.infer<typeof toolTextsSchema>;
export type CrmTexts = z.infer<typeof crmTextsSchema>;
export type MoreTexts = z.infer<typeof moreTextsSchema>;
export type Texts = z.infer<typeof textsSchema>;
