import type { Shown } from "../org/display";
import type { Field } from "../org/fields";
import { objectOf } from "../org/ids";
import type { DemoRecord } from "../org/records";
import type { Arrival } from "./arrivals";
import { recordUrl } from "./routes";
import { language, say } from "./session";

/** One field as a template wants it. */
export interface FieldItem {
  readonly key: string;
  readonly apiName: string;
  readonly label: string;
  /** Language-independent name of the field in the page (crm-dom.md, B). */
  readonly target: string;
  /** App Builder's id of a dynamic form's field: a custom field loses one of its two underscores (B). */
  readonly dynamicId: string;
  readonly editLabel: string;
  readonly isReadOnly: boolean;
  readonly text: string;
  readonly number: number | null;
  readonly href: string | null;
  readonly linkId: string | null;
  /** Until the value has arrived, no output component stands in the slot. */
  readonly output: {
    readonly isText: boolean;
    readonly isOpaque: boolean;
    readonly isNumber: boolean;
    readonly isFormula: boolean;
    readonly isLookup: boolean;
    readonly isOwner: boolean;
    readonly isName: boolean;
    readonly isEmail: boolean;
    readonly isPhone: boolean;
    readonly isUrl: boolean;
  };
}

const isLink = new Set(["lookup", "userStamp"]);
const isPlain = new Set(["text", "longText", "money", "date", "picklist", "currencyCode"]);

export function fieldItem(
  record: DemoRecord,
  field: Field,
  shown: Shown,
  state: { arrival: Arrival; generation: number; isOpaque: boolean },
): FieldItem {
  const has = (matches: boolean) => state.arrival === "shown" && matches;
  const value = record.values[field.apiName];
  return {
    key: `${field.apiName}-${state.generation}`,
    apiName: field.apiName,
    label: field.label[language],
    target: `sfdc:RecordField.${record.object}.${field.apiName}`,
    dynamicId: `Record${field.apiName.replace("__c", "_c")}Field`,
    editLabel: say("EditField", field.label[language]),
    isReadOnly: field.readOnly === true,
    text: shown.text,
    // lightning-formatted-number wants a fraction for "percent" and the figure itself for "percent-fixed".
    number: field.kind === "percent" && typeof value === "number" ? value : null,
    href: shown.recordId && recordUrl(shown.recordId),
    linkId: shown.recordId && objectOf(shown.recordId) ? shown.recordId : null,
    output: {
      isText: has(isPlain.has(field.kind) && !state.isOpaque),
      isOpaque: has(state.isOpaque),
      isNumber: has(field.kind === "percent"),
      isFormula: has(field.kind === "formulaMoney"),
      isLookup: has(isLink.has(field.kind)),
      isOwner: has(field.kind === "owner"),
      isName: has(field.kind === "personName"),
      isEmail: has(field.kind === "email"),
      isPhone: has(field.kind === "phone"),
      isUrl: has(field.kind === "url"),
    },
  };
}
