import type { IndexedItem, IndexedSign, PlaybookIndex } from "../playbookIndex";
import type { Level } from "../vocabulary";
import type { ItemState } from "./assessment";
import type { Entry, Facts } from "./facts";
import { type Day, isPresent } from "./numbers";

/** Evidence as it counts today (assess.md section 3). */
export interface ReadSign {
  id: string;
  stage: number;
  entry: Entry | null;
  /** effective level */
  level: Level;
  freshness: number;
  value: number;
}

export interface ReadItem extends ReadSign {
  item: IndexedItem;
  state: ItemState;
  /** stale, provisional or held: its own minimum is met */
  held: boolean;
  /** at E3 or E4 and not expired */
  written: boolean;
}

export interface Evidence {
  items: readonly ReadItem[];
  signs: readonly ReadSign[];
  /** day of the signature, when it is known */
  signedOn: Day | null;
  /** fresh signs by which the customer itself shows its phase */
  countedSigns: readonly ReadSign[];
  contradicted: readonly ReadItem[];
  /** items at E1..E4 past their shelf life, or undated */
  old: readonly ReadItem[];
  /** how many items have any level but E0 and NA, and those of them that we only believe */
  given: number;
  believed: readonly ReadItem[];
  /** newest day on which the customer gave evidence */
  lastMove: Day | null;
  /** newest day on which it gave some in writing */
  lastWrittenMove: Day | null;
}

const RANK: Readonly<Record<Level, number>> = { E0: 0, E1: 1, E2: 2, E3: 3, E4: 4, EX: 0, NA: 0 };

export const isAtLeast = (level: Level, minimum: Level): boolean => RANK[level] >= RANK[minimum];
export const higherLevel = (a: Level, b: Level): Level => (RANK[a] >= RANK[b] ? a : b);
export const isWrittenLevel = (level: Level): boolean => level === "E3" || level === "E4";
export const isFromCustomer = (level: Level): boolean =>
  level === "E2" || level === "E3" || level === "E4" || level === "EX";

/** Reads every item and sign; what `before` has read of the same entries is taken from there. */
export function readEvidence(facts: Facts, index: PlaybookIndex, before?: Judged): Evidence {
  const same = before !== undefined && before.facts.asOf === facts.asOf && before.facts.ours === facts.ours;
  if (same && before.facts.evidence === facts.evidence && before.facts.signs === facts.signs) {
    return before.evidence;
  }
  const signature = index.itemById.get(index.playbook.assess.anchors.signature);
  const signedOn = signature ? signingDay(signature, facts) : null;
  const known = same && before.evidence.signedOn === signedOn ? before.evidence.items : undefined;
  const items = index.items.map((item) => {
    const entry = facts.evidence[item.at] ?? null;
    const read = known?.[item.at];
    if (read && read.entry === entry) return read;
    const referenceDay = item.stage === 7 ? facts.asOf : (signedOn ?? facts.asOf);
    return readItem(item, entry, referenceDay, facts, index);
  });
  const signs =
    same && before.facts.signs === facts.signs
      ? before.evidence.signs
      : index.signs.map((sign) => readSign(sign, facts.signs[sign.at] ?? null, facts, index));
  return sumUp(items, signs, signedOn);
}

/** An earlier reading whose unchanged parts can be used again. */
interface Judged {
  facts: Facts;
  evidence: Evidence;
}

function sumUp(items: readonly ReadItem[], signs: readonly ReadSign[], signedOn: Day | null): Evidence {
  const contradicted: ReadItem[] = [];
  const old: ReadItem[] = [];
  const believed: ReadItem[] = [];
  let given = 0;
  for (const read of items) {
    if (read.level === "E0" || read.level === "NA") continue;
    given += 1;
    if (read.level === "EX") contradicted.push(read);
    else if (read.freshness < 1) old.push(read);
    if (read.level === "E1") believed.push(read);
  }
  return {
    items,
    signs,
    signedOn,
    countedSigns: signs.filter(
      (sign) => sign.freshness === 1 && (sign.level === "E2" || isWrittenLevel(sign.level)),
    ),
    contradicted,
    old,
    given,
    believed,
    lastMove: newest(items, signs, isFromCustomer),
    lastWrittenMove: newest(items, signs, isWrittenLevel),
  };
}

function newest(
  items: readonly ReadSign[],
  signs: readonly ReadSign[],
  counts: (level: Level) => boolean,
): Day | null {
  let day: Day | null = null;
  for (const reads of [items, signs]) {
    for (const { entry, level } of reads) {
      if (entry !== null && entry.day !== null && (day === null || entry.day > day) && counts(level))
        day = entry.day;
    }
  }
  return day;
}

function signingDay(signature: IndexedItem, facts: Facts): Day | null {
  const entry = facts.evidence[signature.at] ?? null;
  const level = effectiveLevel(entry, facts, signature.by.includes("internal"));
  return level === "E4" ? (entry?.day ?? null) : null;
}

/** What an entry is worth as a statement: we can't speak for the customer, nor can the future. */
function effectiveLevel(entry: Entry | null, { asOf, ours }: Facts, weMaySay: boolean): Level {
  if (entry === null || entry.level === "E0") return "E0";
  if (entry.day !== null && entry.day > asOf) return "E0";
  if (entry.level === "NA") return isPresent(entry.words) ? "NA" : "E0";
  if (!weMaySay && entry.by !== null && ours.has(entry.by)) return entry.level === "EX" ? "E0" : "E1";
  return entry.level;
}

function freshnessOf(
  level: Level,
  entry: Entry | null,
  referenceDay: Day,
  shelfDays: number,
  index: PlaybookIndex,
): number {
  if (level === "E0" || level === "NA") return 0;
  if (level === "EX") return 1;
  const { within, toTwice, beyond, undated } = index.playbook.assess.freshness;
  if (entry === null || entry.day === null) return undated;
  const age = Math.max(0, referenceDay - entry.day);
  if (age <= shelfDays) return within;
  return age <= 2 * shelfDays ? toTwice : beyond;
}

function readItem(
  item: IndexedItem,
  entry: Entry | null,
  referenceDay: Day,
  facts: Facts,
  index: PlaybookIndex,
): ReadItem {
  const level = effectiveLevel(entry, facts, item.by.includes("internal"));
  const freshness = freshnessOf(level, entry, referenceDay, entry?.shelfDays ?? item.shelfDays, index);
  const state = stateOf(level, freshness, item);
  return {
    id: item.id,
    stage: item.stage,
    item,
    entry,
    level,
    freshness,
    value: index.levelValue[level] * freshness,
    state,
    held: state === "held" || state === "provisional" || state === "stale",
    written: isWrittenLevel(level) && freshness > 0,
  };
}

function stateOf(level: Level, freshness: number, item: IndexedItem): ItemState {
  if (level === "NA") return "notApplicable";
  if (level === "EX") return "contradicted";
  if (level === "E0") return "unknown";
  if (freshness === 0) return "expired";
  if (!isAtLeast(level, item.minLevel)) return "below";
  if (freshness < 1) return "stale";
  return isWrittenLevel(level) ? "held" : "provisional";
}

function readSign(sign: IndexedSign, entry: Entry | null, facts: Facts, index: PlaybookIndex): ReadSign {
  const level = effectiveLevel(entry, facts, false);
  const shelfDays = entry?.shelfDays ?? index.playbook.assess.signDays;
  const freshness = freshnessOf(level, entry, facts.asOf, shelfDays, index);
  return {
    id: sign.id,
    stage: sign.stage,
    entry,
    level,
    freshness,
    value: index.levelValue[level] * freshness,
  };
}
