import { type NextStep, STEP_KINDS } from "./assessment";
import { findCandidates } from "./candidates";
import type { Facts } from "./facts";
import { type Judgement, judge } from "./judge";
import { compareIds, round1 } from "./numbers";

/**
 * What each possible step would add, found by judging the deal again with it done, the stage of work held
 * (assess.md section 8). The best first.
 */
export function findNextSteps(now: Judgement): NextStep[] {
  if (now.facts.outcome === "lost" || now.facts.outcome === "disqualified") return [];
  return findCandidates(now)
    .map((candidate) => {
      const then = judge(atWorkStage(candidate.facts, now.standing.workStage), now.index, now);
      return {
        kind: candidate.kind,
        id: candidate.id,
        to: candidate.to ?? (candidate.kind === "cra" ? then.answers.cra : then.answers.options),
        delta: round1(round1(then.score) - round1(now.score)),
        rawDelta: round1(round1(then.raw) - round1(now.raw)),
        passesGate: then.standing.verified > now.standing.verified ? then.standing.verified : null,
      };
    })
    .filter(
      ({ delta, rawDelta, passesGate }) => passesGate !== null || (delta >= 0 && (delta > 0 || rawDelta > 0)),
    )
    .sort((a, b) => b.delta - a.delta || b.rawDelta - a.rawDelta || byKind(a, b) || byId(a, b, now));
}

function atWorkStage(facts: Facts, workStage: number): Facts {
  return { ...facts, hold: { ...facts.hold, workStage } };
}

const byKind = (a: NextStep, b: NextStep) => STEP_KINDS.indexOf(a.kind) - STEP_KINDS.indexOf(b.kind);

function byId(a: NextStep, b: NextStep, { index }: Judgement): number {
  if (a.kind !== "item") return compareIds(a.id, b.id);
  return (index.itemById.get(a.id)?.at ?? 0) - (index.itemById.get(b.id)?.at ?? 0);
}
