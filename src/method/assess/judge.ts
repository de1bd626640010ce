import type { PlaybookIndex } from "../playbookIndex";
import { readAnswers } from "./answers";
import { readBdu } from "./bdu";
import { type DimensionValue, type Ground, readDimensions } from "./dimensions";
import { readEvidence } from "./evidence";
import type { Facts } from "./facts";
import { type Fired, fireRules } from "./rules";
import { readStanding } from "./stages";

/** Everything but next steps and sentences, in full precision. */
export interface Judgement extends Ground {
  dimensions: readonly DimensionValue[];
  raw: number;
  /** share of raw that rests on written evidence, in percent */
  confidence: number;
  rules: readonly Fired[];
  /** fired rules with a cap, lowest cap first */
  caps: readonly { rule: string; cap: number }[];
  score: number;
}

/** Judges the facts; a judgement of nearly the same facts lends what hasn't changed. */
export function judge(facts: Facts, index: PlaybookIndex, before?: Judgement): Judgement {
  const evidence = readEvidence(facts, index, before);
  const standing = readStanding(facts, evidence, index, before);
  const stage = index.stages[standing.workStage - 1];
  if (!stage) throw new RangeError("a playbook has seven stages");
  const bdu =
    before?.facts.people === facts.people && before.stage === stage
      ? before.bdu
      : readBdu(facts, standing.workStage, index);
  const answers = readAnswers(facts, evidence, standing.workStage, index);
  const ground: Ground = { facts, evidence, standing, stage, bdu, answers, index };
  const dimensions = readDimensions(ground);
  let raw = 0;
  let written = 0;
  for (const dimension of dimensions) {
    raw += dimension.points;
    written += (dimension.weight * dimension.written) / 100;
  }
  const confidence = raw === 0 ? 0 : (100 * written) / raw;
  const rules = fireRules(ground);
  const caps: { rule: string; cap: number }[] = [];
  for (const { rule, cap } of rules) if (cap !== null) caps.push({ rule: rule.id, cap });
  caps.sort((a, b) => a.cap - b.cap);
  const score = Math.min(raw, caps[0]?.cap ?? raw);
  return {
    facts,
    evidence,
    standing,
    stage,
    bdu,
    answers,
    index,
    dimensions,
    raw,
    confidence,
    rules,
    caps,
    score,
  };
}
