import { isEqual } from "./json";
import type { SnapshotRow } from "./schema/snapshots";

/** All of the last days, one a week up to nine weeks, then one in two months. */
export const dailyDays = 15;
export const weeklyDays = 63;
const WEEK = 7;
const TWO_MONTHS = 61;
const DAY = 86_400_000;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/**
 * Daily snapshots that may go on that day. What a person asked for, what a stage change kept, and the first and the
 * last of every run of the same verified stage, customer's phase and red rules stay for ever: so no stage change
 * is lost and no assessment comes out differently.
 */
export function toThin(snapshots: readonly SnapshotRow[], today: string): SnapshotRow[] {
  const ordered = [...snapshots].sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  const gone: SnapshotRow[] = [];
  // From the newest back: the last of its span is the one that stays.
  for (let at = ordered.length - 1; at >= 0; at--) {
    const each = ordered[at];
    if (!each) continue;
    const age = dayNumber(today) - dayNumber(each.day);
    if (age <= dailyDays) continue;
    const span = age <= weeklyDays ? WEEK : TWO_MONTHS;
    const bucket = `${span} ${Math.floor(dayNumber(each.day) / span)}`;
    const isLast = !seen.has(bucket);
    seen.add(bucket);
    const isTurn = [ordered[at - 1], ordered[at + 1]].some((beside) => !beside || !isSame(each, beside));
    if (each.body.reason === "daily" && !isLast && !isTurn) gone.push(each);
  }
  return gone.reverse();
}

function isSame({ body: { figures: a } }: SnapshotRow, { body: { figures: b } }: SnapshotRow): boolean {
  return (
    a.verifiedStage === b.verifiedStage &&
    a.customerPhase === b.customerPhase &&
    isEqual([...a.redRules].sort(), [...b.redRules].sort())
  );
}
