import type { Assessment, FiredRule, NextStep } from "./assess/assessment";
import type { AssessPlaybook } from "./playbook";
import { indexPlaybook, type PlaybookIndex } from "./playbookIndex";

/** The steps as they may be advised: none of them works against a red flag. */
export interface Advice {
  /** What mends the gravest red flag first, then as `assess` orders them. */
  steps: NextStep[];
  /** Steps that would count, but not before the flag is settled. */
  withheld: { step: NextStep; rule: string }[];
}

/**
 * Advice that never contradicts a red flag (the `fix` of its rule): what mends the gravest one comes first, and
 * where the customer has to be waited for, nothing of a later stage is advised.
 */
export function adviceOf(assessment: Assessment, core: AssessPlaybook): Advice {
  const index = indexPlaybook(core);
  const red = redRules(assessment);
  const withheld: Advice["withheld"] = [];
  const steps = assessment.nextSteps.filter((step) => {
    const rule = red.find((each) => speaksAgainst(each, step, assessment, index));
    if (rule) withheld.push({ step, rule: rule.id });
    return !rule;
  });
  for (const rule of red) {
    const mending = steps.find((step) => mends(rule, step, index));
    if (mending) return { steps: [mending, ...steps.filter((step) => step !== mending)], withheld };
  }
  return { steps, withheld };
}

/** Red flags, the gravest first: by cap, those without one last, else as the rules come. */
function redRules({ rules }: Assessment): FiredRule[] {
  const cap = (rule: FiredRule) => rule.cap ?? Number.POSITIVE_INFINITY;
  return rules.filter((rule) => rule.level === "red").sort((a, b) => cap(a) - cap(b) || 0);
}

/** Two stages ahead, or after the customer went back, one redoes the customer's phase and pushes nothing later. */
function speaksAgainst(
  rule: FiredRule,
  step: NextStep,
  { customerPhase, items }: Assessment,
  index: PlaybookIndex,
): boolean {
  if (rule.id !== "ALIGN-1B" && rule.id !== "ALIGN-3") return false;
  if (step.kind !== "item" || customerPhase.phase === null) return false;
  if (items[step.id]?.state === "contradicted") return false;
  return (index.itemById.get(step.id)?.stage ?? 0) > customerPhase.phase;
}

function mends(rule: FiredRule, step: NextStep, { playbook }: PlaybookIndex): boolean {
  const { anchors } = playbook.assess;
  const isItem = (id: string) => step.kind === "item" && step.id === id;
  switch (rule.id) {
    case "BDU-1":
      return step.kind === "role" && step.id === "KDL";
    case "BDU-2":
      return step.kind === "access" && rule.refs.includes(step.id);
    case "BDU-4":
      return isItem(anchors.sponsorDeed);
    case "BDU-8":
      return step.kind === "stance" && rule.refs.includes(step.id);
    case "CRA-1":
      return isItem(anchors.cra) || step.kind === "cra";
    case "EVI-1":
      return step.kind === "crmStage";
    case "EVI-3":
      return step.kind === "item" && rule.refs.includes(step.id);
    case "TIME-3":
      return step.kind === "closeDate";
    case "ALIGN-1B":
    case "ALIGN-2B":
    case "ALIGN-3":
      return step.kind === "align";
    default:
      return false;
  }
}
