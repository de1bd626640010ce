import fc from "fast-check";
import type { Deal, DealEntry, DealPerson, DealPlan } from "../../../src/method/assess/deal";
import type { Core } from "../../../src/method/playbook";
import {
  ACCESSES,
  ANSWERS,
  BENEFITS,
  CONFIRMATIONS,
  CRA_DIMENSIONS,
  DIMENSIONS,
  DOCUMENTS,
  LEVELS,
  MONEY,
  NEXT_STEP_BY,
  OUTCOMES,
  ROLES,
  SIDES,
  STANCES,
  VALUE_CASES,
} from "../../../src/method/vocabulary";

/** Any deal that is well formed, crowded enough that rules meet: few people, dates close to today. */

export const TODAY = "2026-06-15";

export const dayFrom = (days: number): string =>
  new Date(Date.UTC(2026, 5, 15 + days)).toISOString().slice(0, 10);

const PEOPLE = ["p1", "p2", "p3", "p4", "p5", "us1"];
const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined, freq: 3 });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const date = fc.integer({ min: -220, max: 20 }).map(dayFrom);
const recent = fc.integer({ min: -40, max: 3 }).map(dayFrom);
const stage = fc.integer({ min: 1, max: 7 });
const words = oneOf(["", " ", "yes", "we need it"]);
const person = oneOf([...PEOPLE, "somebody"]);

/** Drops what is undefined: a deal is JSON. */
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value));

export const entry: fc.Arbitrary<DealEntry> = fc.record({
  level: fc.oneof(
    { arbitrary: oneOf(["E3", "E3", "E4", "E2"] as const), weight: 3 },
    { arbitrary: oneOf(LEVELS), weight: 1 },
  ),
  date: maybe(fc.oneof(recent, date)),
  by: maybe(person),
  words: maybe(words),
  shelfDays: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined, freq: 1 }),
});

const entriesOf = (ids: readonly string[], upTo: number) =>
  fc
    .array(fc.option(entry, { nil: undefined, freq: 4 }), { minLength: upTo, maxLength: upTo })
    .map(
      (entries): Record<string, DealEntry> =>
        Object.fromEntries(entries.flatMap((each, at) => (each ? [[ids[at] ?? "", each]] : []))),
    );

const people = fc.array(
  fc.record({
    side: fc.oneof(
      { arbitrary: fc.constant("customer" as const), weight: 4 },
      { arbitrary: oneOf(SIDES), weight: 1 },
    ),
    roles: someOf(ROLES),
    stance: maybe(oneOf(STANCES)),
    access: maybe(oneOf(ACCESSES)),
    confirmed: maybe(oneOf(CONFIRMATIONS)),
    measure: maybe(words),
    owner: maybe(words),
    lastTouch: maybe(recent),
    nextStep: maybe(fc.record({ date: maybe(recent), text: words })),
    left: maybe(fc.boolean()),
  }),
  { maxLength: PEOPLE.length },
);

const plan: fc.Arbitrary<DealPlan> = fc.record({
  cra: maybe(
    fc.record({
      event: words,
      date: maybe(fc.integer({ min: -30, max: 200 }).map(dayFrom)),
      owner: maybe(words),
      consequence: maybe(words),
      dimensions: someOf(CRA_DIMENSIONS),
      sellerMade: maybe(fc.boolean()),
      movedFrom: maybe(date),
      moveReason: maybe(words),
    }),
  ),
  uniqueValue: maybe(fc.record({ statement: words, confirmedBy: maybe(person) })),
  options: maybe(
    fc.record({ known: fc.boolean(), sources: someOf([...PEOPLE, ""]), doNothing: maybe(fc.boolean()) }),
  ),
  valueCase: maybe(oneOf(VALUE_CASES)),
  money: maybe(oneOf(MONEY)),
  benefit: maybe(oneOf(BENEFITS)),
  nextStep: maybe(
    fc.record({
      by: maybe(oneOf(NEXT_STEP_BY)),
      date: maybe(fc.integer({ min: -5, max: 30 }).map(dayFrom)),
      written: fc.boolean(),
    }),
  ),
  fourQuestions: maybe(
    fc.record({
      real: oneOf(ANSWERS),
      compete: oneOf(ANSWERS),
      win: maybe(oneOf(ANSWERS)),
      worth: maybe(oneOf(ANSWERS)),
    }),
  ),
  documents: maybe(someOf(DOCUMENTS)),
  doneActivities: maybe(someOf(["S1.A1", "S2.A1.1", "S3.A2", "S4.A4.2", "S7.A1", "unknown"])),
});

const snapshots = fc.uniqueArray(fc.integer({ min: -80, max: 2 }), { maxLength: 5 }).chain((days) =>
  fc.tuple(
    ...days.map((day) =>
      fc.record({
        date: fc.constant(dayFrom(day)),
        score: maybe(fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)),
        verifiedStage: maybe(fc.integer({ min: 0, max: 7 })),
        customerPhase: maybe(stage),
        points: maybe(
          fc
            .array(fc.integer({ min: 0, max: 300 }), { minLength: 7, maxLength: 7 })
            .map((points) =>
              Object.fromEntries(DIMENSIONS.map((code, at) => [code, (points[at] ?? 0) / 10])),
            ),
        ),
        redRules: someOf(["BDU-1", "BDU-4", "CRA-1", "EVI-1", "DISQ-1"]),
      }),
    ),
  ),
);

export function randomDeals(core: Core): fc.Arbitrary<Deal> {
  const items = core.stages.flatMap((each) => each.ev.map((item) => item.id));
  const signs = core.stages.flatMap((each) => each.where.map((sign) => sign.id));
  return fc
    .record({
      id: maybe(fc.constant("deal")),
      today: fc.constant(TODAY),
      crm: maybe(
        fc.record({
          system: oneOf(["Salesforce", " salesforce", "HubSpot", "Nobody's CRM"]),
          stage: oneOf([
            "Prospecting",
            "Proposal/Price Quote",
            "closed won ",
            "Closed Lost",
            "Needs Analysis",
            "",
          ]),
          ssmStage: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined, freq: 1 }),
          closeDate: maybe(fc.integer({ min: -20, max: 90 }).map(dayFrom)),
          amount: maybe(fc.integer({ min: -10, max: 1_000_000 })),
          currency: maybe(fc.constant("EUR")),
          probability: maybe(fc.integer({ min: 0, max: 100 })),
        }),
      ),
      outcome: fc.oneof(
        { arbitrary: fc.constant("open" as const), weight: 4 },
        { arbitrary: oneOf(OUTCOMES), weight: 1 },
      ),
      closedOn: maybe(recent),
      entryStage: maybe(stage),
      evidence: fc.integer({ min: 0, max: items.length }).chain((count) => entriesOf(items, count)),
      signs: entriesOf(signs, signs.length).map((all) =>
        Object.fromEntries(Object.entries(all).filter((_, at) => at % 3 === 0)),
      ),
      people: people.map((list) =>
        list.map((each, at): DealPerson => ({ id: PEOPLE[at] ?? `p${at}`, ...each })),
      ),
      plan: maybe(plan),
      history: maybe(
        fc.record({
          firstSeen: maybe(date),
          stageSince: maybe(date),
          usualDays: maybe(fc.integer({ min: 0, max: 60 })),
          snapshots,
        }),
      ),
      hold: fc.option(
        fc.record({ workStage: maybe(stage), sellerStage: maybe(stage), customerPhase: maybe(stage) }),
        { nil: undefined, freq: 1 },
      ),
    })
    .map((deal) => json(withOurs(deal)));
}

/** `us1` is one of us wherever it stands in the list. */
function withOurs<D extends { people: DealPerson[] }>(deal: D): D {
  return {
    ...deal,
    people: deal.people.map((each) => (each.id === "us1" ? { ...each, side: "ours" as const } : each)),
  };
}
