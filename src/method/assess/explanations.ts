import { ACCESSES, DIMENSIONS, type Dimension, ROLES } from "../vocabulary";
import type { Assessment, Explanation } from "./assessment";
import { isFromCustomer, isWrittenLevel } from "./evidence";
import type { Person } from "./facts";
import type { Judgement } from "./judge";
import { isPresent, round1 } from "./numbers";

/** What the sentences need of the assessment besides the judgement. */
export type Figures = Pick<
  Assessment,
  "raw" | "confidence" | "dimensions" | "gaps" | "nextSteps" | "disqualify"
>;

/** The sentences that hold, in their order (assess.md section 9); no slot is ever empty. */
export function explain(judgement: Judgement, figures: Figures): Explanation[] {
  return [
    explainStage(judgement),
    ...explainNewest(judgement),
    ...explainPhase(judgement),
    ...explainScore(judgement, figures),
    ...explainTrend(judgement, figures),
    ...explainUnknown(judgement, figures),
    ...explainDisqualify(judgement, figures),
    ...explainNothingWritten(judgement),
  ];
}

function explainStage({ facts, standing, rules }: Judgement): Explanation {
  const { verified: n, crmStage, gateAhead } = standing;
  const g = gateAhead.stage;
  const m = gateAhead.needed;
  const k = m - gateAhead.missing.length;
  if (crmStage !== null && rules.some(({ rule }) => rule.id === "EVI-1")) {
    const label = facts.crm.stage;
    const list = gateAhead.missing.map((read) => read.id);
    return {
      template: "T2",
      params: { crmStage: isPresent(label) ? label : String(crmStage), c: crmStage, n, g, list },
    };
  }
  if (n === 0) return { template: "T11", params: { g, k, m } };
  return { template: "T1", params: { n, name: n, g, k, m } };
}

function explainNewest({ evidence }: Judgement): Explanation[] {
  let newest: { item: string; person: string; date: string; quote: string; day: number } | null = null;
  for (const { id, level, entry } of evidence.items) {
    if (entry === null || entry.day === null || entry.date === null || !isFromCustomer(level)) continue;
    if (!isPresent(entry.by) || !isPresent(entry.words)) continue;
    if (newest === null || entry.day > newest.day) {
      newest = { item: id, person: entry.by, date: entry.date, quote: entry.words, day: entry.day };
    }
  }
  if (newest === null) return [];
  const { item, person, date, quote } = newest;
  return [{ template: "T12", params: { item, person, date, quote } }];
}

function explainPhase({ standing }: Judgement): Explanation[] {
  const { phase, candidates, gap } = standing;
  if (phase === null) {
    return candidates.length > 0
      ? [{ template: "T14", params: { phases: [...candidates] } }]
      : [{ template: "T18", params: {} }];
  }
  const signals = standing.signs.map((sign) => sign.id);
  if (signals.length === 0) return [];
  if (gap === null) return [{ template: "T17", params: { phase, signals } }];
  if (gap === 0) return [{ template: "T13", params: { phase, signals } }];
  const direction = gap > 0 ? "ahead" : "behind";
  return [{ template: "T3", params: { phase, signals, gap: Math.abs(gap), direction } }];
}

function explainScore(judgement: Judgement, { raw, confidence, nextSteps }: Figures): Explanation[] {
  const sentences: Explanation[] = [];
  const [cap] = judgement.caps;
  if (cap && judgement.score < judgement.raw - 1e-9) {
    sentences.push({ template: "T4", params: { cap: cap.cap, rule: cap.rule, raw } });
  }
  const [best] = nextSteps;
  if (best && best.delta > 0) {
    const { kind, id, to, delta } = best;
    sentences.push({ template: "T5", params: { kind, id, to, delta } });
  }
  sentences.push({ template: "T6", params: { p: confidence } });
  return sentences;
}

function explainTrend({ facts }: Judgement, { dimensions }: Figures): Explanation[] {
  const earlier = facts.history.snapshots.at(-1);
  const points = earlier?.points;
  if (!earlier || !points) return [];
  const { date } = earlier;
  const changed: Dimension[] = [];
  const same: Dimension[] = [];
  let x = 0;
  let y = 0;
  DIMENSIONS.forEach((code, at) => {
    const change = round1(dimensions[code].points - round1(points[at] ?? 0));
    if (change > 0) x += change;
    else y -= change;
    (change === 0 ? same : changed).push(code);
  });
  return [
    ...sentence(changed.length > 0, {
      template: "T7",
      params: { date, x: round1(x), y: round1(y), what: changed },
    }),
    ...sentence(same.length > 0, { template: "T15", params: { date, what: same } }),
  ];
}

const sentence = (holds: boolean, explanation: Explanation): Explanation[] => (holds ? [explanation] : []);

function explainUnknown({ bdu, index }: Judgement, { gaps }: Figures): Explanation[] {
  const list = gaps.flatMap((gap) => (gap.state === "unknown" ? [gap.item] : [])).slice(0, 3);
  const first = index.itemById.get(list[0] ?? "");
  if (!first) return [];
  for (const asked of first.by) {
    const role = ROLES.find((each) => each === asked);
    const person = role && bestReached(bdu.holders[role]);
    if (person) return [{ template: "T8", params: { list, who: person.id, whoKind: "person" } }];
  }
  return [{ template: "T8", params: { list, who: first.by[0] ?? "any", whoKind: "role" } }];
}

/** The one we reach best; people come by id, so the first of equals has the smallest. */
function bestReached(people: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  for (const person of people) {
    if (!best || ACCESSES.indexOf(person.access) > ACCESSES.indexOf(best.access)) best = person;
  }
  return best;
}

function explainDisqualify({ dimensions, index }: Judgement, { disqualify }: Figures): Explanation[] {
  if (!disqualify.propose) return [];
  const { staying } = index.playbook.assess;
  const strong = dimensions.filter(({ weight, value }) => weight > 0 && value >= staying - 1e-9);
  return [
    { template: "T9", params: { reasons: disqualify.reasons } },
    ...sentence(strong.length > 0, { template: "T16", params: { reasons: strong.map(({ code }) => code) } }),
  ];
}

function explainNothingWritten({ evidence }: Judgement): Explanation[] {
  const isWritten =
    evidence.items.some((read) => read.written) ||
    evidence.signs.some((sign) => isWrittenLevel(sign.level) && sign.freshness > 0);
  return sentence(!isWritten, { template: "T10", params: {} });
}
