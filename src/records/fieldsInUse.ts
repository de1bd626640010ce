import type { FieldName } from "../crm/reading";
import type { OpportunityRow, StoredField } from "./schema/opportunities";

type Fields = Partial<Record<FieldName, StoredField>>;

/**
 * What the page says of each field, without what the rep holds to be read wrongly: there what they typed counts, until
 * the page says something else.
 */
export function fieldsInUse({ reading, typed }: Pick<OpportunityRow["body"], "reading" | "typed">): Fields {
  const fields: Fields = { ...reading?.fields };
  for (const [name, wrong] of Object.entries(typed?.instead ?? {})) {
    // Object.entries forgets the key type; the row's schema has checked the names.
    const field = name as FieldName;
    if (fields[field]?.text === wrong) delete fields[field];
  }
  return fields;
}
