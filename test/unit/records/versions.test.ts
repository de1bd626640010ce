import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Dexie from "dexie";
import { expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { openDatabase } from "../../../src/records/db";
import { loadDeal } from "../../../src/records/deal";
import { findDamage } from "../../../src/records/repair";
import { definitionOf, tableNames } from "../../../src/records/schema";
import { versions } from "../../../src/records/schema/versions";
import { undo } from "../../../src/records/undo";
import { ACME, must } from "./builders";

const folder = resolve(import.meta.dirname, "../../support/database-dumps");
const dumpSchema = z.object({
  version: z.number(),
  name: z.string(),
  stores: z.record(z.string(), z.string()),
  rows: z.record(z.string(), z.array(z.unknown())),
});
type Dump = z.infer<typeof dumpSchema>;

const dumps = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => dumpSchema.parse(JSON.parse(readFileSync(resolve(folder, name), "utf8"))));

/** Puts a dump where a user would have it: a database of that version. */
async function installed(dump: Dump): Promise<string> {
  const old = new Dexie(`dump-${dump.name}-${Math.random()}`);
  old.version(dump.version).stores(dump.stores);
  await old.open();
  for (const [table, rows] of Object.entries(dump.rows)) await old.table(table).bulkAdd(rows);
  old.close();
  return old.name;
}

test("there is a dump of every version", () => {
  expect(dumps.map(({ version, name }) => ({ number: version, name }))).toEqual(versions);
});

test.each(dumps)(
  "version $version ($name) is frozen: its stores are those of its dump",
  ({ version, stores }) => {
    const until = versions.filter(({ number }) => number <= version);
    const declared = tableNames.flatMap((table) => {
      const line = until
        .map(({ name }) => definitionOf(table).stores[name])
        .findLast((each) => each !== undefined);
      return line ? [[table, line]] : [];
    });
    expect(Object.fromEntries(declared)).toEqual(stores);
  },
);

test.each(dumps)(
  "a database of version $version ($name) has something in every table",
  ({ rows, stores }) => {
    expect(Object.keys(stores).filter((table) => !rows[table]?.length)).toEqual([]);
  },
);

test.each(dumps)(
  "a database of version $version ($name) opens with today's code, nothing lost or damaged",
  async (dump) => {
    const db = must(await openDatabase(await installed(dump)));
    expect(db.standing).toBe("writable");
    expect(await findDamage(db)).toEqual([]);
    for (const [table, rows] of Object.entries(dump.rows))
      expect(await db.table(table).count()).toBe(rows.length);
    const deal = await loadDeal(db, ACME);
    expect(deal?.people.map(({ personKey }) => personKey)).toContain("local:cleo");
    expect(must(await undo(db, { opportunityKey: ACME }))?.name).toBe("acknowledge");
  },
);

test("every migration is exercised by the dumps", async () => {
  const upgrades = tableNames.flatMap((table) => {
    const steps = definitionOf(table).upgrades ?? {};
    return versions.flatMap(({ name }) =>
      steps[name] ? [{ step: `${table} ${name}`, spy: vi.spyOn(steps, name) }] : [],
    );
  });
  for (const dump of dumps) must(await openDatabase(await installed(dump))).close();
  expect(upgrades.filter(({ spy }) => spy.mock.calls.length === 0).map(({ step }) => step)).toEqual([]);
});

test("each table's key is the one that its rows are found by", async () => {
  const db = must(await openDatabase(`keys-${Math.random()}`));
  for (const name of tableNames) {
    expect([db.table(name).schema.primKey.keyPath].flat(), name).toEqual(definitionOf(name).key);
  }
});
