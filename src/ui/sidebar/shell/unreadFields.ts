import type { FieldName, Reading } from "../../../crm/reading";

/** The fields that the header and the assessment use: what is not among them is not missed. */
export const expectedFields = [
  "name",
  "account",
  "amount",
  "closeDate",
  "stage",
] as const satisfies FieldName[];
type ExpectedField = (typeof expectedFields)[number];

export function unreadFields(reading: Reading): { field: ExpectedField; state: "missing" | "unreadable" }[] {
  return expectedFields.flatMap((field) => {
    const state = reading.fields[field]?.state ?? "missing";
    return state === "missing" || state === "unreadable" ? [{ field, state }] : [];
  });
}
