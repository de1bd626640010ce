import * as z from "zod/mini";
import { day, key, table } from "./table";

/** A cache that lists sort by: derived, so it is rewritten at will and never logged or backed up. */
export const assessments = table({
  key: ["opportunityKey"],
  stores: { initial: "opportunityKey, asOf, score, verifiedStage, gap" },
  row: z.object({
    opportunityKey: key,
    asOf: day,
    score: z.number(),
    verifiedStage: z.int(),
    /** Absent when it isn't known: such deals aren't in the index. */
    gap: z.optional(z.int()),
    body: z.object({ playbookVersion: key, figures: z.record(key, z.json()) }),
  }),
});
