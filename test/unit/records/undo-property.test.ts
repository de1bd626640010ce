import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../../src/records/changes/registry";
import { rememberReading } from "../../../src/records/opportunities";
import { redo, undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, contents, freshDatabase, must, reading } from "./builders";
import { changeOf } from "./histories";

/** A gesture, or the undoing or redoing of one on the way. */
const step = fc.oneof(
  { weight: 6, arbitrary: changeOf(ACME) },
  { weight: 1, arbitrary: fc.constantFrom("undo", "redo") },
);

test("whatever a rep did, undoing all gives what was there first, and redoing all what was there last", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const db = await freshDatabase();
      const scope = { opportunityKey: ACME };
      must(await rememberReading(db, reading()));
      const stored = () => contents(db, ["changes"]);
      const first = await stored();
      for (const each of steps) {
        if (each === "undo") must(await undo(db, scope));
        else if (each === "redo") must(await redo(db, scope));
        else must(await write(db, each as Change));
      }
      // What had been undone on the way is done again by the end of "redo all": bring it to its end first.
      while (must(await redo(db, scope))) {}
      const last = await stored();
      while (must(await undo(db, scope))) {}
      expect(await stored()).toEqual(first);
      while (must(await redo(db, scope))) {}
      expect(await stored()).toEqual(last);
      db.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
