import { QUESTIONS } from "../vocabulary";
import type { Assessment } from "./assessment";
import type { Judgement } from "./judge";
import { round1, round2 } from "./numbers";

/** Status, odds, forecast, trend, and whether to let go (assess.md sections 6 and 9), on rounded figures. */
export type Verdict = Pick<
  Assessment,
  "score" | "status" | "confidenceLabel" | "odds" | "roadmap" | "forecast" | "disqualify" | "trend"
>;

export function conclude(judgement: Judgement): Verdict {
  const score = round1(judgement.score);
  return {
    score,
    status: statusOf(judgement, score),
    confidenceLabel: labelOf(judgement),
    ...oddsOf(judgement),
    disqualify: disqualifyOf(judgement),
    trend: trendOf(judgement, score),
  };
}

const hasRed = ({ rules }: Judgement) => rules.some(({ rule }) => rule.severity === "red");

function statusOf(judgement: Judgement, score: number): Verdict["status"] {
  const { outcome } = judgement.facts;
  if (outcome === "lost" || outcome === "disqualified") return "closed";
  const { green, red, maxAmber } = judgement.index.playbook.assess.status;
  if (score < red || hasRed(judgement)) return "red";
  const ambers = judgement.rules.filter(({ rule }) => rule.severity === "amber").length;
  return score >= green && ambers <= maxAmber ? "green" : "amber";
}

function labelOf({ confidence, index }: Judgement): Verdict["confidenceLabel"] {
  const bars = index.playbook.assess.confidence;
  const shown = round1(confidence);
  if (shown >= bars.solid) return "solid";
  return shown >= bars.mixed ? "mixed" : "guesswork";
}

function oddsOf(judgement: Judgement): Pick<Verdict, "odds" | "roadmap" | "forecast"> {
  const { odds, roadmap } = oddsAndWord(judgement);
  const { amount, probability, currency } = judgement.facts.crm;
  const byEvidence = amount === null ? null : (amount * odds) / 100;
  const byCrm = amount === null || probability === null ? null : (amount * probability) / 100;
  const difference = byEvidence === null || byCrm === null ? null : byEvidence - byCrm;
  const money = (value: number | null) => (value === null ? null : round2(value));
  return {
    odds: round1(odds),
    roadmap,
    forecast: { currency, byEvidence: money(byEvidence), byCrm: money(byCrm), difference: money(difference) },
  };
}

function oddsAndWord(judgement: Judgement): { odds: number; roadmap: string } {
  const { facts, standing, index } = judgement;
  const { forecast } = index.playbook.assess;
  const row = (verified: number) => forecast.find((each) => each.verified === verified);
  // decided by a person: signed is won, ended is out, whatever the evidence
  if (facts.outcome === "won") return { odds: 100, roadmap: row(6)?.roadmap ?? "" };
  if (facts.outcome !== "open") return { odds: 0, roadmap: row(0)?.roadmap ?? "" };
  const reached = row(standing.verified);
  if (!reached) throw new RangeError(`the playbook has no odds for stage ${standing.verified}`);
  return { odds: reached.odds, roadmap: hasRed(judgement) ? reached.withRed : reached.roadmap };
}

function disqualifyOf(judgement: Judgement): Verdict["disqualify"] {
  const { facts, rules } = judgement;
  if (facts.outcome !== "open") return { propose: false, reasons: [], questions: [] };
  const reasons = rules
    .filter(({ rule }) => rule.severity === "red" && (rule.id === "DISQ-1" || isOpenLong(rule.id, judgement)))
    .map(({ rule }) => rule.id);
  const propose = reasons.length > 0;
  const questions = QUESTIONS.filter((question) => facts.plan.fourQuestions[question] === "no");
  return { propose, reasons, questions: propose ? questions : [] };
}

/** Red now, in the newest snapshot of at least 30 days ago, and in every one since. */
function isOpenLong(rule: string, { facts, index }: Judgement): boolean {
  const { snapshots } = facts.history;
  const latest = facts.asOf - index.playbook.assess.redOpenDays;
  const start = snapshots.findLastIndex((snapshot) => snapshot.day <= latest);
  return start >= 0 && snapshots.slice(start).every((snapshot) => snapshot.redRules.includes(rule));
}

function trendOf({ facts }: Judgement, score: number): Verdict["trend"] {
  const earlier = facts.history.snapshots.at(-1);
  if (!earlier || earlier.score === null) return null;
  return { since: earlier.date, score: round1(score - round1(earlier.score)) };
}
