import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../../src/method/assess/assess";
import { loadCore } from "../../../src/method/load";
import { localDay } from "../../../src/records/clock";
import type { SnapshotRow } from "../../../src/records/schema/snapshots";
import { toThin } from "../../../src/records/thinning";

const noon = new Date(2026, 5, 15, 12).getTime();
const DAY = 86_400_000;
const today = localDay(noon);

const snapshot = (age: number, figures: Partial<SnapshotRow["body"]["figures"]> = {}): SnapshotRow => ({
  opportunityKey: "salesforce:acme:opportunity:006A0000001AbCdEFG",
  at: noon - age * DAY,
  day: localDay(noon - age * DAY),
  body: {
    reason: "daily",
    figures: { score: 50, verifiedStage: 1, customerPhase: 2, redRules: [], ...figures },
  },
});

const histories = fc
  .uniqueArray(fc.integer({ min: 1, max: 800 }), { minLength: 1, maxLength: 120 })
  .chain((ages) =>
    fc.tuple(
      ...ages.map((age) =>
        fc.record({
          age: fc.constant(age),
          verifiedStage: fc.integer({ min: 0, max: 2 }),
          customerPhase: fc.option(fc.integer({ min: 1, max: 3 })),
          redRules: fc.subarray(["BDU-1", "CRA-1"]),
        }),
      ),
    ),
  )
  .map((all) => all.map(({ age, ...figures }) => snapshot(age, figures)).sort((a, b) => a.at - b.at));

const turns = (rows: SnapshotRow[]) =>
  rows
    .filter((row, at) => rows[at - 1]?.body.figures.verifiedStage !== row.body.figures.verifiedStage)
    .map(({ day, body }) => [day, body.figures.verifiedStage]);

test("thinning loses no stage change and changes no assessment, and a second time finds nothing", async () => {
  const core = await loadCore();
  const judged = (rows: SnapshotRow[]) =>
    assess(
      {
        today,
        evidence: { "S1.E1": { level: "E3", date: "2026-06-01" } },
        signs: { "S1.W1": { level: "E2", date: "2026-06-01" } },
        history: {
          firstSeen: "2024-01-01",
          snapshots: rows.map(({ day, body }) => ({ date: day, ...body.figures })),
        },
      },
      core,
    );
  fc.assert(
    fc.property(histories, (rows) => {
      const gone = new Set(toThin(rows, today));
      const kept = rows.filter((row) => !gone.has(row));
      expect(turns(kept)).toEqual(turns(rows));
      expect(judged(kept)).toEqual(judged(rows));
      expect(toThin(kept, today)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("what somebody asked for stays for ever", () => {
  const rows = [300, 299, 298, 297, 296].map((age) => snapshot(age));
  const asked = rows.map((row) => ({ ...row, body: { ...row.body, reason: "byHand" as const } }));
  expect(toThin(asked, today)).toEqual([]);
  expect(toThin(rows, today).length).toBeGreaterThan(0);
});

test("10,000 opportunities judged anew on every working day of two years stay under 300 MB", () => {
  const levels = Object.fromEntries(
    Array.from({ length: 18 }, (_, at) => [`S${(at % 6) + 1}.E${at}`, "E3" as const]),
  );
  const figures = {
    points: { D1: 11.5, D2: 9.1, D3: 12.2, D4: 8, D5: 3.4, D6: 2, D7: 7.7 },
    redRules: ["BDU-1", "EVI-1"],
    amount: 1_200_000,
    currency: "USD",
    closeDate: "2026-09-30",
    stage: "Needs Analysis",
    probability: 40,
    roles: ["EVALUATOR", "KDL", "SPONSOR"],
    levels,
  };
  // Six stages are passed on the way.
  const rows = Array.from({ length: 730 }, (_, at) => 730 - at)
    .filter((age) => age % 7 < 5)
    .map((age) => snapshot(age, { ...figures, verifiedStage: Math.floor((730 - age) / 122) }));
  const gone = new Set(toThin(rows, today));
  const kept = rows.filter((row) => !gone.has(row));
  const bytes = kept.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  expect((bytes * 10_000) / 1e6).toBeLessThan(300);
});
