import type { Core } from "../method/playbook";
import type { Role } from "../method/vocabulary";
import { isAside } from "./aside";
import { shownStage } from "./crmStages";
import type { StoredDeal } from "./deal";
import { fieldsInUse, typedOf } from "./fieldsInUse";
import type { Judged } from "./judge";
import { isMeasuredBy, measureOf } from "./measure";
import { peopleOfDeal } from "./people";
import type { OpportunityRow } from "./schema/opportunities";
import { lastOfEachDay } from "./snapshots";

/** What a list shows of a deal besides its judgement: kept with it, so that a list of thousands reads one table. */
export interface Listed {
  name: string;
  account: string;
  accountKey: string | null;
  owner: string;
  amount: number | null;
  currency: string | null;
  closeDate: string | null;
  /** As the CRM calls it. */
  stage: string;
  probability: number | null;
  outcome: OpportunityRow["outcome"];
  closedOn: string | null;
  firstSeen: string;
  /** Its own page was never seen: where it is known from. Absent in figures of a build before this one. */
  seenIn?: "list" | "file" | null;
  leaders: string[];
  sponsors: string[];
  step: { text: string; date: string | null; by: string | null };
  /** As of the day of the judgement. */
  daysInStage: number | null;
  /** The newest day on which the customer said or did something. */
  lastEvidence: string | null;
  /** Rules that the rep has put aside. */
  aside: string[];
  /** Scores of the last days kept, oldest first, that of now last. */
  scores: number[];
  /** The last time that the verified stage went down. */
  fell: Move<number> | null;
  /** The last time that the close date moved to a later one. */
  slipped: Move<string> | null;
  /** Since when each stage was verified, oldest first: `[day, stage]`. */
  stages: [day: string, stage: number][];
}

export interface Move<T> {
  day: string;
  from: T;
  to: T;
}

/** Scores that a line in a table can show. */
const sparkLength = 12;

type Fields = Pick<
  Listed,
  "name" | "account" | "accountKey" | "owner" | "amount" | "currency" | "closeDate" | "stage" | "probability"
> &
  Pick<Listed, "outcome" | "closedOn" | "firstSeen" | "seenIn">;

/** What the opportunity's own row says, where nothing of it has been judged yet. */
export function fieldsOf(opportunity: OpportunityRow): Fields {
  const { closedOn, firstSeen } = opportunity.body;
  const typed = typedOf(opportunity.body);
  const fields = fieldsInUse(opportunity.body);
  const read = (name: "name" | "account" | "owner") => {
    const field = fields[name];
    return (field?.state === "read" ? field.text : (typed?.[name] ?? "")).trim();
  };
  const { amount, closeDate, probability } = fields;
  const isAmountRead = typeof amount?.value === "number";
  const settings = { stageMappings: {}, usualDays: {} };
  return {
    name: read("name"),
    account: read("account"),
    accountKey: opportunity.accountKey ?? null,
    owner: read("owner"),
    amount: isAmountRead ? Number(amount?.value) : (typed?.amount ?? null),
    currency: (isAmountRead ? (amount?.currency ?? typed?.currency) : typed?.currency) ?? null,
    closeDate: isDay(closeDate?.value) ? closeDate.value : (typed?.closeDate ?? null),
    stage: shownStage({ opportunity, settings })?.label ?? "",
    probability: typeof probability?.value === "number" ? probability.value : (typed?.probability ?? null),
    outcome: opportunity.outcome,
    closedOn: closedOn ?? null,
    firstSeen,
    seenIn: opportunity.body.reading ? null : (opportunity.body.secondHand?.from ?? null),
  };
}

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** All that lists show of a deal just judged. */
export function listedOf(
  stored: StoredDeal,
  { deal, assessment }: Judged,
  today: string,
  { version }: Pick<Core, "version">,
): Listed {
  const fields = fieldsOf(stored.opportunity);
  const days = lastOfEachDay(stored.snapshots).filter(({ day }) => day < today);
  const measure = measureOf(stored, version);
  const alike = days.filter((row) => isMeasuredBy(row, measure));
  const stages = alike.map(({ day, body }) => ({ day, value: body.figures.verifiedStage }));
  const closings = days.flatMap(({ day, body: { figures } }) =>
    figures.closeDate ? [{ day, value: figures.closeDate }] : [],
  );
  const closingNow = fields.closeDate ? [{ day: today, value: fields.closeDate }] : [];
  const stageNow = { day: today, value: assessment.verifiedStage };
  return {
    ...fields,
    leaders: holders(stored, "KDL"),
    sponsors: holders(stored, "SPONSOR"),
    step: stepOf(stored),
    daysInStage: assessment.daysInStage,
    lastEvidence: lastEvidence(deal, today),
    aside: assessment.rules
      .filter((rule) => isAside(rule, stored.acknowledgements, today))
      .map(({ id }) => id),
    scores: [...alike.map(({ body }) => body.figures.score), assessment.score].slice(-sparkLength),
    fell: lastMove([...stages, stageNow], (before, after) => after < before),
    slipped: lastMove([...closings, ...closingNow], (before, after) => after > before),
    stages: turns([...stages, stageNow]),
  };
}

interface On<T> {
  day: string;
  value: T;
}

function lastMove<T>(values: On<T>[], isMove: (before: T, after: T) => boolean): Move<T> | null {
  for (let at = values.length - 1; at > 0; at--) {
    const [before, after] = [values[at - 1], values[at]];
    if (before && after && isMove(before.value, after.value))
      return { day: after.day, from: before.value, to: after.value };
  }
  return null;
}

/** The days on which the value became another one. */
const turns = (values: On<number>[]): [string, number][] =>
  values
    .filter((each, at) => values[at - 1]?.value !== each.value)
    .map(({ day, value }): [string, number] => [day, value]);

function holders(stored: StoredDeal, role: Role): string[] {
  return peopleOfDeal(stored)
    .filter(
      ({ roles, details }) =>
        roles.includes(role) && !details.left && !details.seeks && details.side !== "ours",
    )
    .map(({ name }) => name)
    .filter(Boolean);
}

/** The next step as the plan has it, else as the CRM shows it. */
function stepOf({ plans, opportunity }: StoredDeal): Listed["step"] {
  const planned = plans.find((row) => row.kind === "deal")?.body.nextStep;
  const form = plans.find((row) => row.kind === "F3")?.body;
  const steps = form && "nextSteps" in form ? form.nextSteps : undefined;
  const next = steps && typeof steps === "object" && "next" in steps ? steps.next : undefined;
  const text = next && typeof next === "object" && "text" in next ? String(next.text) : "";
  const { nextStep } = fieldsInUse(opportunity.body);
  const crm = nextStep?.state === "read" ? nextStep.text : typedOf(opportunity.body)?.nextStep;
  return { text: text || crm || "", date: planned?.date ?? null, by: planned?.by ?? null };
}

function lastEvidence(deal: Judged["deal"], today: string): string | null {
  const dates = Object.values(deal.evidence ?? {}).flatMap((entry) =>
    entry?.date && entry.date <= today && entry.level !== "E0" && entry.level !== "E1" ? [entry.date] : [],
  );
  return dates.sort().at(-1) ?? null;
}
