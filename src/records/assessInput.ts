import type {
  Deal,
  DealCrm,
  DealEntry,
  DealHold,
  DealPerson,
  DealPlan,
  DealSnapshot,
} from "../method/assess/deal";
import { ENDED } from "../method/crmEnding";
import type { Core } from "../method/playbook";
import { countedRoles } from "../method/roles";
import { crmSystemOf, mappedStageOf, shownStage } from "./crmStages";
import type { StoredDeal } from "./deal";
import { fieldsInUse, typedOf } from "./fieldsInUse";
import { isMeasuredBy, measureOf } from "./measure";
import { peopleOfDeal } from "./people";
import type { SnapshotRow } from "./schema/snapshots";
import { day, members } from "./schema/table";
import { lastOfEachDay } from "./snapshots";

/** What isn't stored, because it follows from an assessment or is only tried out. */
export interface Given {
  /** As just assessed: tells since when this stage holds and the usual length of the stage of work. */
  assessed?: { verifiedStage: number; workStage: number };
  hold?: DealHold;
  /** Of the playbook that judges: without it a team's own roles count as none. */
  customRoles?: Core["customRoles"];
  /** Of the playbook that judges: scores and points kept by another measure are left out, there is nothing to compare. */
  version?: Core["version"];
}

/**
 * A stored deal as `assess` wants it (assess.md section 2), on that local day. What isn't known is left out.
 * Without `given.assessed` the stage's age is that of the last snapshot's stage.
 */
export function toAssessInput(stored: StoredDeal, today: string, given: Given = {}): Deal {
  const { opportunity } = stored;
  const entries = entriesOf(stored);
  return {
    id: opportunity.opportunityKey,
    today,
    crm: crmOf(stored),
    outcome: opportunity.outcome,
    closedOn: opportunity.body.closedOn,
    entryStage: opportunity.body.entryStage,
    // Items and signs lie in one table; `assess` picks from each map the ids that it knows there.
    evidence: entries,
    signs: entries,
    people: peopleOf(stored, given.customRoles ?? []),
    plan: planOf(stored),
    history: historyOf(stored, today, given),
    hold: given.hold,
  };
}

function crmOf(stored: StoredDeal): DealCrm {
  const typed = typedOf(stored.opportunity.body);
  const stage = shownStage(stored);
  const mapped = stage ? mappedStageOf(stored, stage) : undefined;
  const { amount, closeDate, probability } = fieldsInUse(stored.opportunity.body);
  const isAmountRead = typeof amount?.value === "number";
  return {
    // A stage that the rep calls an end stands for none of the seven: the playbook's map isn't asked either.
    system: mapped === ENDED ? undefined : crmSystemOf(stored),
    stage: stage?.value,
    ssmStage: mapped === ENDED ? undefined : mapped,
    closeDate: day.safeParse(closeDate?.value).success ? String(closeDate?.value) : typed?.closeDate,
    amount: isAmountRead ? Number(amount?.value) : typed?.amount,
    currency: isAmountRead ? (amount?.currency ?? typed?.currency) : typed?.currency,
    probability: isPercent(probability?.value) ? probability?.value : typed?.probability,
  };
}

const isPercent = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= 100;

function entriesOf({ evidence }: StoredDeal): Record<string, DealEntry> {
  return Object.fromEntries(
    evidence.map(({ itemId, body: { level, date, by, words, shelfDays } }) => [
      itemId,
      { level, date, by, words, shelfDays },
    ]),
  );
}

function peopleOf(stored: StoredDeal, customRoles: Core["customRoles"]): DealPerson[] {
  // A gap to fill is nobody: it holds no role and has met nobody.
  return peopleOfDeal(stored)
    .filter(({ details }) => !details.seeks)
    .map(({ personKey, name, roles, tag, details }) => ({
      id: personKey,
      name,
      side: details.side,
      roles: countedRoles([...roles, ...members(tag.ownRoles)], { customRoles }),
      stance: tag.stance,
      access: tag.access,
      confirmed: tag.confirmed,
      measure: tag.measure,
      owner: tag.owner,
      lastTouch: tag.lastTouch,
      nextStep: tag.nextStep,
      left: details.left,
    }));
}

function planOf({ plans }: StoredDeal): DealPlan {
  const plan = plans.find((row) => row.kind === "deal")?.body ?? {};
  const { cra, uniqueValue, options, valueCase, money, benefit, nextStep, fourQuestions } = plan;
  return {
    cra: cra && { ...cra, dimensions: members(cra.dimensions) },
    uniqueValue,
    options: options && { ...options, sources: members(options.sources) },
    valueCase,
    money,
    benefit,
    nextStep,
    fourQuestions,
    doneActivities: members(plan.doneActivities),
    documents: members(plan.documents),
  };
}

function historyOf(stored: StoredDeal, today: string, { assessed, version }: Given) {
  const ofDays = lastOfEachDay(stored.snapshots);
  const measure = version === undefined ? null : measureOf(stored, version);
  return {
    firstSeen: stored.opportunity.body.firstSeen,
    stageSince: stageSince(ofDays, today, assessed?.verifiedStage),
    usualDays: assessed && usualDaysOf(stored, assessed.workStage),
    snapshots: ofDays.map((row): DealSnapshot => {
      const { score, verifiedStage, customerPhase, points, redRules } = row.body.figures;
      const kept = { date: row.day, verifiedStage, customerPhase, redRules };
      return measure && !isMeasuredBy(row, measure) ? kept : { ...kept, score, points };
    }),
  };
}

function usualDaysOf({ settings }: StoredDeal, workStage: number): number | undefined {
  return new Map(Object.entries(settings.usualDays)).get(String(workStage));
}

/**
 * Since when the verified stage holds: the first day of the unbroken run of snapshots that end on it. Without one,
 * today: the first is taken once anything is recorded, and must not change the score by being taken.
 */
function stageSince(ofDays: SnapshotRow[], today: string, verifiedStage?: number): string | undefined {
  const last = ofDays.at(-1);
  if (!last) return verifiedStage === undefined ? undefined : today;
  const stage = verifiedStage ?? last.body.figures.verifiedStage;
  if (last.body.figures.verifiedStage !== stage) return today;
  const before = ofDays.findLastIndex((each) => each.body.figures.verifiedStage !== stage);
  return ofDays[before + 1]?.day;
}
