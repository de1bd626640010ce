import type { FieldName } from "../crm/reading";
import type { OpportunityRow, StoredField } from "./schema/opportunities";

type Fields = Partial<Record<FieldName, StoredField>>;

/**
 * What the page says of each field, without what the rep holds to be read wrongly: there what they typed counts, until
 * the page says something else.
 */
export function fieldsInUse({ reading, typed }: Pick<OpportunityRow["body"], "reading" | "typed">): Fields {
  return Object.fromEntries(
    Object.entries(reading?.fields ?? {}).filter(
      // Object.entries forgets the key type; the row's schema has checked the names.
      ([name, field]) => field.text !== typed?.instead?.[name as FieldName],
    ),
  );
}

/** What counts where the page says nothing: what the rep typed, else what a list or a file said. */
export function typedOf({ typed, secondHand }: Pick<OpportunityRow["body"], "typed" | "secondHand">) {
  if (!secondHand) return typed;
  const { from: _, on: __, currency, ...told } = secondHand;
  const own = typed?.amount === undefined ? { currency } : {};
  return { ...told, ...own, ...typed };
}
