import * as z from "zod/mini";
import { DIMENSIONS, LEVELS } from "../../method/vocabulary";
import { day, key, moment, stageNumber, table, text } from "./table";

export const SNAPSHOT_REASONS = ["daily", "stageChange", "review", "byHand"] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** What the deal said then besides its judgement, so that two snapshots can be compared field by field. */
const facts = {
  amount: z.optional(z.number()),
  currency: z.optional(text),
  closeDate: z.optional(day),
  /** As the CRM called it. */
  stage: z.optional(text),
  probability: z.optional(z.number()),
  /** Roles that somebody held; whom, the log knows. */
  roles: z.optional(z.array(key)),
  /** Level of each item that isn't unknown. */
  levels: z.optional(z.record(key, z.enum(LEVELS))),
  /** What score and stage were measured by (`measureOf`): figures of another measure can't be compared. */
  measure: z.optional(key),
};
const factsShape = z.strictObject(facts);
export type SnapshotFacts = z.infer<typeof factsShape>;

/** The assessment's figures as assess.md section 2 wants them in `history.snapshots`. */
export const figures = z.strictObject({
  score: z.number(),
  verifiedStage: z.int().check(z.minimum(0), z.maximum(7)),
  customerPhase: z.nullable(stageNumber),
  points: z.optional(z.partialRecord(z.enum(DIMENSIONS), z.number())),
  redRules: z.array(key),
  ...facts,
});

export const snapshots = table({
  key: ["opportunityKey", "at"],
  stores: { initial: "[opportunityKey+at], day" },
  row: z.object({
    opportunityKey: key,
    at: moment,
    /** The user's local day. */
    day,
    body: z.strictObject({ reason: z.enum(SNAPSHOT_REASONS), label: z.optional(text), figures }),
  }),
});
export type SnapshotRow = z.infer<typeof snapshots.row>;
