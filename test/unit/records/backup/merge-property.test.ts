import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../../../src/records/changes/registry";
import type { SsmDatabase } from "../../../../src/records/db";
import { rememberReading } from "../../../../src/records/opportunities";
import { redo, undo } from "../../../../src/records/undo";
import { write } from "../../../../src/records/write";
import { ACME, acme, contact, freshDatabase, must, reading, shown, TestClock } from "../builders";
import { changeOf } from "../histories";
import { exchange, shared } from "./laptops";

const OTHER = acme("006B");

type Step =
  | { kind: "write"; at: number; change: Change }
  | { kind: "see"; at: number; deal: 0 | 1; stage: string; second: boolean }
  | { kind: "undo"; at: number }
  | { kind: "redo"; at: number }
  | { kind: "file"; at: number; from: number };

/** Who does it; `at` moves that laptop's own clock, which may be behind the others'. */
const step = (laptops: number): fc.Arbitrary<{ who: number; step: Step }> =>
  fc.record({
    who: fc.nat(laptops - 1),
    step: fc.oneof(
      {
        weight: 10,
        arbitrary: fc.record({
          kind: fc.constant("write" as const),
          at: fc.nat(5),
          change: fc.oneof(changeOf(ACME), changeOf(OTHER.key)),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant("see" as const),
          at: fc.nat(90_000),
          deal: fc.constantFrom(0 as const, 1 as const),
          stage: fc.constantFrom("Needs Analysis", "Negotiation"),
          second: fc.boolean(),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const), at: fc.nat(5) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant("file" as const),
          at: fc.nat(5),
          from: fc.nat(laptops - 1),
        }),
      },
    ),
  });

interface Laptop {
  db: SsmDatabase;
  clock: TestClock;
}

async function laptop(): Promise<Laptop> {
  const clock = new TestClock();
  return { db: await freshDatabase({ now: clock.now }), clock };
}

async function take(laptops: Laptop[], who: number, step: Step): Promise<void> {
  const { db, clock } = laptops[who] as Laptop;
  clock.forward(step.at);
  // A change that makes no sense for what is there is refused, here as anywhere.
  if (step.kind === "write") await write(db, step.change);
  else if (step.kind === "undo") must(await undo(db, { all: true }));
  else if (step.kind === "redo") must(await redo(db, { all: true }));
  else if (step.kind === "see") must(await rememberReading(db, seen(step)));
  else if (step.from !== who) await exchange((laptops[step.from] as Laptop).db, db);
}

function seen({ deal, stage, second }: Extract<Step, { kind: "see" }>) {
  const page = reading();
  const rows = [contact("003A", "Ana Lee"), ...(second ? [contact("003B", "Ben Ode", "CFO")] : [])];
  return {
    ...page,
    identity: deal === 0 ? acme() : OTHER,
    fields: { ...page.fields, stage: shown(stage) },
    contacts: { ...page.contacts, rows },
  };
}

async function everyoneToEveryone(laptops: Laptop[]): Promise<void> {
  for (const to of laptops) for (const from of laptops) if (from !== to) await exchange(from.db, to.db);
}

/** When a page was last open isn't undone: nobody said it. */
const facts = async (db: SsmDatabase) => {
  const { opportunities = [], ...rest } = await shared(db);
  return { ...rest, opportunities: opportunities.map((row) => ({ ...(row as object), lastSeen: 0 })) };
};

const history = (laptops: number, maxLength: number) => fc.array(step(laptops), { maxLength });

/** A page last open here before it was last open there, and nothing else: found by chance, kept. */
const seenEarlierHere: { who: number; step: Step }[] = [
  { who: 1, step: { kind: "see", at: 1, deal: 0, stage: "Negotiation", second: false } },
  { who: 0, step: { kind: "file", at: 0, from: 1 } },
  { who: 0, step: { kind: "see", at: 0, deal: 0, stage: "Needs Analysis", second: false } },
];

test("two laptops that worked apart have the same data after each has opened the other's file, in either order", async () => {
  await fc.assert(
    fc.asyncProperty(history(2, 14), fc.boolean(), async (steps, firstToSecond) => {
      const laptops = [await laptop(), await laptop()];
      for (const { who, step } of steps) await take(laptops, who, step);
      const [a, b] = (firstToSecond ? laptops : [...laptops].reverse()) as [Laptop, Laptop];
      await exchange(a.db, b.db);
      await exchange(b.db, a.db);
      expect(await shared(a.db)).toEqual(await shared(b.db));
      // Again, and nothing is left to do.
      const { plan } = await exchange(a.db, b.db);
      expect(plan.rows).toEqual([]);
      expect(plan.log).toEqual([]);
      for (const { db } of laptops) db.close();
    }),
    { numRuns: 500, examples: [[seenEarlierHere, false]] },
  );
}, 240_000);

test("three laptops exchanging files in any order end with the same data", async () => {
  await fc.assert(
    fc.asyncProperty(history(3, 18), async (steps) => {
      const laptops = [await laptop(), await laptop(), await laptop()];
      for (const { who, step } of steps) await take(laptops, who, step);
      await everyoneToEveryone(laptops);
      await everyoneToEveryone([...laptops].reverse());
      const [first, ...others] = await Promise.all(laptops.map(({ db }) => shared(db)));
      for (const each of others) expect(each).toEqual(first);
      for (const { db } of laptops) db.close();
    }),
    { numRuns: 60 },
  );
}, 240_000);

test("nothing is lost: every change of either laptop is in both histories afterwards", async () => {
  await fc.assert(
    fc.asyncProperty(history(2, 14), async (steps) => {
      const laptops = [await laptop(), await laptop()] as [Laptop, Laptop];
      for (const { who, step } of steps) if (step.kind !== "file") await take(laptops, who, step);
      const ids = async ({ db }: Laptop) =>
        (await db.rows("changes").toCollection().primaryKeys()).map(String);
      const before = [...(await ids(laptops[0])), ...(await ids(laptops[1]))];
      await exchange(laptops[0].db, laptops[1].db);
      expect(await ids(laptops[1])).toEqual(expect.arrayContaining(before));
      for (const { db } of laptops) db.close();
    }),
    { numRuns: 500 },
  );
}, 240_000);

test("a merge is undone as one step, done again, and undone again", async () => {
  await fc.assert(
    fc.asyncProperty(history(2, 14), async (steps) => {
      const laptops = [await laptop(), await laptop()] as [Laptop, Laptop];
      for (const { who, step } of steps) if (step.kind !== "file") await take(laptops, who, step);
      const [a, b] = laptops;
      const before = await facts(b.db);
      const { plan } = await exchange(a.db, b.db);
      const after = await facts(b.db);
      if (plan.rows.length > 0 || plan.log.length > 0) {
        must(await undo(b.db, { all: true }));
        expect(await facts(b.db)).toEqual(before);
        must(await redo(b.db, { all: true }));
        expect(await facts(b.db)).toEqual(after);
        must(await undo(b.db, { all: true }));
        expect(await facts(b.db)).toEqual(before);
      }
      for (const { db } of laptops) db.close();
    }),
    { numRuns: 60 },
  );
}, 240_000);
