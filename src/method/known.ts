/**
 * The rules and sentences that the code can judge and fill. A playbook sets their level, cap, order and
 * wording; it can leave a rule out, but not invent one.
 */
export const RULE_IDS = [
  "ALIGN-0",
  "ALIGN-1A",
  "ALIGN-1B",
  "ALIGN-2A",
  "ALIGN-2B",
  "ALIGN-3",
  "BDU-1",
  "BDU-2",
  "BDU-3",
  "BDU-4",
  "BDU-5",
  "BDU-6",
  "BDU-7",
  "BDU-8",
  "BDU-9",
  "BDU-10",
  "BDU-11",
  "CRA-1",
  "CRA-2",
  "EVI-1",
  "EVI-2",
  "EVI-3",
  "EVI-4",
  "EVI-5",
  "TIME-1",
  "TIME-2",
  "TIME-3",
  "COMP-1",
  "COMP-2",
  "COMP-3",
  "VAL-1",
  "DEL-1",
  "DISQ-1",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The slots of each sentence (assess.md section 9). `direction` is written `{word ahead|word behind}`. */
export const TEMPLATE_SLOTS = {
  T1: ["n", "name", "g", "k", "m"],
  T2: ["crmStage", "c", "n", "g", "list"],
  T3: ["phase", "signals", "gap", "direction"],
  T4: ["cap", "rule", "raw"],
  T5: ["action", "delta"],
  T6: ["p"],
  T7: ["date", "x", "y", "what"],
  T8: ["list", "who"],
  T9: ["reasons"],
  T10: [],
  T11: ["g", "k", "m"],
  T12: ["person", "date", "quote"],
  T13: ["phase", "signals"],
  T14: ["phases"],
  T15: ["date", "what"],
  T16: ["reasons"],
  T17: ["phase", "signals"],
  T18: [],
} as const;
export type TemplateId = keyof typeof TEMPLATE_SLOTS;

/** The slots that a sentence uses; a choice `{ahead|behind}` is the slot `direction`. */
export function slotsOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)].map(([, slot = ""]) =>
    slot.includes("|") ? "direction" : slot,
  );
}
