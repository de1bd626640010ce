import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LEVELS, ROLES, STANCES } from "../../../src/method/vocabulary";
import type { Change } from "../../../src/records/changes/registry";
import { rememberReading } from "../../../src/records/opportunities";
import { redo, undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, contactOfAcme, contents, freshDatabase, must, reading } from "./builders";

const opportunityKey = fc.constant(ACME);
const personKey = fc.constantFrom(contactOfAcme("003A"), contactOfAcme("003B"), "local:cleo", "local:~1/x");
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.constantFrom("", "a", "a/b", "~0", "ja");
const id = fc.constantFrom("S1.E1", "S3.W1", "constructor", "a/b~", "~1");
const partial = { requiredKeys: [] };
const tick = orNull(fc.constant(true as const));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    name: fc.constant("role.set" as const),
    opportunityKey,
    personKey,
    role: fc.constantFrom(...ROLES),
    on: fc.boolean(),
  }),
  fc.record({
    name: fc.constant("roleTag.edit" as const),
    opportunityKey,
    personKey,
    patch: fc.record(
      {
        stance: orNull(fc.constantFrom(...STANCES)),
        nextStep: orNull(fc.record({ date: orNull(fc.constant("2026-07-01")), text: orNull(text) }, partial)),
        criteria: orNull(fc.array(fc.record({ text }), { maxLength: 2 })),
        stages: orNull(fc.dictionary(fc.constantFrom("1", "7"), tick)),
      },
      partial,
    ),
  }),
  fc.record({
    name: fc.constant("evidence.set" as const),
    opportunityKey,
    itemId: id,
    patch: fc.record({ level: orNull(fc.constantFrom(...LEVELS)), words: orNull(text) }, partial),
  }),
  fc.record({
    name: fc.constant("plan.edit" as const),
    opportunityKey,
    kind: fc.constant("deal" as const),
    patch: fc.record(
      {
        cra: orNull(
          fc.record(
            { event: orNull(text), dimensions: orNull(fc.record({ personalImpact: tick }, partial)) },
            partial,
          ),
        ),
        options: orNull(fc.record({ sources: orNull(fc.dictionary(id, tick)) }, partial)),
        doneActivities: orNull(fc.dictionary(id, tick)),
      },
      partial,
    ),
  }),
  fc.record({
    name: fc.constant("plan.edit" as const),
    opportunityKey,
    kind: fc.constant("rivals" as const),
    patch: fc.dictionary(id, orNull(fc.dictionary(id, orNull(text)))),
  }),
  fc.record({
    name: fc.constant("person.add" as const),
    opportunityKey,
    personKey: fc.constantFrom("local:cleo", "local:~1/x"),
    person: fc.record({ name: fc.constant("Cleo"), left: fc.boolean() }, { requiredKeys: ["name"] }),
  }),
  fc.record({
    name: fc.constant("person.edit" as const),
    opportunityKey,
    personKey,
    patch: fc.record({ name: orNull(text), left: orNull(fc.boolean()) }, partial),
  }),
  fc.record({
    name: fc.constant("person.remove" as const),
    opportunityKey,
    personKey: fc.constantFrom("local:cleo"),
  }),
  fc.record({
    name: fc.constant("opportunity.edit" as const),
    opportunityKey,
    patch: fc.record({ outcome: orNull(fc.constantFrom("open", "lost")), why: orNull(text) }, partial),
  }),
  fc.record({
    name: fc.constant("acknowledge" as const),
    opportunityKey,
    ruleId: id,
    why: orNull(fc.constant("known")),
    until: orNull(fc.constant("2026-08-01")),
  }),
);

/** A gesture, or the undoing or redoing of one on the way. */
const step = fc.oneof(
  { weight: 6, arbitrary: change },
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
