import type { FieldReading, Reading } from "../../../src/crm/reading";
import { type OpenOptions, openDatabase, type SsmDatabase } from "../../../src/records/db";
import type { Result } from "../../../src/records/result";

let opened = 0;

/** A clock that a test moves by hand; it starts at noon of a day in the middle of nowhere special. */
export class TestClock {
  constructor(public time = new Date(2026, 5, 15, 12).getTime()) {}
  readonly now = () => this.time;
  forward(milliseconds: number): void {
    this.time += milliseconds;
  }
}

/** The value of a result that a test needs to be good. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`expected to succeed: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A database of its own, in memory. */
export async function freshDatabase(
  options: OpenOptions = { now: new TestClock().now },
): Promise<SsmDatabase> {
  opened += 1;
  return must(await openDatabase(`test-${opened}-${Math.random()}`, options));
}

export const acme = (id = "006A") => ({
  crm: "salesforce",
  org: "acme",
  type: "opportunity" as const,
  id,
  key: `salesforce:acme:opportunity:${id}`,
});
export const ACME = acme().key;
export const contactOfAcme = (id: string) => `salesforce:acme:contact:${id}`;

const trace = { locator: "css", tried: [] };

export function shown(
  text: string,
  value: string | number | null = null,
  currency: string | null = null,
): FieldReading {
  return { state: "read", text, value, currency, ...trace };
}

export function absent(state: "blank" | "missing" | "unreadable"): FieldReading {
  return { state, text: "", value: null, currency: null, locator: null, tried: [] };
}

export const contact = (id: string, name: string, title = "") => ({
  id,
  name,
  title,
  role: "",
  primary: false,
  locator: "css",
});

/** A page at rest that shows one opportunity with two contacts. */
export function reading(changes: Partial<Reading> = {}): Reading {
  return {
    identity: acme(),
    profile: "salesforce",
    lacks: [],
    language: "en-US",
    fields: {
      name: shown("Core banking renewal"),
      account: shown("Acme Bank"),
      accountId: shown("001A"),
      amount: shown("$1,200,000.00", 1_200_000, "USD"),
      closeDate: shown("9/30/2026", "2026-09-30"),
      stage: shown("Needs Analysis"),
      probability: shown("20%", 20),
    },
    contacts: {
      state: "read",
      rows: [contact("003B", "Ben Ode", "CFO"), contact("003A", "Ana Lee", "CIO")],
      ...trace,
    },
    stages: [],
    searching: false,
    ...changes,
  };
}

export const noContacts = (state: "missing" | "notSeen" | "unreadable" | "blank") => ({
  state,
  rows: [],
  locator: null,
  tried: [],
});

/** All that is stored, by table, for comparing whole databases. */
export async function contents(db: SsmDatabase, without: string[] = []): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter((table) => !without.includes(table.name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows.filter(([, each]) => each.length > 0));
}
