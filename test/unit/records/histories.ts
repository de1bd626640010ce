import fc from "fast-check";
import { LEVELS, ROLES, STANCES } from "../../../src/method/vocabulary";
import type { Change } from "../../../src/records/changes/registry";
import { contactOfAcme } from "./builders";

const personKey = fc.constantFrom(contactOfAcme("003A"), contactOfAcme("003B"), "local:cleo", "local:~1/x");
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.constantFrom("", "a", "a/b", "~0", "ja");
const id = fc.constantFrom("S1.E1", "S3.W1", "constructor", "a/b~", "~1");
const partial = { requiredKeys: [] };
const tick = orNull(fc.constant(true as const));

/** Anything that a rep may do in this opportunity. */
export const changeOf = (key: string): fc.Arbitrary<Change> => {
  const opportunityKey = fc.constant(key);
  return fc.oneof(
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
          nextStep: orNull(
            fc.record({ date: orNull(fc.constant("2026-07-01")), text: orNull(text) }, partial),
          ),
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
};
