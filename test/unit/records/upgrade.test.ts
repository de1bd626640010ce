import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { openDatabase } from "../../../src/records/db";
import { declareVersions } from "../../../src/records/migrate";
import { tables } from "../../../src/records/schema";
import { versions } from "../../../src/records/schema/versions";
import { write } from "../../../src/records/write";
import { ACME, must } from "./builders";

/** A version as we may write it one day: one table gets an index, and its rows a field. */
const today = versions.length;
const rehearsal = { number: today + 1, name: "rehearsal" };
const rehearsed = {
  ...tables,
  evidence: {
    stores: { ...tables.evidence.stores, rehearsal: "[opportunityKey+itemId], itemId" },
    upgrades: { rehearsal: (row: unknown) => ({ ...(row as object), witness: "nobody" }) },
  },
};

test("a later version brings its index and carries every row over, and leaves other tables alone", async () => {
  const name = `upgrade-${Math.random()}`;
  const old = must(await openDatabase(name));
  for (const itemId of ["S1.E1", "S1.E2"]) {
    must(await write(old, { name: "evidence.set", opportunityKey: ACME, itemId, patch: { level: "E1" } }));
  }
  old.close();
  const db = new Dexie(name);
  declareVersions(db, [...versions, rehearsal], rehearsed);
  await db.open();
  const body = { level: "E1" };
  expect(await db.table("evidence").toArray()).toEqual([
    { opportunityKey: ACME, itemId: "S1.E1", body, witness: "nobody" },
    { opportunityKey: ACME, itemId: "S1.E2", body, witness: "nobody" },
  ]);
  expect(await db.table("evidence").where("itemId").equals("S1.E2").count()).toBe(1);
  expect(await db.table("changes").count()).toBe(2);
});

test("an upgrade that fails leaves the old version as it was", async () => {
  const name = `upgrade-${Math.random()}`;
  const old = must(await openDatabase(name));
  must(
    await write(old, { name: "evidence.set", opportunityKey: ACME, itemId: "S1.E1", patch: { level: "E1" } }),
  );
  old.close();
  const db = new Dexie(name);
  const upgrades = {
    rehearsal: () => {
      throw new Error("can't read this row");
    },
  };
  declareVersions(db, [...versions, rehearsal], {
    ...rehearsed,
    evidence: { ...rehearsed.evidence, upgrades },
  });
  await expect(db.open()).rejects.toThrow();
  const again = must(await openDatabase(name));
  expect(again.backendDB().version).toBe(today * 10);
  expect(await again.rows("evidence").count()).toBe(1);
});
