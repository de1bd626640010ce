import type { Assessment, NextStep } from "./assess/assessment";

/** The three evidence items whose change would move the stage, else the score, most. */
export function whatWouldChange(assessment: Assessment): NextStep[] {
  return assessment.nextSteps
    .filter((step) => step.kind === "item")
    .sort((a, b) => (b.passesGate ?? 0) - (a.passesGate ?? 0) || b.delta - a.delta || b.rawDelta - a.rawDelta)
    .slice(0, 3);
}
