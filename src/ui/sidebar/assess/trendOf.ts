import type { DealState } from "../../data/useDeal";

export interface Trend {
  /** `passed…`: a gate was passed since, so the figure is held against a higher bar. `otherMeasure`: playbook or entry
   * stage changed since, so there is nothing to compare. */
  kind: "same" | "moved" | "passed" | "passedLower" | "otherMeasure";
  /** Points gained or lost. */
  points: number;
  /** The day compared with. */
  since: string;
}

/** How the score moved since the last snapshot of another day; null where there is none to compare with. */
export function trendOf({ assessment, deal }: Pick<DealState, "assessment" | "deal">): Trend | null {
  const { trend, verifiedStage, asOf } = assessment;
  if (!trend) {
    const last = deal.history?.snapshots?.findLast(({ date }) => date < asOf);
    return last ? { kind: "otherMeasure", points: 0, since: last.date } : null;
  }
  const { score: points, since } = trend;
  const before = deal.history?.snapshots?.findLast(({ date }) => date === since)?.verifiedStage;
  if (typeof before === "number" && verifiedStage > before)
    return { kind: points < 0 ? "passedLower" : "passed", points, since };
  return { kind: points === 0 ? "same" : "moved", points, since };
}
