import type { Access, Side, Stance } from "../vocabulary";

/**
 * Whom of theirs we can ask to bring us further, and what it costs; one measure for "whom to see next" and for the
 * way on the map. The order is our own: the friendly before the neutral (ssm.md 2.6), the opposed never.
 */
export const costOfAsking: Record<Stance, number> = {
  mentor: 0,
  supportive: 1,
  neutral: 3,
  unknown: 4,
  notSupportive: 8,
  opposed: Number.POSITIVE_INFINITY,
};

/** What it costs to speak to them at all; Infinity: nobody of us has met them. */
export const costOfMeeting = (access: Access | null): number =>
  access === "regular" ? 0 : access === "met" ? 1 : Number.POSITIVE_INFINITY;

/** Still there, and not one of ours. */
export const isTheirs = ({ side, hasLeft }: { side: Side; hasLeft: boolean }): boolean =>
  side !== "ours" && !hasLeft;
