import type { Deal } from "../../src/method/assess/deal";

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

/** Where it is set; how far that is, test/browser/inputs.test.ts walks. */
interface Place {
  file: string;
  /** What its control writes, in the source. */
  writes: RegExp;
}
/** Deliberately set nowhere, and why. */
export const nowhere = {
  id: "the CRM's record says it",
  today: "the computer's calendar says it",
  "crm.system": "the profile that reads the page says it",
  "people[].id": "the CRM's contact or the database says it",
  "history.firstSeen": "the day on which a page first showed it",
  "history.stageSince": "follows from the snapshots",
  "history.snapshots": "taken by the product (records/keeping)",
  hold: "a what-if of the next steps, never stored",
} satisfies Partial<Record<Field | Group, string>>;
export type Settable = Exclude<Field | Group, keyof typeof nowhere>;

const sidebar = "src/ui/sidebar";
const evidence = (writes: RegExp): Place => ({
  file: `${sidebar}/assess/EvidenceDetail.tsx`,
  writes,
});
const person = (writes: RegExp, file = "PersonStanding"): Place => ({
  file: `${sidebar}/people/${file}.tsx`,
  writes,
});
const identity = (writes: RegExp): Place => ({
  ...person(writes, "PersonIdentity"),
});
const plan = (section: string, writes: RegExp, file = `${section}Section`): Place => ({
  file: `${sidebar}/plan/${file}.tsx`,
  writes,
});
const crm = (file: string, writes: RegExp): Place => ({
  file: `${sidebar}/crm/${file}.tsx`,
  writes,
});

/** Where each of the others is set: in one place. */
export const places: Record<Settable, Place> = {
  "crm.stage": crm("CrmFacts", /save\(\{ stage:/),
  "crm.ssmStage": crm("StageMeaning", /patch: \{ ssmStage:/),
  "crm.closeDate": crm("CrmFacts", /save\(\{ closeDate:/),
  "crm.amount": crm("CrmFacts", /save\(\{ amount:/),
  "crm.currency": crm("CrmFacts", /save\(\{ currency:/),
  "crm.probability": crm("CrmFacts", /save\(\{ probability:/),
  outcome: crm("EndingForm", /outcome: ending/),
  closedOn: crm("EndingForm", /closedOn: day/),
  entryStage: { file: `${sidebar}/assess/EntryStage.tsx`, writes: /patch: \{ entryStage:/ },
  "evidence.*.level": { file: `${sidebar}/assess/EvidenceRow.tsx`, writes: /levelPatch\(/ },
  "evidence.*.date": evidence(/save\(\{ date:/),
  "evidence.*.by": evidence(/save\(\{ by:/),
  "evidence.*.words": evidence(/save\(\{ words:/),
  "evidence.*.shelfDays": evidence(/save\(\{ shelfDays:/),
  signs: { file: `${sidebar}/assess/EvidenceRow.tsx`, writes: /levelPatch\(/ },
  "people[].name": identity(/editPerson\(\{ name:/),
  "people[].side": identity(/editPerson\(\{ side:/),
  "people[].left": identity(/editPerson\(\{ left:/),
  "people[].roles": { file: `${sidebar}/people/PersonRow.tsx`, writes: /on\.role/ },
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
    file: `${sidebar}/guide/Activities.tsx`,
    writes: /patch: \{ doneActivities:/,
  },
  "plan.documents": plan("Documents", /documents: \{ \[document\]/),
  "history.usualDays": crm("UsualDays", /key: "usualDays"/),
};
