import * as z from "zod/mini";
import { coreSchema } from "./playbook";
import { INFLUENCES, SEVERITIES, STANCES } from "./vocabulary";

/**
 * The playbook as people write it: one file, every text in both languages side by side
 * (`playbooks/source/ssm.json`). Notes on where a text comes from (`origin`, `sources`, `doubts`) stay in
 * the source and are not shipped.
 */

const text = z.string().check(z.minLength(1));
const both = z.object({ en: text, zh: text });
const bothWithId = z.extend(both, { id: text });
const core = coreSchema.shape;
const coreStage = core.stages._zod.def.element.shape;

const stage = z.object({
  no: coreStage.no,
  name: both,
  phase: both,
  activity: both,
  goal: both,
  outcome: both,
  outcome_alt: both,
  advance: both,
  where: z.array(bothWithId),
  whom: z.array(z.extend(bothWithId, { role: text })),
  do: z.array(bothWithId),
  act: z.array(z.extend(bothWithId, { steps: z.array(bothWithId) })),
  aids: z.array(z.extend(both, { tool: text })),
  roles: z.array(z.extend(both, coreStage.roles._zod.def.element.shape)),
  ask: z.array(bothWithId),
  ev: z
    .array(z.extend(both, { ...coreStage.ev._zod.def.element.shape, proof: both, fix: both }))
    .check(z.minLength(1)),
  flags: z.array(z.extend(bothWithId, { severity: z.enum(SEVERITIES), fix: both })),
  disq: z.array(bothWithId),
  crm: coreStage.crm,
});

const role = z.object({
  id: text,
  name: both,
  def: both,
  char: z.array(bothWithId),
  sig: z.array(bothWithId),
  look: z.array(bothWithId),
  ask: z.array(bothWithId),
  engage: z.array(bothWithId),
  concern: z.array(bothWithId),
  titles: z.array(z.extend(both, { id: z.optional(text), industry: both })),
});

const tool = z.object({
  id: text,
  name: both,
  purpose: both,
  parts: z.array(z.extend(both, { no: text })),
  fields: z.array(z.extend(both, { key: text, type: text, need: text })),
  rules: z.array(both),
});

export const sourceSchema = z.object({
  facts: z.array(both),
  stages: z.array(stage).check(z.length(7)),
  roles: z.array(role).check(z.length(6)),
  stances: z.array(z.extend(both, { code: z.enum(STANCES), name: both })),
  influences: z.array(z.extend(both, { code: z.enum(INFLUENCES), name: both })),
  roleCombos: z.array(z.extend(both, core.roleCombos._zod.def.element.shape)),
  roleGoals: core.roleGoals,
  tools: z.array(tool),
  minorAids: z.record(text, both),
  evidenceLevels: z.array(z.extend(both, { ...core.evidenceLevels._zod.def.element.shape, name: both })),
  dimensions: z.array(z.extend(both, core.dimensions._zod.def.element.shape)),
  rules: z.array(z.extend(both, { ...core.rules._zod.def.element.shape, fix: both })),
  explanations: z.array(bothWithId),
  comparableMethods: z.array(z.object({ name: text, does: both, take: both })),
  crmStageMap: z.array(z.extend(both, core.crmStageMap._zod.def.element.shape)),
  crmContactRoleMap: z.array(z.extend(both, core.crmContactRoleMap._zod.def.element.shape)),
  partners: z.array(z.extend(both, { stage: z.number() })),
  metrics: z.array(z.extend(both, { name: text, nameZh: text })),
  lateEntry: z.array(both),
  glossary: z.array(z.extend(bothWithId, { term: text, termZh: text })),
  assess: core.assess,
});

export type Source = z.infer<typeof sourceSchema>;
export type SourceStage = Source["stages"][number];
export type Both = { en: string; zh: string };
