import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Deal } from "../../../src/method/assess/deal";
import { root } from "../repository/sources.ts";

/** Every field of T by its path; the members of a list share `[]`, those of a map `*`. */
type Paths<T, At extends string = ""> =
  NonNullable<T> extends readonly (infer Each)[]
    ? NonNullable<Each> extends object
      ? Paths<NonNullable<Each>, `${At}[]`>
      : At
    : NonNullable<T> extends object
      ? string extends keyof NonNullable<T>
        ? Paths<NonNullable<T>[keyof NonNullable<T>], `${At}.*`>
        : {
            [K in keyof NonNullable<T> & string]: Paths<NonNullable<T>[K], At extends "" ? K : `${At}.${K}`>;
          }[keyof NonNullable<T> & string]
      : At;

/** Written as one: a snapshot is taken whole, signs are written as items are, a what-if is never stored. */
type Field = Exclude<Paths<Deal>, `history.snapshots${string}` | `signs.${string}` | `hold.${string}`>;
type Group = "history.snapshots" | "signs" | "hold";

interface Place {
  /** From the tab to the control: what one opens on the way. */
  way: readonly string[];
  file: string;
  /** What its control writes, in the source. */
  writes: RegExp;
}
/** Deliberately set nowhere, and why. */
type Nowhere = { nowhere: string };

const sidebar = "src/ui/sidebar";
const evidence = (writes: RegExp): Place => ({
  way: ["Assess", "the item's row"],
  file: `${sidebar}/assess/EvidenceDetail.tsx`,
  writes,
});
const person = (writes: RegExp, file = "PersonStanding"): Place => ({
  way: ["People", "the person's row"],
  file: `${sidebar}/people/${file}.tsx`,
  writes,
});
const identity = (writes: RegExp): Place => ({
  ...person(writes, "PersonIdentity"),
});
const plan = (section: string, writes: RegExp, file = `${section}Section`): Place => ({
  way: ["Plan", section],
  file: `${sidebar}/plan/${file}.tsx`,
  writes,
});
const crm = (file: string, writes: RegExp): Place => ({
  way: ["Assess", "CRM, time and outcome"],
  file: `${sidebar}/crm/${file}.tsx`,
  writes,
});

/** Where each input of `assess` is set: one place, and what stands nowhere says why. */
const inputs: Record<Field | Group, Place | Nowhere> = {
  id: { nowhere: "the CRM's record says it" },
  today: { nowhere: "the computer's calendar says it" },
  "crm.system": { nowhere: "the profile that reads the page says it" },
  "crm.stage": crm("CrmFacts", /save\(\{ stage:/),
  "crm.ssmStage": crm("StageMeaning", /patch: \{ ssmStage:/),
  "crm.closeDate": crm("CrmFacts", /save\(\{ closeDate:/),
  "crm.amount": crm("CrmFacts", /save\(\{ amount:/),
  "crm.currency": crm("CrmFacts", /save\(\{ currency:/),
  "crm.probability": crm("CrmFacts", /save\(\{ probability:/),
  outcome: crm("EndingForm", /outcome: ending/),
  closedOn: crm("EndingForm", /closedOn: day/),
  entryStage: { way: ["Assess"], file: `${sidebar}/assess/EntryStage.tsx`, writes: /patch: \{ entryStage:/ },
  "evidence.*.level": { way: ["Assess"], file: `${sidebar}/assess/EvidenceRow.tsx`, writes: /levelPatch\(/ },
  "evidence.*.date": evidence(/save\(\{ date:/),
  "evidence.*.by": evidence(/save\(\{ by:/),
  "evidence.*.words": evidence(/save\(\{ words:/),
  "evidence.*.shelfDays": evidence(/save\(\{ shelfDays:/),
  signs: { way: ["Assess"], file: `${sidebar}/assess/EvidenceRow.tsx`, writes: /levelPatch\(/ },
  "people[].id": { nowhere: "the CRM's contact or the database says it" },
  "people[].name": identity(/editPerson\(\{ name:/),
  "people[].side": identity(/editPerson\(\{ side:/),
  "people[].left": identity(/editPerson\(\{ left:/),
  "people[].roles": { way: ["People"], file: `${sidebar}/people/PersonRow.tsx`, writes: /on\.role/ },
  "people[].stance": person(/onEdit\(\{ stance:/),
  "people[].access": person(/onEdit\(\{ access \}/),
  "people[].confirmed": person(/onEdit\(\{ confirmed \}/),
  "people[].measure": person(/onEdit\(\{ measure:/, "PersonPlans"),
  "people[].owner": person(/onEdit\(\{ owner:/),
  "people[].lastTouch": person(/onEdit\(\{ lastTouch \}/),
  "people[].nextStep.date": person(/onEdit\(\{ nextStep: \{ date/, "PersonPlans"),
  "people[].nextStep.text": person(/onEdit\(\{ nextStep: \{ text/, "PersonPlans"),
  "plan.cra.event": plan("Cra", /cra: \{ event:/),
  "plan.cra.date": plan("Cra", /cra: \{ date/),
  "plan.cra.owner": plan("Cra", /cra: \{ owner/),
  "plan.cra.consequence": plan("Cra", /cra: \{ consequence:/),
  "plan.cra.dimensions": plan("Cra", /cra: \{ dimensions:/),
  "plan.cra.sellerMade": plan("Cra", /cra: \{ sellerMade:/),
  "plan.cra.movedFrom": plan("Cra", /cra: \{ movedFrom/, "CraMoved"),
  "plan.cra.moveReason": plan("Cra", /cra: \{ moveReason:/, "CraMoved"),
  "plan.uniqueValue.statement": plan("UniqueValue", /uniqueValue: \{ statement:/),
  "plan.uniqueValue.confirmedBy": plan("UniqueValue", /uniqueValue: \{ confirmedBy/),
  "plan.options.known": plan("Options", /options: \{ known:/),
  "plan.options.sources": plan("Options", /sources: \{ \[personKey\]/),
  "plan.options.doNothing": plan("Options", /options: \{ doNothing:/),
  "plan.valueCase": plan("Value", /edit\(\{ valueCase:/, "ValueSections"),
  "plan.money": plan("Value", /edit\(\{ money:/, "ValueSections"),
  "plan.benefit": plan("Value", /edit\(\{ benefit:/, "ValueSections"),
  "plan.nextStep.by": plan("NextStep", /nextStep: \{ by/),
  "plan.nextStep.date": plan("NextStep", /nextStep: \{ date/),
  "plan.nextStep.written": plan("NextStep", /nextStep: \{ written:/),
  "plan.fourQuestions.real": plan("FourQuestions", /fourQuestions: \{ \[question\]/),
  "plan.fourQuestions.compete": plan("FourQuestions", /fourQuestions: \{ \[question\]/),
  "plan.fourQuestions.win": plan("FourQuestions", /fourQuestions: \{ \[question\]/),
  "plan.fourQuestions.worth": plan("FourQuestions", /fourQuestions: \{ \[question\]/),
  "plan.doneActivities": {
    way: ["Guide"],
    file: `${sidebar}/guide/Activities.tsx`,
    writes: /patch: \{ doneActivities:/,
  },
  "plan.documents": plan("Documents", /documents: \{ \[document\]/),
  "history.firstSeen": { nowhere: "the day on which a page first showed it" },
  "history.stageSince": { nowhere: "follows from the snapshots" },
  "history.usualDays": crm("UsualDays", /key: "usualDays"/),
  "history.snapshots": { nowhere: "taken by the product (records/keeping)" },
  hold: { nowhere: "a what-if of the next steps, never stored" },
};

describe("every input of assess", () => {
  test.each(Object.entries(inputs))("%s has its one place, or a reason to have none", (_, place) => {
    if ("nowhere" in place) return expect(place.nowhere).not.toBe("");
    // The tab, then at most one thing to open: two clicks.
    expect(place.way.length).toBeLessThanOrEqual(2);
    expect(readFileSync(join(root, place.file), "utf8")).toMatch(place.writes);
  });
});
