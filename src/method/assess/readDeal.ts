import type { PlaybookIndex } from "../playbookIndex";
import {
  ACCESSES,
  ANSWERS,
  BENEFITS,
  CONFIRMATIONS,
  CRA_DIMENSIONS,
  DOCUMENTS,
  LEVELS,
  MONEY,
  NEXT_STEP_BY,
  OUTCOMES,
  SIDES,
  STANCES,
  VALUE_CASES,
} from "../vocabulary";
import type { CraFacts, CrmFacts, Entry, Facts, HistoryFacts, HoldFacts, Person, PlanFacts } from "./facts";
import {
  asFields,
  at,
  choices,
  date,
  day,
  type Fields,
  fields,
  flag,
  list,
  number,
  oneOf,
  percent,
  refuse,
  show,
  text,
  texts,
  whole,
} from "./fields";
import { compareIds, type Day, dayOf, isPresent } from "./numbers";
import { readSnapshots } from "./readSnapshots";

/**
 * Reads a deal (assess.md sections 2 and 12): checks it and fills in the defaults in one pass. Throws a
 * `DealFault` at the first thing wrong. Evidence and signs that the playbook doesn't know aren't read.
 */
export function readDeal(value: unknown, index: PlaybookIndex): Facts {
  const deal = asFields(value, "");
  const id = text(deal, "id", "");
  const todayDate = date(deal, "today", "") ?? refuse("today", "is missing");
  const today = dayOf(todayDate) ?? refuse("today", "is missing");
  const crm = readCrm(fields(deal, "crm", ""));
  const outcome = oneOf(deal, "outcome", "", OUTCOMES, "open");
  const closedDate = date(deal, "closedOn", "");
  const closedOn = closedDate === null ? null : dayOf(closedDate);
  const ended =
    (outcome === "lost" || outcome === "disqualified") &&
    closedDate !== null &&
    closedOn !== null &&
    closedOn <= today;
  const asOf = ended ? closedOn : today;
  const people = readPeople(deal, index);
  return {
    id,
    today,
    asOf,
    asOfDate: ended ? closedDate : todayDate,
    crm,
    outcome,
    entryStage: whole(deal, "entryStage", "", 1, 7) ?? 1,
    evidence: readEntries(deal, "evidence", index.items),
    signs: readEntries(deal, "signs", index.signs),
    people,
    ours: new Set(people.filter((person) => person.side === "ours").map((person) => person.id)),
    plan: readPlan(fields(deal, "plan", ""), index),
    history: readHistory(fields(deal, "history", ""), asOf),
    hold: readHold(fields(deal, "hold", "")),
  };
}

function readCrm(from: Fields): CrmFacts {
  const place = "crm";
  return {
    system: text(from, "system", place),
    stage: text(from, "stage", place),
    ssmStage: whole(from, "ssmStage", place, 1, 8),
    closeDate: day(from, "closeDate", place),
    amount: number(from, "amount", place),
    currency: text(from, "currency", place),
    probability: percent(from, "probability", place),
  };
}

function readEntries(deal: Fields, key: string, known: readonly { id: string }[]): (Entry | null)[] {
  const entries = fields(deal, key, "");
  return known.map(({ id }) => {
    const value = Object.hasOwn(entries, id) ? entries[id] : null;
    return value === null || value === undefined ? null : readEntry(value, `${key}.${id}`);
  });
}

function readEntry(value: unknown, place: string): Entry {
  const from = asFields(value, place);
  const when = date(from, "date", place);
  return {
    level: oneOf(from, "level", place, LEVELS, "E0"),
    date: when,
    day: when === null ? null : dayOf(when),
    by: text(from, "by", place),
    words: text(from, "words", place) ?? "",
    shelfDays: whole(from, "shelfDays", place, 1),
  };
}

function readPeople(deal: Fields, index: PlaybookIndex): Person[] {
  const people: Person[] = [];
  const ids = new Set<string>();
  list(deal, "people", "").forEach((value, position) => {
    const place = `people[${position}]`;
    const person = readPerson(asFields(value, place), place, index);
    if (ids.has(person.id)) refuse(`${place}.id`, `${show(person.id)} is the id of two people`);
    ids.add(person.id);
    people.push(person);
  });
  return people.sort((a, b) => compareIds(a.id, b.id));
}

function readPerson(from: Fields, place: string, index: PlaybookIndex): Person {
  text(from, "name", place);
  const nextStep = fields(from, "nextStep", place);
  text(nextStep, "text", at(place, "nextStep"));
  return {
    id: text(from, "id", place) ?? refuse(at(place, "id"), "is missing"),
    side: oneOf(from, "side", place, SIDES, "customer"),
    roles: choices(from, "roles", place, index.roles),
    stance: oneOf(from, "stance", place, STANCES, "unknown"),
    access: oneOf(from, "access", place, ACCESSES, "none"),
    confirmed: oneOf(from, "confirmed", place, CONFIRMATIONS, "unconfirmed"),
    hasMeasure: isPresent(text(from, "measure", place)),
    hasOwner: isPresent(text(from, "owner", place)),
    lastTouch: day(from, "lastTouch", place),
    nextStep: day(nextStep, "date", at(place, "nextStep")),
    left: flag(from, "left", place),
  };
}

function readPlan(from: Fields, index: PlaybookIndex): PlanFacts {
  const place = "plan";
  const uniqueValue = fields(from, "uniqueValue", place);
  const options = fields(from, "options", place);
  const nextStep = fields(from, "nextStep", place);
  const questions = fields(from, "fourQuestions", place);
  const answer = (key: string) => oneOf(questions, key, "plan.fourQuestions", ANSWERS, "unknown");
  return {
    cra: readCra(fields(from, "cra", place)),
    uniqueValue: {
      hasStatement: isPresent(text(uniqueValue, "statement", "plan.uniqueValue")),
      confirmedBy: text(uniqueValue, "confirmedBy", "plan.uniqueValue"),
    },
    options: {
      known: flag(options, "known", "plan.options"),
      sources: texts(options, "sources", "plan.options"),
      doNothing: flag(options, "doNothing", "plan.options"),
    },
    valueCase: oneOf(from, "valueCase", place, VALUE_CASES, "none"),
    money: oneOf(from, "money", place, MONEY, "unknown"),
    benefit: oneOf(from, "benefit", place, BENEFITS, "none"),
    nextStep: {
      by: oneOf(nextStep, "by", "plan.nextStep", NEXT_STEP_BY, null),
      day: day(nextStep, "date", "plan.nextStep"),
      written: flag(nextStep, "written", "plan.nextStep"),
    },
    fourQuestions: {
      real: answer("real"),
      compete: answer("compete"),
      win: answer("win"),
      worth: answer("worth"),
    },
    workedStage: readWorkedStage(from, index),
  };
}

function readCra(from: Fields): CraFacts {
  const place = "plan.cra";
  return {
    hasEvent: isPresent(text(from, "event", place)),
    day: day(from, "date", place),
    hasOwner: isPresent(text(from, "owner", place)),
    hasConsequence: isPresent(text(from, "consequence", place)),
    dimensions: choices(from, "dimensions", place, CRA_DIMENSIONS),
    sellerMade: flag(from, "sellerMade", place),
    movedFrom: day(from, "movedFrom", place),
    hasMoveReason: isPresent(text(from, "moveReason", place)),
  };
}

/** The highest stage among done activities and documents that the playbook knows. */
function readWorkedStage(plan: Fields, index: PlaybookIndex): number | null {
  const activities = texts(plan, "doneActivities", "plan").map((id) => index.activityStage.get(id) ?? 0);
  const sent = texts(plan, "documents", "plan").map((id) => {
    const document = DOCUMENTS.find((each) => each === id);
    return document ? index.playbook.assess.documents[document] : 0;
  });
  return Math.max(0, ...activities, ...sent) || null;
}

function readHistory(from: Fields, asOf: Day): HistoryFacts {
  const usual = number(from, "usualDays", "history");
  return {
    firstSeen: day(from, "firstSeen", "history"),
    stageSince: day(from, "stageSince", "history"),
    usualDays: usual !== null && usual > 0 ? usual : null,
    snapshots: readSnapshots(from, asOf),
  };
}

function readHold(from: Fields): HoldFacts {
  return {
    workStage: whole(from, "workStage", "hold", 1, 7),
    sellerStage: whole(from, "sellerStage", "hold", 1, 7),
    customerPhase: whole(from, "customerPhase", "hold", 1, 7),
  };
}
