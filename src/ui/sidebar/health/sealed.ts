import type { FieldName, Reading } from "../../../crm/reading";

/** Whether a field may stand in a frame that can't be looked into: unreadable, though no place of it was found. */
export function isSealed({ fields }: Reading, name: FieldName): boolean {
  const field = fields[name];
  return field?.state === "unreadable" && field.locator === null;
}
