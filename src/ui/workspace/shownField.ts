import type { Formats } from "../../i18n/formats";
import { fieldsInUse, typedOf } from "../../records/fieldsInUse";
import type { OpportunityRow } from "../../records/schema/opportunities";
import { crmDay } from "../data/crmDay";

type Shown = "name" | "account" | "amount" | "stage" | "owner";

/** A field as the CRM last showed it, else as the rep typed it or a list or file said; empty when neither is known. */
export function shownField({ body }: OpportunityRow, name: Shown): string {
  const field = fieldsInUse(body)[name];
  if (field?.state === "read") return field.text;
  const own = typedOf(body)?.[name];
  return own === undefined ? "" : String(own);
}

/** The day it is to be closed, in the reader's language where it is known for sure; else as the CRM writes it. */
export function shownCloseDate({ body }: OpportunityRow, day: Formats["day"]): string {
  const field = fieldsInUse(body).closeDate;
  if (field?.state === "read") return crmDay(field, day);
  const own = typedOf(body)?.closeDate;
  return own === undefined ? "" : crmDay({ text: own, value: own }, day);
}

export const nameOf = (row: OpportunityRow): string => shownField(row, "name").trim();
