/** What was read of a page as the expectation to be checked by eye. */
import { type FieldName, fieldNames, type Reading } from "../../../src/crm/reading";
import type { Expectation, Expected, ExpectedField } from "../../crm-pages/fixture";

export function expectationOf(url: string, reading: Reading | null): Expectation {
  return {
    url,
    from: [{ confidence: "B", fact: "A page saved from the product, anonymised" }],
    expected: reading && expectedOf(reading),
    movable: [],
  };
}

function expectedOf({ identity, fields, contacts, stages }: Reading): Expected {
  return {
    identity: { org: identity.org, id: identity.id },
    fields: Object.fromEntries(
      fieldNames.map((name) => [name, fieldOf(name, fields[name])]),
    ) as unknown as Expected["fields"],
    contacts: {
      state: contacts.state === "read" || contacts.state === "blank" ? contacts.state : "notSeen",
      rows: contacts.rows.map(({ id, name, title, role, primary }) => ({ id, name, title, role, primary })),
    },
    stages: stages.map(({ label, current }) => ({ label, current })),
  };
}

function fieldOf(name: FieldName, field: Reading["fields"][FieldName]): ExpectedField {
  if (field?.state !== "read") return { state: field?.state ?? "missing" };
  const { text, value, currency } = field;
  return { state: "read", text, value, ...(name === "amount" && { currency }) };
}
