import * as z from "zod/mini";
import { coreSchema } from "./playbook";
import { DIMENSIONS, INFLUENCES, LEVELS, ROLES, SEVERITIES, STANCES } from "./vocabulary";

/**
 * An overlay: what a team says otherwise than the playbook it starts from, by id (docs/playbook.md). A text
 * is one string for both languages, or one a language. Unknown fields are refused: they are typing errors.
 */

const words = z.string().check(z.minLength(1));
const text = z.union([words, z.strictObject({ en: words, "zh-CN": words })]);
const named = z.strictObject({ name: z.optional(text), text: z.optional(text) });
const core = coreSchema.shape;
const coreItem = core.stages._zod.def.element.shape.ev._zod.def.element.shape;
const coreRule = core.rules._zod.def.element.shape;
const crmStage = core.crmStageMap._zod.def.element.shape;
const crmRole = core.crmContactRoleMap._zod.def.element.shape;
const stageNumber = z.enum(["1", "2", "3", "4", "5", "6", "7"]);

export const overlaySchema = z.strictObject({
  format: z.literal("ssm-playbook-overlay/1"),
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: text,
  stages: z.optional(
    z.partialRecord(
      stageNumber,
      z.strictObject({
        name: z.optional(text),
        phase: z.optional(text),
        outcome: z.optional(text),
        outcomeAlt: z.optional(text),
        activity: z.optional(text),
        goal: z.optional(text),
        advance: z.optional(text),
        partner: z.optional(text),
      }),
    ),
  ),
  /** an id that the playbook doesn't have is a new item; it then needs its `stage` and every text */
  items: z.optional(
    z.record(
      words,
      z.strictObject({
        stage: z.optional(z.number()),
        text: z.optional(text),
        fix: z.optional(text),
        proof: z.optional(text),
        required: z.optional(coreItem.required),
        minLevel: z.optional(coreItem.minLevel),
        by: z.optional(coreItem.by),
        shelfDays: z.optional(coreItem.shelfDays),
      }),
    ),
  ),
  signs: z.optional(z.record(words, z.strictObject({ stage: z.optional(z.number()), text }))),
  roles: z.optional(
    z.partialRecord(z.enum(ROLES), z.strictObject({ name: z.optional(text), def: z.optional(text) })),
  ),
  customRoles: z.optional(
    z.record(words, z.strictObject({ name: text, countsAs: z.nullable(z.enum(ROLES)) })),
  ),
  stances: z.optional(z.partialRecord(z.enum(STANCES), named)),
  influences: z.optional(z.partialRecord(z.enum(INFLUENCES), named)),
  /** how many people a deal should have in a role; replaced whole */
  roleGoals: z.optional(core.roleGoals._zod.def.innerType),
  /** an id that the playbook doesn't have is a new industry; it then needs its `name` */
  industries: z.optional(
    z.record(
      z.string().check(z.regex(/^[a-z0-9-]+$/)),
      z.strictObject({
        name: z.optional(text),
        /** typical titles by role, one after another with commas */
        titles: z.optional(z.partialRecord(z.enum(ROLES), text)),
      }),
    ),
  ),
  levels: z.optional(
    z.partialRecord(
      z.enum(LEVELS),
      z.strictObject({ name: z.optional(text), text: z.optional(text), value: z.optional(z.number()) }),
    ),
  ),
  dimensions: z.optional(
    z.partialRecord(
      z.enum(DIMENSIONS),
      z.strictObject({
        text: z.optional(text),
        byStage: z.optional(core.dimensions._zod.def.element.shape.byStage),
      }),
    ),
  ),
  rules: z.optional(
    z.record(
      words,
      z.strictObject({
        text: z.optional(text),
        fix: z.optional(text),
        severity: z.optional(z.enum(SEVERITIES)),
        /** null takes the cap away */
        cap: z.optional(z.nullable(coreRule.cap._zod.def.innerType)),
        capFrom: coreRule.capFrom,
        /** the rule is not judged at all */
        off: z.optional(z.literal(true)),
      }),
    ),
  ),
  explanations: z.optional(z.record(words, text)),
  crmStages: z.optional(z.array(z.strictObject({ ...crmStage, note: text }))),
  crmRoles: z.optional(z.array(z.strictObject({ ...crmRole, note: text }))),
  /** any number of the assess block, in its shape */
  assess: z.optional(z.record(z.string(), z.unknown())),
});

export type Overlay = z.infer<typeof overlaySchema>;
export type OverlayText = z.infer<typeof text>;
