import { parseReading } from "../../../crm/parseReading";
import { type FieldName, type FieldReading, listsNotSeen } from "../../../crm/reading";

/** A text as reading would understand it in this field: an amount, a date, or the text itself. */
export function understood(field: FieldName, text: string, language: string): FieldReading | undefined {
  return parseReading({
    identity: { crm: "", org: "", type: "opportunity", id: "", key: "" },
    profile: "",
    lacks: [],
    language,
    dateLanguage: language,
    fields: { [field]: { state: "read", text, locator: null, tried: [] } },
    ...listsNotSeen(),
    searching: false,
  }).fields[field];
}
