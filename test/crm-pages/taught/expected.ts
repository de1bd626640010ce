import type { FieldName } from "../../../src/crm/reading";
import type { TaughtRecord } from "./records";

/** What is taught by pointing at its text, and what a page then says of each record. */
export const taughtFields = [
  "name",
  "account",
  "amount",
  "closeDate",
  "stage",
] as const satisfies FieldName[];

export const shownOf = (record: TaughtRecord): Record<(typeof taughtFields)[number], string | null> => ({
  name: record.name,
  account: record.account,
  amount: record.amount,
  closeDate: record.closeDate,
  stage: record.stage,
});
