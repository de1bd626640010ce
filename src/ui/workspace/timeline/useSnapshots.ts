import { useMemo } from "react";
import type { SnapshotRow } from "../../../records/schema/snapshots";
import { factsOf } from "../../../records/snapshotFacts";
import type { DealState } from "../../data/useDeal";

export interface Kept {
  /** `now`, or the moment of the snapshot. */
  id: string;
  /** The local day. */
  at: string;
  body: SnapshotRow["body"];
}

/** The deal as it is now, then its snapshots, the newest first. */
export function useSnapshots({ stored, assessment, today, core }: DealState): Kept[] {
  return useMemo(() => {
    if (!stored) return [];
    const { score, verifiedStage, customerPhase, rules } = assessment;
    const now: Kept = {
      id: "now",
      at: today,
      body: {
        reason: "byHand",
        figures: {
          score,
          verifiedStage,
          customerPhase: customerPhase.phase,
          redRules: rules.filter(({ level }) => level === "red").map(({ id }) => id),
          ...factsOf(stored, core.version),
        },
      },
    };
    const kept = [...stored.snapshots].sort((a, b) => b.at - a.at);
    return [now, ...kept.map(({ at, day, body }) => ({ id: String(at), at: day, body }))];
  }, [stored, assessment, today, core]);
}
