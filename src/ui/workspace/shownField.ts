import { fieldsInUse, typedOf } from "../../records/fieldsInUse";
import type { OpportunityRow } from "../../records/schema/opportunities";

type Shown = "name" | "account" | "amount" | "closeDate" | "stage" | "owner";

/** A field as the CRM last showed it, else as the rep typed it or a list or file said; empty when neither is known. */
export function shownField({ body }: OpportunityRow, name: Shown): string {
  const field = fieldsInUse(body)[name];
  if (field?.state === "read") return field.text;
  const own = typedOf(body)?.[name];
  return own === undefined ? "" : String(own);
}

export const nameOf = (row: OpportunityRow): string => shownField(row, "name").trim();
