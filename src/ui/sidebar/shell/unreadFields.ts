import type { FieldName, Reading } from "../../../crm/reading";

/** The fields that the header and the assessment use: what is not among them is not missed. */
export const expectedFields: FieldName[] = ["name", "account", "amount", "closeDate", "stage"];

export function unreadFields(reading: Reading): { field: FieldName; state: "missing" | "unreadable" }[] {
  return expectedFields.flatMap((field) => {
    const state = reading.fields[field]?.state ?? "missing";
    return state === "missing" || state === "unreadable" ? [{ field, state }] : [];
  });
}
