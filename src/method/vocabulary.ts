/**
 * The words that stored data and playbooks share. Order matters where assess.md speaks of "the order of
 * the enum": a later value is a further one.
 */

export const ROLES = ["KDL", "SPONSOR", "BENEFIT", "EVALUATOR", "APPROVER", "INFLUENCER"] as const;
export const DIMENSIONS = ["D1", "D2", "D3", "D4", "D5", "D6", "D7"] as const;
export const LEVELS = ["E0", "E1", "E2", "E3", "E4", "EX", "NA"] as const;
export const STANCES = ["mentor", "supportive", "neutral", "notSupportive", "opposed", "unknown"] as const;
export const INFLUENCES = ["0", "1", "2", "3"] as const;
export const ACCESSES = ["none", "via", "met", "regular"] as const;
export const SIDES = ["customer", "external", "ours"] as const;
export const CONFIRMATIONS = ["unconfirmed", "one", "two"] as const;
export const OUTCOMES = ["open", "won", "lost", "disqualified"] as const;
export const CRA_DIMENSIONS = [
  "internalPressure",
  "externalPressure",
  "personalImpact",
  "businessResult",
] as const;
export const VALUE_CASES = ["none", "ours", "customer", "owned"] as const;
export const MONEY = ["unknown", "range", "source", "approver"] as const;
export const BENEFITS = ["none", "promised", "measured", "acknowledged"] as const;
export const NEXT_STEP_BY = ["customer", "ours"] as const;
export const QUESTIONS = ["real", "compete", "win", "worth"] as const;
export const ANSWERS = ["yes", "no", "unknown"] as const;
export const DOCUMENTS = ["opportunityPlan", "evaluationPlan", "proposal", "contract"] as const;
export const SEVERITIES = ["green", "amber", "red"] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;

export type Role = (typeof ROLES)[number];
export type Dimension = (typeof DIMENSIONS)[number];
export type Level = (typeof LEVELS)[number];
export type Stance = (typeof STANCES)[number];
/** 0 nobody knows, 1 low, 2 by place in the structure, 3 inner circle */
export type Influence = (typeof INFLUENCES)[number];
export type Access = (typeof ACCESSES)[number];
export type Side = (typeof SIDES)[number];
export type Confirmation = (typeof CONFIRMATIONS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type CraDimension = (typeof CRA_DIMENSIONS)[number];
export type ValueCase = (typeof VALUE_CASES)[number];
export type Money = (typeof MONEY)[number];
export type Benefit = (typeof BENEFITS)[number];
export type NextStepBy = (typeof NEXT_STEP_BY)[number];
export type Question = (typeof QUESTIONS)[number];
export type Answer = (typeof ANSWERS)[number];
export type DocumentKind = (typeof DOCUMENTS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type MapConfidence = (typeof CONFIDENCES)[number];

export const LANGUAGES = ["en", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];
