import type { PipelineRow } from "../../../../records/pipelineRows";
import { type Rates, toBase } from "./money";

/** One opportunity as the pipeline shows it: flat, so that columns, filters and groups read one field each. */
export interface PipelineDeal {
  key: string;
  accountKey: string | null;
  name: string;
  account: string;
  owner: string;
  amount: number | null;
  currency: string | null;
  /** `amount` in the base currency; null without an amount or a rate. */
  base: number | null;
  closeDate: string | null;
  /** As the CRM calls it, and what it means here (1..8). */
  stage: string;
  crmStage: number | null;
  /** Null while nothing is recorded. */
  verified: number | null;
  supported: number | null;
  gap: number | null;
  score: number | null;
  scores: number[];
  status: "none" | "green" | "amber" | "red" | "closed";
  outcome: PipelineRow["listed"]["outcome"];
  closedOn: string | null;
  firstSeen: string;
  leader: string;
  sponsor: string;
  step: string;
  stepDate: string | null;
  stepBy: string | null;
  days: number | null;
  lastEvidence: string | null;
  red: string[];
  amber: string[];
  /** Percent: by evidence, and as the CRM says. */
  odds: number | null;
  probability: number | null;
  /** Share of the amount, 0..1, that what the customer wrote holds up, and what was only said or is believed. */
  written: number;
  believed: number;
  fell: PipelineRow["listed"]["fell"];
  slipped: PipelineRow["listed"]["slipped"];
  stages: PipelineRow["listed"]["stages"];
  isStalled: boolean;
  /** Where it is known from, while its own page was never seen. */
  seenIn: "list" | "file" | null;
}

/** Rules by which a deal stands still: too long in its stage, or no word from the customer for four weeks. */
const stalling = ["TIME-2", "EVI-5"];

/** A row of the database as the pipeline shows it on that local day. */
export function toDeal(row: PipelineRow, rates: Rates, today: string): PipelineDeal {
  const { listed, figures, opportunityKey } = row;
  const isJudged = figures !== null && !figures.isBlank;
  const open = (rules: string[]) => rules.filter((rule) => !listed.aside.includes(rule));
  const red = isJudged ? open(figures.redRules) : [];
  const amber = isJudged ? open(figures.amberRules) : [];
  const held = isJudged ? (row.score ?? 0) / 100 : 0;
  const share = isJudged ? figures.confidence / 100 : 0;
  return {
    key: opportunityKey,
    accountKey: listed.accountKey,
    name: listed.name,
    account: listed.account,
    owner: listed.owner,
    amount: listed.amount,
    currency: listed.currency,
    base: toBase(listed.amount, listed.currency, rates),
    closeDate: listed.closeDate,
    stage: listed.stage,
    crmStage: figures?.crmStage ?? null,
    verified: isJudged ? row.verifiedStage : null,
    supported: isJudged ? figures.supportedStage : null,
    gap: isJudged ? row.gap : null,
    score: isJudged ? row.score : null,
    scores: isJudged ? listed.scores : [],
    status: isJudged ? figures.status : "none",
    outcome: listed.outcome,
    closedOn: listed.closedOn,
    firstSeen: listed.firstSeen,
    seenIn: listed.seenIn ?? null,
    leader: listed.leaders.join(", "),
    sponsor: listed.sponsors.join(", "),
    step: listed.step.text,
    stepDate: listed.step.date,
    stepBy: listed.step.by,
    days:
      isJudged && listed.daysInStage !== null
        ? listed.daysInStage + (row.asOf && listed.outcome === "open" ? daysBetween(row.asOf, today) : 0)
        : null,
    lastEvidence: listed.lastEvidence,
    red,
    amber,
    odds: isJudged ? figures.odds : null,
    probability: listed.probability,
    written: held * share,
    believed: held * (1 - share),
    fell: listed.fell,
    slipped: listed.slipped,
    stages: listed.stages,
    isStalled: listed.outcome === "open" && [...red, ...amber].some((rule) => stalling.includes(rule)),
  };
}

const DAY = 86_400_000;

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** The day so many days later. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
