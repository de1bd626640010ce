import type { Change } from "../../../src/records/changes/registry";
import type { SsmDatabase } from "../../../src/records/db";
import { rememberReading } from "../../../src/records/opportunities";
import { write } from "../../../src/records/write";
import { ACME, contactOfAcme, contents, freshDatabase, must, reading } from "./builders";

/** Gestures that undo tests are made of. */
export const ana = contactOfAcme("003A");

export const role = (role: "KDL" | "SPONSOR", on = true): Change => ({
  name: "role.set",
  opportunityKey: ACME,
  personKey: ana,
  role,
  on,
});
export const evidence = (level: "E1" | "E2" | "E3" | null, words?: string): Change => ({
  name: "evidence.set",
  opportunityKey: ACME,
  itemId: "S1.E1",
  patch: words === undefined ? { level } : { level, words },
});
export const addCleo: Change = {
  name: "person.add",
  opportunityKey: ACME,
  personKey: "local:cleo",
  person: { name: "Cleo Day" },
};
export const tagCleo = {
  name: "role.set",
  opportunityKey: ACME,
  personKey: "local:cleo",
  role: "APPROVER",
  on: true,
} as const satisfies Change;

export const saidByCleo = {
  name: "evidence.set",
  opportunityKey: ACME,
  itemId: "S1.E1",
  patch: { level: "E2", by: "local:cleo" },
} as const satisfies Change;

/** Everything but the log itself. */
export const stored = (db: SsmDatabase) => contents(db, ["changes"]);

/** A deal that a page has shown, and what was done since. */
export async function databaseWith(...changes: Change[]): Promise<SsmDatabase> {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  for (const change of changes) must(await write(db, change));
  return db;
}
