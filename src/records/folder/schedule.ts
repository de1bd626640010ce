import { localDay } from "../clock";
import type { Keeping } from "./store";

const DAY = 86_400_000;

/** Whether it is time for the folder's next backup: each local day, or when the last one is a week old. */
export function isBackupDue({ rhythm, written }: Keeping, now: number): boolean {
  if (!written || written.at > now) return true;
  return rhythm === "daily" ? localDay(written.at) !== localDay(now) : now - written.at >= 7 * DAY;
}

/** For how many days the rep wants to hear nothing after "not now". */
const QUIET_DAYS = 2;
export const quietUntil = (now: number): number => now + QUIET_DAYS * DAY;

/** Age in whole days of the last backup that the rep should be told of; null: nothing to say. */
export function reminderOf(
  { remindAfter, quietUntil: until }: Keeping,
  { last, since, now }: { last: number | null; since: number | null; now: number },
): number | null {
  if (now < until) return null;
  // Without any backup the age of the notes counts: a first day of work needs no reminder.
  const from = last ?? since;
  if (from === null) return null;
  const days = Math.floor((now - from) / DAY);
  return days >= remindAfter ? days : null;
}
