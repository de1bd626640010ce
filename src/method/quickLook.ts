import type { Assessment, NextStep } from "./assess/assessment";
import type { Deal } from "./assess/deal";
import { readDeal } from "./assess/readDeal";
import type { Core } from "./playbook";
import { indexPlaybook } from "./playbookIndex";
import { QUESTIONS, type Question } from "./vocabulary";

/** One thing to ask the rep, with what an answer could be worth. */
export type QuickQuestion = { gain: number; rawGain: number } & (
  | { kind: "item"; id: string }
  /** which of these signs has been seen? */
  | { kind: "signs"; ids: string[] }
  | { kind: "role"; id: string }
  | { kind: "person"; id: string; about: "access" | "stance" }
  | { kind: "answer"; id: "cra" | "uniqueValue" | "options" | "valueCase" | "money" | "benefit" | "nextStep" }
  | { kind: "contact" }
  | { kind: "question"; id: Question }
);

const MOST = 8;

/**
 * At most eight questions, by what matters most now: the customer's phase if unknown, then what would help
 * the score, then gaps that no single step closes, then the four questions of the pursuit.
 */
export function quickLook(deal: Deal, assessment: Assessment, core: Core): QuickQuestion[] {
  const questions: QuickQuestion[] = [];
  if (assessment.customerPhase.phase === null) questions.push(askForSigns(assessment, core));
  for (const step of assessment.nextSteps) {
    const question = askFor(step);
    if (question) questions.push(question);
  }
  const asked = new Set(questions.flatMap((question) => (question.kind === "item" ? [question.id] : [])));
  for (const gap of assessment.gaps) {
    const isOpen = gap.state !== "held" && gap.state !== "provisional";
    if (isOpen && !asked.has(gap.item)) questions.push({ kind: "item", id: gap.item, gain: 0, rawGain: 0 });
  }
  const { fourQuestions } = readDeal(deal, indexPlaybook(core)).plan;
  if (assessment.workStage >= 2 && assessment.workStage <= 6) {
    for (const id of QUESTIONS) {
      if (fourQuestions[id] === "unknown") questions.push({ kind: "question", id, gain: 0, rawGain: 0 });
    }
  }
  return questions.slice(0, MOST);
}

/** The signs of the phase of work and its neighbours, or of the phases in doubt. */
function askForSigns({ customerPhase, workStage, nextSteps }: Assessment, core: Core): QuickQuestion {
  const { candidates } = customerPhase;
  const phases = candidates.length > 0 ? candidates : [workStage - 1, workStage, workStage + 1];
  const ids = core.stages.flatMap((stage) =>
    phases.includes(stage.no) ? stage.where.map((sign) => sign.id) : [],
  );
  const step = nextSteps.find(({ kind }) => kind === "phase");
  return { kind: "signs", ids, gain: step?.delta ?? 0, rawGain: step?.rawDelta ?? 0 };
}

function askFor({ kind, id, delta, rawDelta }: NextStep): QuickQuestion | null {
  const worth = { gain: delta, rawGain: rawDelta };
  switch (kind) {
    case "item":
    case "role":
      return { kind, id, ...worth };
    case "access":
    case "stance":
      return { kind: "person", id, about: kind, ...worth };
    case "contact":
      return { kind, ...worth };
    case "cra":
    case "uniqueValue":
    case "options":
    case "valueCase":
    case "money":
    case "benefit":
    case "nextStep":
      return { kind: "answer", id: kind, ...worth };
    default:
      return null; // asked by its signs, or no question but a correction
  }
}
