import type { Assessment } from "../method/assess/assessment";
import type { Core } from "../method/playbook";
import { localDay } from "./clock";
import { optimismOf } from "./crmStages";
import type { SsmDatabase } from "./db";
import { DEAL_TABLES, loadDeal, type StoredDeal } from "./deal";
import type { Json } from "./json";
import { isBlank, type Judged, judgeDeal } from "./judge";
import { type Listed, listedOf } from "./listed";
import type { Rows } from "./schema";
import { factsOf } from "./snapshotFacts";
import { lastOfEachDay, takeSnapshot } from "./snapshots";
import { toThin } from "./thinning";
import { write } from "./write";

/**
 * The cache that lists sort by, and the snapshots that the product takes by itself. Rewritten right after each
 * commit rather than inside it (docs/decisions.md); `keeping` says when.
 */
export type AssessmentRow = Rows["assessments"];

/** What a list may show of a deal without judging it again. */
export interface KeptFigures {
  /** When it was judged: what was written later isn't in it yet. */
  at: number;
  isBlank: boolean;
  raw: number;
  status: Assessment["status"];
  confidence: number;
  supportedStage: number;
  workStage: number;
  crmStage: number | null;
  customerPhase: number | null;
  odds: number;
  currency: string | null;
  byEvidence: number | null;
  byCrm: number | null;
  redRules: string[];
  amberRules: string[];
  /** For how many of the days counted the CRM's stage ran ahead of the evidence. */
  daysAhead: number;
  daysCounted: number;
  /** The deal as lists show it. */
  listed: Listed;
}

/** A deal as it was judged and kept. */
export interface Kept extends Judged {
  stored: StoredDeal;
  /** The numbers it was judged by. */
  core: Core;
}

/** Judges a deal as it is stored now and keeps its figures; null when no page has shown it yet. */
export async function keepAssessment(
  db: SsmDatabase,
  opportunityKey: string,
  core: Core,
): Promise<Kept | null> {
  // One transaction, so that two tabs can't put an older judgement over a newer one.
  return db.transaction("rw", [...DEAL_TABLES, "assessments"], async () => {
    const at = db.now();
    const today = localDay(at);
    const stored = await loadDeal(db, opportunityKey);
    if (!stored) return null;
    const judged = judgeDeal(stored, today, core);
    await db.rows("assessments").put(assessmentRow(stored, judged, at, core));
    return { stored, core, ...judged };
  });
}

/** What is kept of a judgement made at that moment. */
export function assessmentRow(stored: StoredDeal, judged: Judged, at: number, core: Core): AssessmentRow {
  const { assessment } = judged;
  const ahead = optimismOf(stored, localDay(at), assessment.supportedStage, core);
  const level = (severity: string) =>
    assessment.rules.filter((rule) => rule.level === severity).map(({ id }) => id);
  const figures: KeptFigures = {
    at,
    isBlank: isBlank({ ...judged, stored }),
    raw: assessment.raw,
    status: assessment.status,
    confidence: assessment.confidence,
    supportedStage: assessment.supportedStage,
    workStage: assessment.workStage,
    crmStage: assessment.crmStage,
    customerPhase: assessment.customerPhase.phase,
    odds: assessment.odds,
    currency: assessment.forecast.currency,
    byEvidence: assessment.forecast.byEvidence,
    byCrm: assessment.forecast.byCrm,
    redRules: level("red"),
    amberRules: level("amber"),
    daysAhead: ahead.days,
    daysCounted: ahead.counted,
    listed: listedOf(stored, judged, localDay(at), core),
  };
  return {
    opportunityKey: stored.opportunity.opportunityKey,
    asOf: localDay(at),
    score: assessment.score,
    verifiedStage: assessment.verifiedStage,
    ...(assessment.gap === null ? {} : { gap: assessment.gap }),
    // Plain values only, as the schema has it.
    body: { playbookVersion: core.version, figures: figures as unknown as Record<string, Json> },
  };
}

/** The figures of a row, or null where a build before this one wrote it. */
export function figuresOf(row: AssessmentRow | undefined): KeptFigures | null {
  // Derived and rewritten at will by `keepAssessment` alone; `at` is in every row that it wrote.
  return row && "at" in row.body.figures ? (row.body.figures as unknown as KeptFigures) : null;
}

/** Keeps a snapshot when the verified stage isn't that of the last one: trend and the stage's age count from it. */
export async function snapIfStageMoved(db: SsmDatabase, kept: Kept): Promise<void> {
  const { stored, assessment, core } = kept;
  const last = lastOfEachDay(stored.snapshots).at(-1)?.body.figures.verifiedStage ?? 0;
  if (isBlank(kept) || last === assessment.verifiedStage) return;
  await takeSnapshot(db, stored.opportunity.opportunityKey, "stageChange", assessment, {
    facts: factsOf(stored, core.version),
  });
}

/** Keeps the day's snapshot of a deal of which anything is recorded: the same figures again write nothing. */
export async function snapDaily(db: SsmDatabase, kept: Kept): Promise<void> {
  if (isBlank(kept)) return;
  const { stored, assessment, core } = kept;
  await takeSnapshot(db, stored.opportunity.opportunityKey, "daily", assessment, {
    facts: factsOf(stored, core.version),
  });
  const old = toThin(stored.snapshots, localDay(db.now()));
  if (old.length === 0) return;
  const { opportunityKey } = stored.opportunity;
  await write(db, { name: "snapshot.thin", opportunityKey, at: old.map(({ at }) => at) });
}

/** Over all deals that ended: for how many of the days counted the CRM's stage ran ahead of the evidence. */
export async function optimismOfClosed(
  db: SsmDatabase,
): Promise<{ deals: number; days: number; counted: number }> {
  const ended = await db
    .rows("opportunities")
    .where("outcome")
    .anyOf("won", "lost", "disqualified")
    .primaryKeys();
  const rows = await db.rows("assessments").bulkGet(ended);
  const figures = rows.flatMap((row) => figuresOf(row) ?? []).filter(({ daysCounted }) => daysCounted > 0);
  return {
    deals: figures.length,
    days: figures.reduce((sum, { daysAhead }) => sum + daysAhead, 0),
    counted: figures.reduce((sum, { daysCounted }) => sum + daysCounted, 0),
  };
}
