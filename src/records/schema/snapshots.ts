import * as z from "zod/mini";
import { DIMENSIONS } from "../../method/vocabulary";
import { day, key, moment, stageNumber, table, text } from "./table";

export const SNAPSHOT_REASONS = ["daily", "stageChange", "review", "byHand"] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** The assessment's figures as assess.md section 2 wants them in `history.snapshots`. */
export const figures = z.strictObject({
  score: z.number(),
  verifiedStage: z.int().check(z.minimum(0), z.maximum(7)),
  customerPhase: z.nullable(stageNumber),
  points: z.optional(z.partialRecord(z.enum(DIMENSIONS), z.number())),
  redRules: z.array(key),
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
