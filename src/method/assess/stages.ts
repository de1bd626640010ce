import { crmStageKey, type PlaybookIndex } from "../playbookIndex";
import type { Assessment } from "./assessment";
import type { Evidence, ReadItem, ReadSign } from "./evidence";
import type { CrmFacts, Facts } from "./facts";

/** Gates, and the stages that evidence, CRM, customer and seller stand at (assess.md section 4). */
export interface GateReading {
  stage: number;
  held: boolean;
  provisional: boolean;
  needed: number;
  missing: readonly ReadItem[];
}

export interface Standing {
  gates: readonly GateReading[];
  verified: number;
  supported: number;
  gateAhead: GateReading;
  crmStage: number | null;
  crmStageConfidence: Assessment["crmStageConfidence"];
  phase: number | null;
  candidates: readonly number[];
  /** counted signs of the candidates */
  signs: readonly ReadSign[];
  sellerStage: number | null;
  gap: number | null;
  workStage: number;
}

/** Reads where everybody stands; `before` lends its gates when the evidence is the same. */
export function readStanding(
  facts: Facts,
  evidence: Evidence,
  index: PlaybookIndex,
  before?: { facts: Facts; evidence: Evidence; standing: Standing },
): Standing {
  const gates =
    before?.evidence === evidence && before.facts.entryStage === facts.entryStage
      ? before.standing.gates
      : index.stages.map((stage) => readGate(stage.no, facts.entryStage, evidence, index));
  const verified = gates.reduce((highest, gate) => (gate.held ? gate.stage : highest), 0);
  const supported = Math.max(verified + 1, facts.entryStage);
  const gateAhead = gates[Math.min(7, supported) - 1];
  if (!gateAhead) throw new RangeError("a playbook has seven stages");
  const { crmStage, crmStageConfidence } = readCrmStage(facts.crm, index);
  const { phase, candidates, signs } = readPhase(facts, evidence);
  const sellerStage =
    facts.hold.sellerStage ?? facts.plan.workedStage ?? (crmStage === null ? null : Math.min(7, crmStage));
  return {
    gates,
    verified,
    supported,
    gateAhead,
    crmStage,
    crmStageConfidence,
    phase,
    candidates,
    signs,
    sellerStage,
    gap: sellerStage === null || phase === null ? null : sellerStage - phase,
    workStage:
      facts.hold.workStage ?? (facts.outcome === "won" ? 7 : Math.min(7, Math.max(supported, phase ?? 0))),
  };
}

function readGate(no: number, entryStage: number, evidence: Evidence, index: PlaybookIndex): GateReading {
  const stage = index.stages[no - 1];
  const missing: ReadItem[] = [];
  let needed = 0;
  let applicable = 0;
  let provisional = false;
  for (const { at } of stage?.gate ?? []) {
    const read = evidence.items[at];
    if (!read || read.state === "notApplicable") continue;
    const isOwn = read.stage === no && read.item.required;
    // passed by the customer before we came: not witnessed, and in nobody's way unless contradicted
    if (!isOwn && read.stage < entryStage && read.state !== "contradicted") continue;
    if (isOwn) applicable += 1;
    needed += 1;
    if (!read.held) missing.push(read);
    else if (read.level !== "E3" && read.level !== "E4") provisional = true;
  }
  if (applicable === 0) {
    const own = (stage?.required ?? []).flatMap(({ at }) => evidence.items[at] ?? []);
    return { stage: no, held: false, provisional: false, needed: own.length, missing: own };
  }
  const held = missing.length === 0;
  return { stage: no, held, provisional: held && provisional, needed, missing };
}

function readCrmStage(
  crm: CrmFacts,
  index: PlaybookIndex,
): Pick<Standing, "crmStage" | "crmStageConfidence"> {
  if (crm.ssmStage !== null) return { crmStage: crm.ssmStage, crmStageConfidence: "own" };
  const row =
    crm.system === null || crm.stage === null
      ? undefined
      : index.crmStage.get(crmStageKey(crm.system, crm.stage));
  if (!row) return { crmStage: null, crmStageConfidence: null };
  const stage = row.ssm === "-" ? null : row.ssm === "done" ? 8 : Number(row.ssm);
  return { crmStage: stage, crmStageConfidence: row.confidence };
}

function readPhase(facts: Facts, evidence: Evidence): Pick<Standing, "phase" | "candidates" | "signs"> {
  const counted = evidence.countedSigns;
  const held = facts.hold.customerPhase;
  const candidates = held === null ? likelyPhases(counted) : [held];
  return {
    phase: candidates.length === 1 ? (candidates[0] ?? null) : null,
    candidates,
    signs: counted.filter((sign) => candidates.includes(sign.stage)),
  };
}

/** The phases whose count of signs comes within one of the highest, lowest phase first. */
function likelyPhases(counted: readonly ReadSign[]): number[] {
  if (counted.length === 0) return [];
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  let highest = 0;
  for (const { stage } of counted) {
    const count = (counts[stage] ?? 0) + 1;
    counts[stage] = count;
    highest = Math.max(highest, count);
  }
  const bar = Math.max(1, highest - 1);
  return counts.flatMap((count, phase) => (count >= bar ? [phase] : []));
}
