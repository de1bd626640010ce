import * as z from "zod/mini";
import { CONFIDENCES, DIMENSIONS, LEVELS, ROLES, SEVERITIES } from "./vocabulary";

/**
 * The language-independent half of a playbook: ids, numbers and links, in the shape of the source file
 * with its texts left out. `assess` needs nothing else (assess.md, constants of section 2).
 */

const text = z.string().check(z.minLength(1));
const days = z.number().check(z.gt(0), z.multipleOf(1));
const share = z.number().check(z.minimum(0), z.maximum(100));
const points = z.number().check(z.minimum(0), z.maximum(100));
const stageNumber = z.number().check(z.minimum(1), z.maximum(7), z.multipleOf(1));
const bySevenStages = <T extends z.core.SomeType>(each: T) => z.array(each).check(z.length(7));
const byRole = <T extends z.core.SomeType>(each: T) =>
  z.object({ KDL: each, SPONSOR: each, BENEFIT: each, EVALUATOR: each, APPROVER: each, INFLUENCER: each });

const item = z.object({
  id: text,
  required: z.boolean(),
  minLevel: z.enum(["E1", "E2", "E3", "E4"]),
  /** who can give it: role codes, or `any`, or `internal` where our own word counts */
  by: z.array(z.enum([...ROLES, "any", "internal"])).check(z.minLength(1)),
  shelfDays: days,
});

const stage = z.object({
  no: stageNumber,
  ev: z.array(item).check(z.minLength(1)),
  where: z.array(z.object({ id: text })),
  act: z.array(z.object({ id: text, steps: z.array(z.object({ id: text })) })),
  /** P: leads at this stage, S: supports, W: watch */
  roles: z.array(z.object({ role: z.enum(ROLES), weight: z.enum(["P", "S", "W"]) })),
  crm: z.object({ active: text, whenGateHeld: text, oddsWhenGateHeld: z.number() }),
});

const roleGoal = z.object({
  role: z.enum(ROLES),
  from: stageNumber,
  count: z.number().check(z.minimum(0), z.maximum(9), z.multipleOf(1)),
  fromAmount: z.optional(z.number().check(z.minimum(0))),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
});

const assessBlock = z.object({
  freshness: z.object({ within: z.number(), toTwice: z.number(), beyond: z.number(), undated: z.number() }),
  signDays: days,
  moveDays: days,
  idleDays: days,
  backDays: days,
  touchDays: days,
  redOpenDays: days,
  carriedFrom: z.record(z.string().check(z.regex(/^[1-7]$/)), z.array(text)),
  anchors: z.object({
    cra: text,
    sponsorDeed: text,
    uniqueValue: text,
    valueCase: z.array(text).check(z.minLength(1)),
    money: text,
    benefit: text,
    signature: text,
    deliveryTeam: text,
  }),
  needItemFrom: z.record(z.string().check(z.regex(/^[1-7]$/)), text),
  shares: z.object({
    D1: z.object({ current: share, carried: share }),
    D3: z.object({ identified: z.number(), access: z.number(), stance: z.number() }),
    D4: z.object({ cra: share, need: share }),
    D5: z.object({ uniqueValue: share, options: share }),
    D6: z.object({ valueCase: share, money: share }),
    D7: z.object({ nextStep: share, movement: share, daysInStage: share }),
  }),
  alignment: z.object({ byGap: z.array(points).check(z.minLength(1)), unknown: points }),
  roleWeight: byRole(z.number().check(z.gt(0))),
  roleExpectedFrom: byRole(z.nullable(stageNumber)),
  stance: z.object({
    mentor: z.number(),
    supportive: z.number(),
    neutral: z.number(),
    unknown: z.number(),
    notSupportive: z.number(),
    opposed: z.number(),
  }),
  access: z.object({ none: z.number(), via: z.number(), met: z.number(), regular: z.number() }),
  cra: z.object({ none: points, weak: points, good: points, compelling: points }),
  uniqueValue: z.object({ none: points, claimed: points, confirmed: points }),
  options: z.object({ none: points, one: points, two: points }),
  valueCase: z.object({ none: points, ours: points, customer: points, owned: points }),
  money: z.object({ unknown: points, range: points, source: points, approver: points }),
  benefit: z.object({ none: points, promised: points, measured: points, acknowledged: points }),
  nextStep: z.object({ none: points, ours: points, committed: points }),
  movement: z.object({ yes: points, no: points }),
  usualDays: bySevenStages(z.number().check(z.gt(0))),
  documents: z.object({
    opportunityPlan: stageNumber,
    evaluationPlan: stageNumber,
    proposal: stageNumber,
    contract: stageNumber,
  }),
  status: z.object({ green: points, red: points, maxAmber: z.number().check(z.minimum(0)) }),
  confidence: z.object({ solid: points, mixed: points }),
  staying: points,
  forecast: z
    .array(
      z.object({
        verified: z.number().check(z.minimum(0), z.maximum(7), z.multipleOf(1)),
        odds: points,
        roadmap: text,
        withRed: text,
      }),
    )
    .check(z.length(8)),
});

export const coreSchema = z.object({
  id: text,
  /** fingerprint of this core: another number, id or order gives another version */
  version: text,
  evidenceLevels: z.array(z.object({ code: z.enum(LEVELS), value: z.nullable(z.number()) })),
  dimensions: z.array(z.object({ code: z.enum(DIMENSIONS), byStage: bySevenStages(points) })),
  rules: z.array(
    z.object({
      id: text,
      when: text,
      severity: z.enum(SEVERITIES),
      cap: z.optional(points),
      capFrom: z.optional(stageNumber),
    }),
  ),
  explanations: z.array(z.object({ id: text })),
  stages: bySevenStages(stage),
  crmStageMap: z.array(
    z.object({
      crm: text,
      stage: text,
      ssm: z.enum(["1", "2", "3", "4", "5", "6", "7", "done", "-"]),
      confidence: z.enum(CONFIDENCES),
    }),
  ),
  /** `role` ends with `?` where the CRM's word is only a hint and a person must confirm */
  crmContactRoleMap: z.array(
    z.object({ crm: text, value: text, role: z.string().check(z.regex(/^[A-Z]+\??$/)) }),
  ),
  roleCombos: z.array(z.object({ pair: text, verdict: z.enum(["ok", "info", "warn", "error"]) })),
  /**
   * how many people a deal should have in a role, from a stage on and, where said, from an amount in a currency;
   * of several that fit, the largest counts
   */
  roleGoals: z._default(z.array(roleGoal), []),
  /** a team's own role: counts as one of the six, or as none (then it is only shown) */
  customRoles: z.array(z.object({ id: text, countsAs: z.nullable(z.enum(ROLES)) })),
  assess: assessBlock,
});

export type Core = z.infer<typeof coreSchema>;
export type CoreStage = Core["stages"][number];
export type CoreItem = CoreStage["ev"][number];
export type CoreRule = Core["rules"][number];
export type AssessNumbers = Core["assess"];

/** What `assess` reads of a playbook. The source file itself fits too. */
export type AssessPlaybook = Pick<
  Core,
  "evidenceLevels" | "dimensions" | "rules" | "stages" | "crmStageMap" | "assess"
>;
