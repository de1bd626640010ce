import type { PlaybookIndex } from "../playbookIndex";
import type { Evidence, ReadItem } from "./evidence";
import type { CraFacts, Facts } from "./facts";
import { type Day, isPresent } from "./numbers";

/** What the plan's fields amount to (assess.md section 5). */
export type CraStrength = "none" | "weak" | "good" | "compelling";
export type UniqueValue = "none" | "claimed" | "confirmed";
export type Options = "none" | "one" | "two";
export type NextStepState = "none" | "ours" | "committed";

export interface Answers {
  cra: CraStrength;
  uniqueValue: UniqueValue;
  options: Options;
  nextStep: NextStepState;
  daysInStage: number | null;
  /** days that this stage usually takes */
  usualDays: number;
  /** the customer gave evidence lately */
  hasMoved: boolean;
  /** some of it in writing */
  hasMovedInWriting: boolean;
}

export function readAnswers(
  facts: Facts,
  evidence: Evidence,
  workStage: number,
  index: PlaybookIndex,
): Answers {
  const movedSince = facts.asOf - index.playbook.assess.moveDays;
  return {
    cra: craStrength(facts, evidence, index),
    uniqueValue: uniqueValue(facts),
    options: options(facts),
    nextStep: nextStep(facts),
    daysInStage: daysInStage(facts),
    usualDays: facts.history.usualDays ?? index.playbook.assess.usualDays[workStage - 1] ?? 1,
    hasMoved: evidence.lastMove !== null && evidence.lastMove >= movedSince,
    hasMovedInWriting: evidence.lastWrittenMove !== null && evidence.lastWrittenMove >= movedSince,
  };
}

/** The CRA's date lies before the signature, or, without one, before today. */
export const isCraPast = (cra: CraFacts, signedOn: Day | null, asOf: Day): boolean =>
  cra.day !== null && cra.day < (signedOn ?? asOf);

export function anchored(id: string, evidence: Evidence, index: PlaybookIndex): ReadItem | undefined {
  const item = index.itemById.get(id);
  return item && evidence.items[item.at];
}

function craStrength(facts: Facts, evidence: Evidence, index: PlaybookIndex): CraStrength {
  const { cra } = facts.plan;
  if (!cra.hasEvent || cra.sellerMade) return "none";
  const isComplete = cra.day !== null && cra.hasOwner && cra.hasConsequence && cra.dimensions.length >= 2;
  const isHeld = anchored(index.playbook.assess.anchors.cra, evidence, index)?.held === true;
  if (!isComplete || !isHeld || isCraPast(cra, evidence.signedOn, facts.asOf)) return "weak";
  return cra.dimensions.length === 2 ? "good" : "compelling";
}

function uniqueValue(facts: Facts): UniqueValue {
  const { hasStatement, confirmedBy } = facts.plan.uniqueValue;
  if (!hasStatement) return "none";
  return isPresent(confirmedBy) && !facts.ours.has(confirmedBy) ? "confirmed" : "claimed";
}

/** The people at the customer who told us which options are on the table. */
export function countedSources(facts: Facts): string[] {
  return facts.plan.options.sources.filter((id) => isPresent(id) && !facts.ours.has(id));
}

function options(facts: Facts): Options {
  if (!facts.plan.options.known) return "none";
  const sources = countedSources(facts).length;
  return sources === 0 ? "none" : sources === 1 ? "one" : "two";
}

function nextStep({ plan, asOf }: Facts): NextStepState {
  const { by, day } = plan.nextStep;
  if (by === null || day === null || day < asOf) return "none";
  return by === "customer" ? "committed" : "ours";
}

function daysInStage({ history, asOf }: Facts): number | null {
  return history.stageSince === null || history.stageSince > asOf ? null : asOf - history.stageSince;
}
