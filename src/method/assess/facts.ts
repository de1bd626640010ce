import type {
  Access,
  Answer,
  Benefit,
  Confirmation,
  CraDimension,
  Level,
  Money,
  NextStepBy,
  Outcome,
  Question,
  Role,
  Side,
  Stance,
  ValueCase,
} from "../vocabulary";
import type { Day } from "./numbers";

/**
 * A deal with every default filled in, dates as days, ids resolved against the playbook and people by id:
 * what the rules work on. Next steps are tried on changed facts, which share all that they don't change.
 */
export interface Facts {
  id: string | null;
  today: Day;
  /** the "today" of every rule (assess.md section 1) */
  asOf: Day;
  asOfDate: string;
  crm: CrmFacts;
  outcome: Outcome;
  entryStage: number;
  /** by position of the item in the playbook; null: no entry */
  evidence: readonly (Entry | null)[];
  signs: readonly (Entry | null)[];
  /** by id */
  people: readonly Person[];
  /** ids of our own people */
  ours: ReadonlySet<string>;
  plan: PlanFacts;
  history: HistoryFacts;
  hold: HoldFacts;
}

export interface CrmFacts {
  system: string | null;
  stage: string | null;
  ssmStage: number | null;
  closeDate: Day | null;
  amount: number | null;
  currency: string | null;
  probability: number | null;
}

export interface Entry {
  level: Level;
  day: Day | null;
  date: string | null;
  by: string | null;
  words: string;
  shelfDays: number | null;
}

export interface Person {
  id: string;
  side: Side;
  roles: readonly Role[];
  stance: Stance;
  access: Access;
  confirmed: Confirmation;
  hasMeasure: boolean;
  hasOwner: boolean;
  lastTouch: Day | null;
  nextStep: Day | null;
  left: boolean;
}

export interface CraFacts {
  hasEvent: boolean;
  day: Day | null;
  hasOwner: boolean;
  hasConsequence: boolean;
  dimensions: readonly CraDimension[];
  sellerMade: boolean;
  movedFrom: Day | null;
  hasMoveReason: boolean;
}

export interface PlanFacts {
  cra: CraFacts;
  uniqueValue: { hasStatement: boolean; confirmedBy: string | null };
  options: { known: boolean; sources: readonly string[]; doNothing: boolean };
  valueCase: ValueCase;
  money: Money;
  benefit: Benefit;
  nextStep: { by: NextStepBy | null; day: Day | null; written: boolean };
  fourQuestions: Readonly<Record<Question, Answer>>;
  /** highest stage that a done activity or a sent document stands for */
  workedStage: number | null;
}

export interface HistoryFacts {
  firstSeen: Day | null;
  stageSince: Day | null;
  /** null unless above 0 */
  usualDays: number | null;
  /** those before `asOf`, oldest first */
  snapshots: readonly Snapshot[];
}

export interface Snapshot {
  day: Day;
  date: string;
  score: number | null;
  verifiedStage: number | null;
  customerPhase: number | null;
  /** D1..D7; null when the snapshot has none */
  points: readonly number[] | null;
  redRules: readonly string[];
}

export interface HoldFacts {
  workStage: number | null;
  sellerStage: number | null;
  customerPhase: number | null;
}
