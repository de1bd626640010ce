import { localDay } from "../clock";
import type { KeptFile } from "./names";

const DAY = 86_400_000;
/** The rule as the rep reads it: see `folder.rule` of the texts. */
export const KEEP_ALL_DAYS = 14;
export const KEEP_WEEKS = 8;

/**
 * Names of the files that a new, sound backup makes superfluous. Kept are all of the last two weeks, of the eight weeks
 * before it the last of each, and of each month the last for good. A file that is damaged, can't be read or holds more
 * than twice as many records as the new one is never removed: a database that has lost most of itself may be what wrote
 * the new one.
 */
export function superfluous(files: readonly KeptFile[], newest: KeptFile): string[] {
  if (newest.isDamaged || !newest.records) return [];
  const limit = newest.records * 2;
  const sound = files.filter(
    (file): file is KeptFile & { records: number } => !file.isDamaged && file.records !== null,
  );
  const kept = new Set<string>();
  const lastOf = new Map<string, string>();
  for (const { name, at } of [...sound].sort((a, b) => a.at - b.at)) {
    const days = (newest.at - at) / DAY;
    if (days < KEEP_ALL_DAYS) kept.add(name);
    else if (days < KEEP_ALL_DAYS + KEEP_WEEKS * 7) lastOf.set(`week ${weekOf(at)}`, name);
    // The last of a month stays also while a week's last stands for those days.
    lastOf.set(`month ${localDay(at).slice(0, 7)}`, name);
  }
  for (const name of lastOf.values()) kept.add(name);
  return sound.flatMap(({ name, records }) => (kept.has(name) || records > limit ? [] : [name]));
}

/** Weeks by the local calendar, each from Monday. */
function weekOf(at: number): string {
  const date = new Date(at);
  const back = (date.getDay() + 6) % 7;
  return localDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() - back).getTime());
}
