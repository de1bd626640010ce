import type { Assessment, ItemState } from "../../../method/assess/assessment";
import { LEVELS, type Level } from "../../../method/vocabulary";
import type { EvidenceRow } from "../../../records/schema/evidence";
import type { DealState } from "../../data/useDeal";

export type EvidenceDetails = EvidenceRow["body"];

/** One item or sign as a row shows it. */
export interface EvidenceLine {
  id: string;
  kind: "item" | "sign";
  text: string;
  level: Level;
  details: EvidenceDetails;
  /** What `assess` makes of it; a sign only counts or doesn't. */
  state: ItemState | "counts" | "notCounted" | "notWitnessed";
  /** The least level that its gate accepts; signs have none of their own. */
  minLevel: Level | null;
  isRequired: boolean;
}

/** The levels of the one-click control, in order; contradiction and "doesn't apply" stand in its menu. */
export const pickableLevels: readonly Level[] = LEVELS.filter((level) => level !== "EX" && level !== "NA");

/** The levels by the keys 1 to 7, in a row as in the quick look. */
export const keyedLevels: readonly Level[] = [...pickableLevels, "EX", "NA"];

export function detailsOf({ stored }: DealState, id: string): EvidenceDetails {
  return stored?.evidence.find((row) => row.itemId === id)?.body ?? {};
}

export function itemState({ items }: Assessment, id: string): ItemState {
  return items[id]?.state ?? "unknown";
}

/**
 * An essential carried from before we came in, of which nothing is known: no gate asks for it, since nobody of us
 * could witness it (assess.md section 4).
 */
export const isNotWitnessed = (state: ItemState, stage: number, entryStage: number) =>
  state === "unknown" && stage < entryStage;

/** Counts a sign: E2 or better, and fresh (assess.md section 4). The assessment names only those of its candidates. */
export function signState(
  details: EvidenceDetails,
  today: string,
  signDays: number,
): "counts" | "notCounted" | "unknown" {
  const level = details.level ?? "E0";
  if (level === "E0") return "unknown";
  if (level !== "E2" && level !== "E3" && level !== "E4") return "notCounted";
  if (!details.date || details.date > today) return "notCounted";
  const age = (Date.parse(today) - Date.parse(details.date)) / 86_400_000;
  return age <= (details.shelfDays ?? signDays) ? "counts" : "notCounted";
}

/**
 * What one click on a level writes. The first statement is dated today, which the row shows and lets change:
 * undated evidence would count half. Back to unknown clears the day with it; words stay until they are deleted.
 */
export function levelPatch(level: Level, details: EvidenceDetails, today: string, isOutdated: boolean) {
  if (level === "E0") return { level: null, date: null };
  const needsDay = level !== "NA" && (!details.date || isOutdated);
  return needsDay ? { level, date: today } : { level };
}
