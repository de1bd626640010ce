import { assess } from "./assess/assess";
import type { Assessment } from "./assess/assessment";
import type { Deal } from "./assess/deal";
import type { AssessPlaybook } from "./playbook";
import { DIMENSIONS, type Dimension } from "./vocabulary";

/** How one deal is judged differently by another playbook. */
export interface JudgedDifferently {
  /** place of the deal in the list */
  at: number;
  id: string | null;
  before: Figures;
  after: Figures;
  why: Why;
}

export type Figures = Pick<
  Assessment,
  "score" | "raw" | "status" | "verifiedStage" | "supportedStage" | "odds" | "confidence"
>;

export interface Why {
  /** rules that fire only after, or only before */
  rulesNow: string[];
  rulesNoMore: string[];
  /** points gained or lost, by dimension */
  points: { dimension: Dimension; before: number; after: number }[];
  /** items that stand in another state */
  items: { id: string; before: string; after: string }[];
  /** gates that pass only after, or only before */
  gatesNow: number[];
  gatesNoMore: number[];
}

/**
 * Which deals another playbook would judge differently, and by what; deals judged alike are left out. A team's own roles
 * count by its playbook: `dealsAfter` are the same deals as the other one counts them.
 */
export function compareJudgements(
  deals: readonly Deal[],
  before: AssessPlaybook,
  after: AssessPlaybook,
  dealsAfter: readonly Deal[] = deals,
): JudgedDifferently[] {
  return deals.flatMap((deal, at) => {
    const [then, now] = [assess(deal, before), assess(dealsAfter[at] ?? deal, after)];
    const figures = [figuresOf(then), figuresOf(now)] as const;
    const why = reasons(then, now);
    const isSame =
      JSON.stringify(figures[0]) === JSON.stringify(figures[1]) &&
      Object.values(why).every((list) => list.length === 0);
    return isSame ? [] : [{ at, id: deal.id ?? null, before: figures[0], after: figures[1], why }];
  });
}

function figuresOf(assessment: Assessment): Figures {
  const { score, raw, status, verifiedStage, supportedStage, odds, confidence } = assessment;
  return { score, raw, status, verifiedStage, supportedStage, odds, confidence };
}

function reasons(then: Assessment, now: Assessment): Why {
  const rules = ({ rules }: Assessment) => rules.map((rule) => `${rule.id} ${rule.level} ${rule.cap}`);
  const id = (rule: string) => rule.split(" ", 1)[0] ?? rule;
  const gates = ({ gates }: Assessment) => gates.filter((gate) => gate.held).map((gate) => gate.stage);
  const ids = [...new Set([...Object.keys(then.items), ...Object.keys(now.items)])];
  return {
    rulesNow: without(rules(now), rules(then)).map(id),
    rulesNoMore: without(rules(then), rules(now)).map(id),
    points: DIMENSIONS.flatMap((dimension) => {
      const [before, after] = [then.dimensions[dimension].points, now.dimensions[dimension].points];
      return before === after ? [] : [{ dimension, before, after }];
    }),
    items: ids.flatMap((item) => {
      const [before, after] = [then.items[item]?.state ?? "none", now.items[item]?.state ?? "none"];
      return before === after ? [] : [{ id: item, before, after }];
    }),
    gatesNow: without(gates(now), gates(then)),
    gatesNoMore: without(gates(then), gates(now)),
  };
}

const without = <T>(list: readonly T[], other: readonly T[]): T[] =>
  list.filter((each) => !other.includes(each));
