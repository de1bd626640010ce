import type {
  Access,
  Answer,
  Benefit,
  Confirmation,
  CraDimension,
  Dimension,
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

/**
 * A deal as it is handed to `assess` (assess.md section 2). Every field but `today`, `people[].id` and
 * `snapshots[].date` may be left out or null. Dates are `YYYY-MM-DD`.
 */
export interface Deal {
  id?: string | null;
  /** the user's local date */
  today: string;
  crm?: DealCrm | null;
  outcome?: Outcome | null;
  /** day of loss or disqualification */
  closedOn?: string | null;
  /** the customer's phase when we came in, 1..7 */
  entryStage?: number | null;
  evidence?: Record<string, DealEntry | null> | null;
  signs?: Record<string, DealEntry | null> | null;
  people?: readonly DealPerson[] | null;
  plan?: DealPlan | null;
  history?: DealHistory | null;
  hold?: DealHold | null;
}

export interface DealCrm {
  system?: string | null;
  stage?: string | null;
  /** the user's own mapping of this stage, 1..8; beats the map */
  ssmStage?: number | null;
  closeDate?: string | null;
  amount?: number | null;
  currency?: string | null;
  probability?: number | null;
}

export interface DealEntry {
  level?: Level | null;
  /** the day the customer said or did it */
  date?: string | null;
  by?: string | null;
  words?: string | null;
  shelfDays?: number | null;
}

export interface DealPerson {
  id: string;
  name?: string | null;
  side?: Side | null;
  roles?: readonly Role[] | null;
  stance?: Stance | null;
  access?: Access | null;
  confirmed?: Confirmation | null;
  /** the figure that moves (benefit owner) */
  measure?: string | null;
  /** our relationship owner */
  owner?: string | null;
  lastTouch?: string | null;
  nextStep?: { date?: string | null; text?: string | null } | null;
  left?: boolean | null;
}

export interface DealPlan {
  cra?: DealCra | null;
  uniqueValue?: { statement?: string | null; confirmedBy?: string | null } | null;
  options?: { known?: boolean | null; sources?: readonly string[] | null; doNothing?: boolean | null } | null;
  valueCase?: ValueCase | null;
  money?: Money | null;
  benefit?: Benefit | null;
  nextStep?: { by?: NextStepBy | null; date?: string | null; written?: boolean | null } | null;
  fourQuestions?: Partial<Record<Question, Answer | null>> | null;
  doneActivities?: readonly string[] | null;
  documents?: readonly string[] | null;
}

export interface DealCra {
  event?: string | null;
  date?: string | null;
  owner?: string | null;
  consequence?: string | null;
  dimensions?: readonly CraDimension[] | null;
  sellerMade?: boolean | null;
  movedFrom?: string | null;
  moveReason?: string | null;
}

export interface DealHistory {
  firstSeen?: string | null;
  stageSince?: string | null;
  usualDays?: number | null;
  snapshots?: readonly DealSnapshot[] | null;
}

export interface DealSnapshot {
  date: string;
  score?: number | null;
  verifiedStage?: number | null;
  customerPhase?: number | null;
  points?: Partial<Record<Dimension, number | null>> | null;
  redRules?: readonly string[] | null;
}

/** What-if: replaces the computed value. */
export interface DealHold {
  workStage?: number | null;
  sellerStage?: number | null;
  customerPhase?: number | null;
}
