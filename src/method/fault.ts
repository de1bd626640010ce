import type { Result } from "./result";

/** Every reason to refuse a playbook or a site's profile; the words are `i18n/<language>/faults.json`, under the same names. */
export const FAULT_KINDS = [
  // of the file
  "notJson",
  "notObject",
  "noPlaybook",
  "notOpened",
  // of a field's shape
  "absent",
  "missing",
  "missingOneOf",
  "notType",
  "notOneOf",
  "empty",
  "tooShort",
  "tooSmall",
  "notAbove",
  "tooLong",
  "tooBig",
  "notWhole",
  "unknownFields",
  "badKey",
  "badForm",
  "notValid",
  // of what hangs together
  "misplaced",
  "noRequired",
  "idMissing",
  "twice",
  "unknownRule",
  "notRole",
  "notPart",
  "noItem",
  "stageSum",
  "sum",
  "noText",
  "orphanText",
  "noStageName",
  "wrongStageTexts",
  "noTool",
  "slotNeverFilled",
  "slotUnused",
  // of what an overlay may say
  "newItemIncomplete",
  "newIndustryNameless",
  "stageFixed",
  "stageWanted",
  "ruleUnknown",
  "sentenceUnknown",
  "numberUnknown",
  // of ids that stored evidence refers to
  "moved",
  "gone",
  // of a site's profile
  "otherVersion",
  "notPattern",
  "notSelector",
  "notOrigin",
  "notOfOrigin",
  "noNamePlace",
  "tooFewPlaces",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Where a playbook is wrong (`stages[2].ev[0].minLevel`; empty: the whole file) and why, to be said in any language. */
export interface Fault {
  place: string;
  kind: FaultKind;
  values: Record<string, string | number>;
}

export const fault = (place: string, kind: FaultKind, values: Fault["values"] = {}): Fault => ({
  place,
  kind,
  values,
});

export type PlaybookResult<T> = Result<T, { fault: Fault }>;
export const refuseFor = (reason: Fault): { ok: false; fault: Fault } => ({ ok: false, fault: reason });
