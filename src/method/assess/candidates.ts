import { BENEFITS, CRA_DIMENSIONS, MONEY, type Role, type Stance, VALUE_CASES } from "../vocabulary";
import { countedSources, isCraPast } from "./answers";
import type { StepKind } from "./assessment";
import { engagedPeople } from "./bduRules";
import { countedItems } from "./dimensions";
import { higherLevel, type ReadItem } from "./evidence";
import type { CraFacts, Entry, Facts, Person, PlanFacts } from "./facts";
import type { Judgement } from "./judge";
import { compareIds } from "./numbers";

/**
 * The steps that could be taken, each as one change of the facts (table of assess.md section 8, in its
 * order). `to` is left open where it shows only after the change.
 */
export interface Candidate {
  kind: StepKind;
  id: string;
  to: string | null;
  facts: Facts;
}

export function findCandidates(judgement: Judgement): Candidate[] {
  return [
    ...itemCandidates(judgement),
    ...roleCandidates(judgement),
    ...personCandidates(judgement),
    ...planCandidates(judgement),
    ...alignmentCandidates(judgement),
    ...repairs(judgement),
  ];
}

const OPEN_STATES: readonly ReadItem["state"][] = ["unknown", "contradicted", "expired", "below", "stale"];

function itemCandidates({ facts, evidence, standing, stage }: Judgement): Candidate[] {
  const offered = new Set(countedItems([...stage.required, ...stage.carried], evidence));
  const need = stage.needItem && evidence.items[stage.needItem.at];
  if (need) offered.add(need);
  for (const read of standing.gateAhead.missing) offered.add(read);
  return evidence.items
    .filter(
      (read) => OPEN_STATES.includes(read.state) && (offered.has(read) || read.state === "contradicted"),
    )
    .map((read) => {
      const { minLevel, at } = read.item;
      const level = read.state === "contradicted" ? minLevel : higherLevel(read.level, minLevel);
      const entry: Entry = {
        level,
        day: facts.asOf,
        date: facts.asOfDate,
        by: null,
        words: read.entry?.words ?? "",
        shelfDays: read.entry?.shelfDays ?? null,
      };
      return {
        kind: "item",
        id: read.id,
        to: level,
        facts: { ...facts, evidence: facts.evidence.with(at, entry) },
      };
    });
}

function newPerson(facts: Facts, number: number, roles: readonly Role[], access: Person["access"]): Person {
  let id = `+${number}`;
  while (facts.people.some((person) => person.id === id)) id = `+${id}`;
  return {
    id,
    side: "customer",
    roles,
    stance: "unknown",
    access,
    confirmed: "unconfirmed",
    hasMeasure: false,
    hasOwner: false,
    lastTouch: null,
    nextStep: null,
    left: false,
  };
}

function withPeople(facts: Facts, people: readonly Person[]): Facts {
  return { ...facts, people: [...people].sort((a, b) => compareIds(a.id, b.id)) };
}

function roleCandidates({ facts, bdu }: Judgement): Candidate[] {
  return bdu.expected
    .filter((role) => bdu.holders[role].length === 0)
    .map((role) => ({
      kind: "role",
      id: role,
      to: "identified",
      facts: withPeople(facts, [...facts.people, newPerson(facts, 1, [role], "none")]),
    }));
}

const NEXT_STANCE: Partial<Record<Stance, Stance>> = {
  unknown: "neutral",
  opposed: "notSupportive",
  notSupportive: "neutral",
  neutral: "supportive",
};

function personCandidates({ facts, bdu }: Judgement): Candidate[] {
  const candidates: Candidate[] = [];
  const change = (kind: StepKind, person: Person, to: string, changed: Partial<Person>) =>
    candidates.push({
      kind,
      id: person.id,
      to,
      facts: { ...facts, people: facts.people.with(facts.people.indexOf(person), { ...person, ...changed }) },
    });
  for (const person of new Set(bdu.representatives.values())) {
    if (person.access === "none" || person.access === "via")
      change("access", person, "met", { access: "met" });
    const stance = NEXT_STANCE[person.stance];
    if (stance) change("stance", person, stance, { stance });
  }
  return candidates;
}

function planCandidates(judgement: Judgement): Candidate[] {
  const { facts, answers, standing } = judgement;
  const { plan } = facts;
  const candidates: Candidate[] = [];
  const change = (kind: StepKind, to: string | null, changed: Partial<PlanFacts>) =>
    candidates.push({ kind, id: kind, to, facts: { ...facts, plan: { ...plan, ...changed } } });

  if (answers.cra !== "compelling") change("cra", null, { cra: completedCra(judgement) });
  if (answers.uniqueValue === "none") {
    change("uniqueValue", "claimed", { uniqueValue: { hasStatement: true, confirmedBy: null } });
  } else if (answers.uniqueValue === "claimed") {
    change("uniqueValue", "confirmed", { uniqueValue: { hasStatement: true, confirmedBy: "+" } });
  }
  if (answers.options !== "two") change("options", null, { options: moreOptions(facts) });
  if (standing.workStage <= 6) {
    const valueCase = VALUE_CASES[VALUE_CASES.indexOf(plan.valueCase) + 1];
    if (valueCase) change("valueCase", valueCase, { valueCase });
    const money = MONEY[MONEY.indexOf(plan.money) + 1];
    if (money) change("money", money, { money });
  } else {
    const benefit = BENEFITS[BENEFITS.indexOf(plan.benefit) + 1];
    if (benefit) change("benefit", benefit, { benefit });
  }
  if (answers.nextStep !== "committed") {
    change("nextStep", "committed", { nextStep: { by: "customer", day: facts.asOf + 14, written: false } });
  }
  return candidates;
}

function completedCra({ facts, evidence, answers }: Judgement): CraFacts {
  const { cra } = facts.plan;
  const wanted = answers.cra === "good" ? 3 : 2;
  const dimensions = [...cra.dimensions];
  for (const dimension of CRA_DIMENSIONS) {
    if (dimensions.length < wanted && !dimensions.includes(dimension)) dimensions.push(dimension);
  }
  const isOpen = cra.day === null || isCraPast(cra, evidence.signedOn, facts.asOf);
  return {
    ...cra,
    hasEvent: true,
    hasOwner: true,
    hasConsequence: true,
    day: isOpen ? facts.asOf + 90 : cra.day,
    dimensions,
    sellerMade: false,
    movedFrom: null,
  };
}

/** One more source; where sources are there but marked unknown, they merely become known. */
function moreOptions(facts: Facts): PlanFacts["options"] {
  const { options } = facts.plan;
  if (!options.known && countedSources(facts).length > 0) return { ...options, known: true };
  let id = "+";
  while (options.sources.includes(id) || facts.ours.has(id)) id += "+";
  return { ...options, known: true, sources: [...options.sources, id] };
}

function alignmentCandidates({ facts, standing, rules }: Judgement): Candidate[] {
  const { phase, sellerStage, gap } = standing;
  const hold = (changed: Partial<Facts["hold"]>): Facts => ({
    ...facts,
    hold: { ...facts.hold, ...changed },
  });
  if (phase === null) {
    if (sellerStage === null) return [];
    const to = String(sellerStage);
    return [{ kind: "phase", id: "customerPhase", to, facts: hold({ customerPhase: sellerStage }) }];
  }
  if (gap === null || gap === 0) return [];
  const fired = rules.find(({ rule }) => /^ALIGN-[12]/.test(rule.id));
  if (!fired) return [];
  return [{ kind: "align", id: fired.rule.id, to: String(phase), facts: hold({ sellerStage: phase }) }];
}

function repairs({ facts, standing, rules }: Judgement): Candidate[] {
  const hasFired = (id: string) => rules.some(({ rule }) => rule.id === id);
  const candidates: Candidate[] = [];
  if (hasFired("EVI-1")) {
    candidates.push({
      kind: "crmStage",
      id: "EVI-1",
      to: String(standing.supported),
      facts: { ...facts, crm: { ...facts.crm, ssmStage: standing.supported } },
    });
  }
  if (hasFired("TIME-3")) {
    const changed = { ...facts, crm: { ...facts.crm, closeDate: null } };
    candidates.push({ kind: "closeDate", id: "TIME-3", to: "none", facts: changed });
  }
  if (hasFired("BDU-3")) {
    const added: Person[] = [];
    for (let number = engagedPeople(facts.people).length + 1; number <= 2; number += 1) {
      added.push(newPerson(facts, number, [], "met"));
    }
    candidates.push({
      kind: "contact",
      id: "BDU-3",
      to: "2",
      facts: withPeople(facts, [...facts.people, ...added]),
    });
  }
  return candidates;
}
