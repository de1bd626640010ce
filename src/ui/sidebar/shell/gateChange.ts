import type { DealState } from "../../data/useDeal";

/** What the celebration remembers of the deal as it was judged before. */
export interface Standing {
  stage: number;
  score: number;
  entryStage: number;
  /** Of the playbook's numbers. */
  version: string;
}

export function standingOf({
  assessment,
  deal,
  core,
}: Pick<DealState, "assessment" | "deal" | "core">): Standing {
  const { verifiedStage: stage, score } = assessment;
  return { stage, score, entryStage: deal.entryStage ?? 1, version: core.version };
}

/**
 * Whether evidence passed a gate (`passed`), took it back (`lost`), or nothing of the kind (null): another playbook or
 * another stage of entry moves the gates themselves, and that is no deed of the rep's.
 */
export function gateChange(before: Standing, now: Standing): "passed" | "lost" | null {
  const isSameGates = before.version === now.version && before.entryStage === now.entryStage;
  if (now.stage === before.stage) return null;
  if (!isSameGates) return "lost";
  return now.stage > before.stage ? "passed" : "lost";
}
