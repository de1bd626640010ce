import type { Assessment, NextStep } from "./assess/assessment";
import { readBdu } from "./assess/bdu";
import type { Deal } from "./assess/deal";
import type { Facts, Person } from "./assess/facts";
import { compareIds } from "./assess/numbers";
import { readDeal } from "./assess/readDeal";
import { actionWords, fill, type Names, type SentenceTexts } from "./explain";
import type { Core } from "./playbook";
import { indexPlaybook, type PlaybookIndex } from "./playbookIndex";
import { ACCESSES, ROLES } from "./vocabulary";

/** Whom to see, and the step it is for. */
export interface Visit {
  kind: "person" | "role" | "anybody";
  /** person id or role code; empty for anybody */
  id: string;
  step: NextStep;
}

/** SSM's three planning questions, answered from the data (ssm.md section 0.2). */
export interface PlanningAnswers {
  where: { phase: number | null; candidates: number[]; signs: string[] };
  /** up to three, the most useful first */
  whom: Visit[];
  /** up to three, the most useful first */
  what: NextStep[];
}

/** Where is the customer, whom should we call on, what shall we do? */
export function planningAnswers(deal: Deal, assessment: Assessment, core: Core): PlanningAnswers {
  const index = indexPlaybook(core);
  const facts = readDeal(deal, index);
  const visits = new Map<string, Visit>();
  for (const step of assessment.nextSteps) {
    const visit = visitFor(step, facts, assessment.workStage, index);
    const key = visit && `${visit.kind} ${visit.id}`;
    if (visit && key && !visits.has(key)) visits.set(key, visit);
  }
  return {
    where: assessment.customerPhase,
    whom: [...visits.values()].slice(0, 3),
    what: assessment.nextSteps.slice(0, 3),
  };
}

/** Whom to see for one step; null where it is our own homework. */
export function visitOf(step: NextStep, deal: Deal, assessment: Assessment, core: Core): Visit | null {
  const index = indexPlaybook(core);
  return visitFor(step, readDeal(deal, index), assessment.workStage, index);
}

function visitFor(step: NextStep, facts: Facts, workStage: number, index: PlaybookIndex): Visit | null {
  const { anchors } = index.playbook.assess;
  switch (step.kind) {
    case "role":
      return { kind: "role", id: step.id, step };
    case "access":
    case "stance":
      return { kind: "person", id: step.id, step };
    case "item":
      return giverOf(step.id, step, facts, workStage, index);
    case "cra":
    case "uniqueValue":
    case "money":
    case "benefit":
      return giverOf(anchors[step.kind], step, facts, workStage, index);
    case "valueCase":
      return giverOf(anchors.valueCase[0] ?? "", step, facts, workStage, index);
    case "options":
    case "nextStep":
    case "phase":
    case "contact":
      return leading(step, facts, workStage, index);
    default:
      return null; // our own homework: nobody to see
  }
}

/** The best reached holder of the first role that can give an item, else that role itself. */
function giverOf(
  item: string,
  step: NextStep,
  facts: Facts,
  workStage: number,
  index: PlaybookIndex,
): Visit | null {
  const by = index.itemById.get(item)?.by ?? [];
  const { holders } = readBdu(facts, workStage, index);
  for (const entry of by) {
    const role = ROLES.find((each) => each === entry);
    const person = role && bestReached(holders[role]);
    if (person) return { kind: "person", id: person.id, step };
  }
  const role = by.find((entry) => ROLES.some((each) => each === entry));
  if (role) return { kind: "role", id: role, step };
  return by.includes("any") ? { kind: "anybody", id: "", step } : null;
}

function leading(step: NextStep, facts: Facts, workStage: number, index: PlaybookIndex): Visit {
  const { holders } = readBdu(facts, workStage, index);
  const roles = index.stages[workStage - 1]?.leadingRoles ?? [];
  const person = bestReached(roles.flatMap((role) => holders[role]));
  return person ? { kind: "person", id: person.id, step } : { kind: "anybody", id: "", step };
}

function bestReached(people: readonly Person[]): Person | undefined {
  const reach = (person: Person) => ACCESSES.indexOf(person.access);
  return [...people].sort((a, b) => reach(b) - reach(a) || compareIds(a.id, b.id))[0];
}

/** The three answers in words. */
export function renderPlanning(
  answers: PlanningAnswers,
  texts: SentenceTexts,
  names: Names,
): { where: string; whom: string[]; what: string[] } {
  const { planning, style } = texts.words;
  const phase = (n: number) => texts.common.stages[n - 1]?.phase ?? String(n);
  const quoted = (n: number) => `${style.quoteOpen}${phase(n)}${style.quoteClose}`;
  const { where } = answers;
  const action = (step: NextStep) => actionWords(step, texts, names);
  return {
    where:
      where.phase !== null
        ? fill(planning.where, { n: String(where.phase), phase: phase(where.phase) })
        : where.candidates.length > 0
          ? fill(planning.whereUnsure, { phases: where.candidates.map(quoted).join(style.phaseJoin) })
          : planning.whereUnknown,
    whom:
      answers.whom.length === 0
        ? [planning.whomNobody]
        : answers.whom.map((visit) => {
            const words = {
              person: planning.whomPerson,
              role: planning.whomRole,
              anybody: planning.whomAnybody,
            };
            return fill(words[visit.kind], {
              person: names.person(visit.id),
              role: texts.common.roles[visit.id]?.name ?? visit.id,
              action: action(visit.step).replace(/[.。]$/, ""),
            });
          }),
    what: answers.what.length === 0 ? [planning.whatNothing] : answers.what.map(action),
  };
}
