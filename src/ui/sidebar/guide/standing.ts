import type { Assessment } from "../../../method/assess/assessment";

/** The two halves of the one sentence, as names of messages: where the customer is, and what the CRM makes of it. */
export interface Standing {
  customer: "ahead" | "behind" | "inStep" | "phaseOnly" | "unsure" | "unknown";
  crm: "above" | "below" | "same" | "unknown";
  /** Whole stages between the CRM's claim and what evidence supports. */
  crmDistance: number;
}

export function standingOf({ gap, customerPhase, crmStage, supportedStage }: Assessment): Standing {
  const crmDistance = crmStage === null ? 0 : crmStage - supportedStage;
  return {
    customer: customerHalf(gap, customerPhase),
    crm: crmStage === null ? "unknown" : crmDistance > 0 ? "above" : crmDistance < 0 ? "below" : "same",
    crmDistance: Math.abs(crmDistance),
  };
}

function customerHalf(
  gap: number | null,
  { phase, candidates }: Assessment["customerPhase"],
): Standing["customer"] {
  if (phase === null) return candidates.length > 0 ? "unsure" : "unknown";
  if (gap === null) return "phaseOnly";
  if (gap === 0) return "inStep";
  return gap > 0 ? "ahead" : "behind";
}
