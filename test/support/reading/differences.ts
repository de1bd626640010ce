/** What a reading says otherwise than a fixture expects. To miss something is one thing, to say what isn't so another. */
import { type FieldName, fieldNames, type Reading } from "../../../src/crm/reading";
import type { Expected, ExpectedContact } from "../../crm-pages/fixture";

export interface Difference {
  /** `lost`: on the page, not in the reading. `wrong`: in the reading, not so on the page. */
  kind: "lost" | "wrong";
  /** `amount`, `contacts`, `contacts.role`, `stages`. */
  where: string;
  wanted: unknown;
  got: unknown;
}

/** Null expects that nothing of the page is told. */
export function differences(reading: Reading, expected: Expected | null): Difference[] {
  if (!expected) return toldAnyway(reading);
  return [
    ...identityDifferences(reading, expected),
    ...fieldNames.flatMap((name) => fieldDifference(name, reading, expected) ?? []),
    ...contactDifferences(reading, expected),
    ...stageDifferences(reading, expected),
  ];
}

function toldAnyway(reading: Reading): Difference[] {
  const told = Object.entries(reading.fields).filter(([, field]) => field.state === "read");
  const parts: [string, unknown][] = [
    ...told.map(([name, field]): [string, unknown] => [name, field.text]),
    ...reading.contacts.rows.map((row): [string, unknown] => ["contacts", row.name]),
    ...reading.stages.map((stage): [string, unknown] => ["stages", stage.label]),
  ];
  return parts.map(([where, got]) => ({ kind: "wrong", where, wanted: null, got }));
}

function identityDifferences({ identity }: Reading, expected: Expected): Difference[] {
  const { id, org = identity.org } = expected.identity;
  const isIt = identity.id.toLowerCase() === id.toLowerCase() && identity.org === org;
  return isIt ? [] : [{ kind: "wrong", where: "identity", wanted: { id, org }, got: identity }];
}

function fieldDifference(name: FieldName, reading: Reading, expected: Expected): Difference | undefined {
  const wanted = expected.fields[name];
  const field = reading.fields[name];
  const state = field?.state ?? "missing";
  if (wanted.state !== "read") {
    if (state === wanted.state) return undefined;
    // A place that says nothing where there is none, or the other way round, tells nobody anything untrue.
    const isSilent = state === "missing" || state === "unreadable" || state === "blank";
    return {
      kind: isSilent ? "lost" : "wrong",
      where: name,
      wanted: wanted.state,
      got: field?.text ?? state,
    };
  }
  if (state !== "read") {
    // "Empty" is a statement; not found and not readable are none.
    return { kind: state === "blank" ? "wrong" : "lost", where: name, wanted: wanted.text, got: state };
  }
  const got = { text: field?.text, value: field?.value, currency: field?.currency };
  const want = { text: wanted.text, value: wanted.value, currency: wanted.currency ?? null };
  if (JSON.stringify(got) === JSON.stringify(want)) return undefined;
  const isOnlyLess =
    got.text === want.text &&
    (got.value === want.value || got.value === null) &&
    (got.currency === want.currency || got.currency === null);
  return { kind: isOnlyLess ? "lost" : "wrong", where: name, wanted: want, got };
}

function contactDifferences({ contacts }: Reading, expected: Expected): Difference[] {
  const { state, rows } = expected.contacts;
  const found = contacts.rows.map((row) => {
    const wanted = rows.find((one) => one.name === row.name);
    return wanted ? rowDifferences(row, wanted) : [wrong("contacts", null, row.name)];
  });
  const lost = rows.filter((row) => !contacts.rows.some((one) => one.name === row.name));
  const twice = contacts.rows.length - new Set(contacts.rows.map((row) => row.name)).size;
  return [
    ...found.flat(),
    ...lost.map((row): Difference => ({ kind: "lost", where: "contacts", wanted: row.name, got: null })),
    ...(twice ? [wrong("contacts", rows.length, contacts.rows.length)] : []),
    // "No contacts" is a statement.
    ...(contacts.state === "blank" && state !== "blank" ? [wrong("contacts", state, "blank")] : []),
    ...(contacts.state !== state && state === "blank"
      ? [{ kind: "lost", where: "contacts", wanted: state, got: contacts.state } as const]
      : []),
  ];
}

function rowDifferences(row: ExpectedContact, wanted: ExpectedContact): Difference[] {
  const parts = (["id", "title", "role", "primary"] as const).filter((part) => row[part] !== wanted[part]);
  return parts.map((part) => ({
    kind: row[part] === "" || row[part] === false ? "lost" : "wrong",
    where: `contacts.${part}`,
    wanted: wanted[part],
    got: row[part],
  }));
}

function stageDifferences({ stages }: Reading, expected: Expected): Difference[] {
  const got = stages.map(({ label, current }) => ({ label, current }));
  if (JSON.stringify(got) === JSON.stringify(expected.stages)) return [];
  const found: Difference[] = [];
  const labels = expected.stages.map(({ label }) => label);
  // A stage that is not on the page, out of its place, or current without being so.
  const kept = labels.filter((label) => got.some((stage) => stage.label === label));
  const isSubset = JSON.stringify(kept) === JSON.stringify(got.map(({ label }) => label));
  if (!isSubset) found.push(wrong("stages", labels, got));
  const current = expected.stages.find((stage) => stage.current)?.label;
  const claimed = got.filter((stage) => stage.current).map(({ label }) => label);
  if (claimed.some((label) => label !== current)) found.push(wrong("stages.current", current, claimed));
  if (found.length) return found;
  return [
    {
      kind: "lost",
      where: kept.length < labels.length ? "stages" : "stages.current",
      wanted: expected.stages,
      got,
    },
  ];
}

const wrong = (where: string, wanted: unknown, got: unknown): Difference => ({
  kind: "wrong",
  where,
  wanted,
  got,
});
