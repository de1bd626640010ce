import type { AssessPlaybook } from "../playbook";
import { indexPlaybook } from "../playbookIndex";
import type { Assessment, ItemReading } from "./assessment";
import type { Deal } from "./deal";
import type { DimensionValue } from "./dimensions";
import { explain } from "./explanations";
import { findGaps, findReasons } from "./gaps";
import { type Judgement, judge } from "./judge";
import { findNextSteps } from "./nextSteps";
import { round1 } from "./numbers";
import { readDeal } from "./readDeal";
import type { GateReading } from "./stages";
import { conclude } from "./verdict";

/**
 * Judges a deal by a playbook: the same deal and playbook always give the same assessment, to the last
 * field (assess.md). Throws a `DealFault` for what isn't a deal; `parseDeal` says so without throwing.
 */
export function assess(deal: Deal, playbook: AssessPlaybook): Assessment {
  const index = indexPlaybook(playbook);
  const judgement = judge(readDeal(deal, index), index);
  const { facts, standing, answers } = judgement;
  const verdict = conclude(judgement);
  const figures = {
    raw: round1(judgement.raw),
    confidence: round1(judgement.confidence),
    dimensions: writeDimensions(judgement),
    gaps: findGaps(judgement),
    nextSteps: findNextSteps(judgement),
    disqualify: verdict.disqualify,
  };
  const assessment: Assessment = {
    asOf: facts.asOfDate,
    score: verdict.score,
    raw: figures.raw,
    status: verdict.status,
    confidence: figures.confidence,
    confidenceLabel: verdict.confidenceLabel,
    verifiedStage: standing.verified,
    supportedStage: standing.supported,
    workStage: standing.workStage,
    customerPhase: {
      phase: standing.phase,
      candidates: [...standing.candidates],
      signs: standing.signs.map((sign) => sign.id),
    },
    sellerStage: standing.sellerStage,
    crmStage: standing.crmStage,
    crmStageConfidence: standing.crmStageConfidence,
    gap: standing.gap,
    daysInStage: answers.daysInStage,
    gates: standing.gates.map(writeGate),
    items: writeItems(judgement),
    dimensions: figures.dimensions,
    reasons: findReasons(judgement),
    rules: judgement.rules.map(({ rule, cap, refs }) => ({
      id: rule.id,
      level: rule.severity,
      cap,
      refs: [...refs],
    })),
    caps: [...judgement.caps],
    odds: verdict.odds,
    roadmap: verdict.roadmap,
    forecast: verdict.forecast,
    gaps: figures.gaps,
    nextSteps: figures.nextSteps,
    disqualify: verdict.disqualify,
    trend: verdict.trend,
    explanations: explain(judgement, figures),
  };
  return facts.id === null ? assessment : { id: facts.id, ...assessment };
}

function writeGate({ stage, held, provisional, needed, missing }: GateReading): Assessment["gates"][number] {
  return { stage, held, provisional, needed, missing: missing.map((read) => read.id) };
}

function writeItems({ evidence }: Judgement): Record<string, ItemReading> {
  const items: Record<string, ItemReading> = {};
  for (const { id, entry, level, state, freshness, value } of evidence.items) {
    if (entry !== null) items[id] = { level, state, freshness: round1(freshness), value: round1(value) };
  }
  return items;
}

function writeDimensions({ dimensions }: Judgement): Assessment["dimensions"] {
  const write = (at: number) => writeDimension(dimensions[at]);
  return { D1: write(0), D2: write(1), D3: write(2), D4: write(3), D5: write(4), D6: write(5), D7: write(6) };
}

function writeDimension(dimension: DimensionValue | undefined): Assessment["dimensions"]["D1"] {
  if (!dimension) throw new RangeError("there are seven dimensions");
  const { value, weight, points, loss, parts } = dimension;
  return {
    value: round1(value),
    weight: round1(weight),
    points: round1(points),
    loss: round1(loss),
    parts: parts.map((part) => ({
      id: part.id,
      share: round1(part.share),
      value: round1(part.value),
      written: round1(part.written),
      refs: [...part.refs],
    })),
  };
}
