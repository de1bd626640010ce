import * as z from "zod/mini";
import { key } from "./table";

/** What people are to each other besides reporting lines, which are facts of the person. */
export const RELATION_KINDS = ["influence", "conflict"] as const;

/**
 * The relationship map of one opportunity: influence runs `from` one person `to` another. Lines have ids of their
 * own, so that two drawn at once don't undo each other and a merged person keeps those of both.
 */
export const dealMap = z.strictObject({
  /** By personKey: where the rep put the card, in pixels of the map at its natural size. */
  places: z.optional(z.record(key, z.strictObject({ x: z.number(), y: z.number() }))),
  lines: z.optional(z.record(key, z.strictObject({ kind: z.enum(RELATION_KINDS), from: key, to: key }))),
});
export type DealMap = z.infer<typeof dealMap>;
