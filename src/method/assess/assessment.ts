import type { TemplateId } from "../known";
import type { Dimension, Level, MapConfidence, Question, Role, Severity } from "../vocabulary";

/** What `assess` says of a deal (assess.md section 9); all numbers rounded, fields in this order. */
export interface Assessment {
  id?: string;
  asOf: string;
  /** 0..100, after caps */
  score: number;
  /** 0..100, before caps */
  raw: number;
  status: Status;
  /** share of the score that rests on what the customer wrote, in percent */
  confidence: number;
  confidenceLabel: "solid" | "mixed" | "guesswork";
  /** 0..7 */
  verifiedStage: number;
  /** 1..8: the stage of work that the evidence supports; 8 = all done */
  supportedStage: number;
  /** 1..7: whose weights count */
  workStage: number;
  customerPhase: { phase: number | null; candidates: number[]; signs: string[] };
  sellerStage: number | null;
  /** 1..8 */
  crmStage: number | null;
  crmStageConfidence: MapConfidence | "own" | null;
  /** our stage less the customer's phase: positive, we are ahead */
  gap: number | null;
  daysInStage: number | null;
  gates: Gate[];
  items: Record<string, ItemReading>;
  dimensions: Record<Dimension, DimensionReading>;
  reasons: { dimension: Dimension; loss: number }[];
  rules: FiredRule[];
  caps: { rule: string; cap: number }[];
  odds: number;
  roadmap: string;
  forecast: Forecast;
  gaps: Gap[];
  nextSteps: NextStep[];
  disqualify: { propose: boolean; reasons: string[]; questions: Question[] };
  trend: { since: string; score: number } | null;
  explanations: Explanation[];
}

export type Status = "closed" | "red" | "amber" | "green";

export type ItemState =
  | "notApplicable"
  | "contradicted"
  | "unknown"
  | "expired"
  | "below"
  | "stale"
  | "provisional"
  | "held";

export interface Gate {
  stage: number;
  held: boolean;
  provisional: boolean;
  needed: number;
  missing: string[];
}

export interface ItemReading {
  level: Level;
  state: ItemState;
  freshness: number;
  value: number;
}

export interface DimensionReading {
  value: number;
  weight: number;
  points: number;
  loss: number;
  parts: Part[];
}

export type PartId =
  | Role
  | "current"
  | "carried"
  | "gap"
  | "cra"
  | "need"
  | "uniqueValue"
  | "options"
  | "valueCase"
  | "money"
  | "benefit"
  | "nextStep"
  | "movement"
  | "daysInStage";

export interface Part {
  id: PartId;
  share: number;
  value: number;
  written: number;
  refs: string[];
}

export interface FiredRule {
  id: string;
  level: Severity;
  cap: number | null;
  refs: string[];
}

export interface Forecast {
  currency: string | null;
  byEvidence: number | null;
  byCrm: number | null;
  difference: number | null;
}

export interface Gap {
  item: string;
  loss: number;
  part: "current" | "carried" | "need";
  state: ItemState;
}

/** In the order of assess.md section 8, which decides between equal gains. */
export const STEP_KINDS = [
  "item",
  "role",
  "access",
  "stance",
  "cra",
  "uniqueValue",
  "options",
  "valueCase",
  "money",
  "benefit",
  "nextStep",
  "phase",
  "align",
  "crmStage",
  "closeDate",
  "contact",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface NextStep {
  kind: StepKind;
  id: string;
  to: string;
  delta: number;
  rawDelta: number;
  passesGate: number | null;
}

interface Params {
  T1: { n: number; name: number; g: number; k: number; m: number };
  T2: { crmStage: string; c: number; n: number; g: number; list: string[] };
  T3: { phase: number; signals: string[]; gap: number; direction: "ahead" | "behind" };
  T4: { cap: number; rule: string; raw: number };
  T5: { kind: StepKind; id: string; to: string; delta: number };
  T6: { p: number };
  T7: { date: string; x: number; y: number; what: Dimension[] };
  T8: { list: string[]; who: string; whoKind: "person" | "role" };
  T9: { reasons: string[] };
  T10: Record<string, never>;
  T11: { g: number; k: number; m: number };
  T12: { item: string; person: string; date: string; quote: string };
  T13: { phase: number; signals: string[] };
  T14: { phases: number[] };
  T15: { date: string; what: Dimension[] };
  T16: { reasons: Dimension[] };
  T17: { phase: number; signals: string[] };
  T18: Record<string, never>;
}

/** One sentence of the playbook and what fills its slots. */
export type Explanation = { [T in TemplateId]: { template: T; params: Params[T] } }[TemplateId];
