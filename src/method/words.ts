import * as z from "zod/mini";
import {
  ACCESSES,
  ANSWERS,
  BENEFITS,
  CONFIDENCES,
  CONFIRMATIONS,
  CRA_DIMENSIONS,
  DOCUMENTS,
  MONEY,
  OUTCOMES,
  QUESTIONS,
  SEVERITIES,
  SIDES,
  VALUE_CASES,
} from "./vocabulary";

/**
 * Our own words around the method, by hand, in both languages (`playbooks/words/`): they belong to the
 * program and its data model, not to a playbook, so a playbook with other stages needs none of them.
 */

const text = z.string().check(z.minLength(1));
const each = <const T extends readonly string[]>(keys: T) => z.record(z.enum(keys), text);

export const wordsSchema = z.strictObject({
  accesses: each(ACCESSES),
  sides: each(SIDES),
  confirmations: each(CONFIRMATIONS),
  outcomes: each(OUTCOMES),
  craDimensions: each(CRA_DIMENSIONS),
  craStrengths: each(["none", "weak", "good", "compelling"]),
  uniqueValue: each(["none", "claimed", "confirmed"]),
  options: each(["none", "one", "two"]),
  valueCases: each(VALUE_CASES),
  money: each(MONEY),
  benefits: each(BENEFITS),
  nextStep: each(["none", "ours", "committed"]),
  documents: each(DOCUMENTS),
  questions: z.record(z.enum(QUESTIONS), z.strictObject({ name: text, text })),
  answers: each(ANSWERS),
  statuses: each(["green", "amber", "red", "closed"]),
  severities: each(SEVERITIES),
  confidenceLabels: each(["solid", "mixed", "guesswork"]),
  mapConfidences: each([...CONFIDENCES, "own"]),
  itemStates: each([
    "notApplicable",
    "contradicted",
    "unknown",
    "expired",
    "below",
    "stale",
    "provisional",
    "held",
  ]),
  roleWeights: each(["P", "S", "W"]),
  verdicts: each(["ok", "info", "warn", "error"]),
  /** IBM's roadmap words by themselves, explained */
  roadmap: z.record(z.string(), text),
  /** parts of the dimensions (assess.md section 5), beside the six roles */
  parts: each([
    "current",
    "carried",
    "gap",
    "cra",
    "need",
    "uniqueValue",
    "options",
    "valueCase",
    "money",
    "benefit",
    "nextStep",
    "movement",
    "daysInStage",
  ]),
  /** `{who}` where the playbook names no role */
  by: each(["any", "internal"]),
  /** what to do, by kind of next step (assess.md section 8); an item's is its `fix` */
  actions: z.strictObject({
    role: text,
    access: text,
    stance: each(["neutral", "notSupportive", "supportive"]),
    stanceUnknown: text,
    cra: each(["weak", "good", "compelling"]),
    uniqueValue: each(["claimed", "confirmed"]),
    options: each(["one", "two"]),
    valueCase: each(["ours", "customer", "owned"]),
    money: each(["range", "source", "approver"]),
    benefit: each(["promised", "measured", "acknowledged"]),
    nextStep: text,
    phase: text,
    alignAhead: text,
    alignBehind: text,
    crmStage: text,
    crmStageDone: text,
    closeDate: text,
    contact: text,
  }),
  /** the three planning questions of SSM, answered from the data */
  planning: z.strictObject({
    where: text,
    whereUnsure: text,
    whereUnknown: text,
    whomPerson: text,
    whomRole: text,
    whomAnybody: text,
    whomNobody: text,
    whatNothing: text,
  }),
  /** how lists and sentences are put together */
  style: z.strictObject({
    listJoin: text,
    phaseJoin: text,
    colon: text,
    quoteOpen: text,
    quoteClose: text,
    lowerCaseInside: z.boolean(),
    theRole: text,
  }),
});

export type Words = z.infer<typeof wordsSchema>;
