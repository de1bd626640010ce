import type { Assessment } from "../../../method/assess/assessment";

export interface RailStage {
  no: number;
  /** The gate is held by evidence, provisionally or not. */
  isVerified: boolean;
  isProvisional: boolean;
  /** The stage of work that the evidence supports. */
  isHere: boolean;
  /** Before we came in: nobody of us witnessed it. */
  isBeforeEntry: boolean;
  held: number;
  needed: number;
}

export interface RailModel {
  stages: RailStage[];
  /** One phase, two or more that are not sure, or none. */
  customer: number[];
  isCustomerSure: boolean;
  ours: number | null;
  crm: number | null;
  isCrmDone: boolean;
  entry: number | null;
  gap: number | null;
}

/** What the stage rail draws. Stage 8 (won and complete) stands at the last stop. */
export function railModel(assessment: Assessment, entryStage: number): RailModel {
  const { supportedStage, customerPhase, crmStage, sellerStage, gap } = assessment;
  return {
    stages: assessment.gates.map((gate) => ({
      no: gate.stage,
      isVerified: gate.held,
      isProvisional: gate.held && gate.provisional,
      isHere: gate.stage === supportedStage,
      isBeforeEntry: gate.stage < entryStage && !gate.held,
      held: gate.needed - gate.missing.length,
      needed: gate.needed,
    })),
    customer: customerPhase.phase === null ? customerPhase.candidates : [customerPhase.phase],
    isCustomerSure: customerPhase.phase !== null,
    ours: sellerStage,
    crm: crmStage === null ? null : Math.min(7, crmStage),
    isCrmDone: crmStage === 8,
    entry: entryStage > 1 ? entryStage : null,
    gap,
  };
}
