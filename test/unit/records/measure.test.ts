import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { loadCore } from "../../../src/method/load";
import { figuresOf, keepAssessment, snapDaily } from "../../../src/records/assessments";
import type { Change } from "../../../src/records/changes/registry";
import { rememberReading } from "../../../src/records/opportunities";
import { write } from "../../../src/records/write";
import { trendOf } from "../../../src/ui/sidebar/assess/trendOf";
import { ACME, freshDatabase, must, reading, TestClock } from "./builders";

const DAY = 86_400_000;
const ours = await loadCore();
/** Other numbers: everything held weighs less here, and a stage that ours calls proved isn't. */
const theirs = { ...ours, version: "theirs" };

const entryStage = (stage: number): Change => ({
  name: "opportunity.edit",
  opportunityKey: ACME,
  patch: { entryStage: stage },
});

const held = (itemId: string): Change => ({
  name: "evidence.set",
  opportunityKey: ACME,
  itemId,
  patch: { level: "E3", date: "2026-06-10", words: "So it is.", by: "p1" },
});

/** A deal of which stage 1 is held, judged on one day and kept; then looked at on the next. */
async function keptYesterday() {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  must(await rememberReading(db, reading()));
  for (const n of [1, 2, 3, 4, 5]) must(await write(db, held(`S1.E${n}`)));
  const keep = async (core = ours) => {
    const kept = await keepAssessment(db, ACME, core);
    if (!kept) throw new Error("nothing was kept");
    return kept;
  };
  await snapDaily(db, await keep());
  clock.forward(DAY);
  return { db, keep };
}
const saysChange = ({ assessment }: Awaited<ReturnType<Awaited<ReturnType<typeof keptYesterday>>["keep"]>>) =>
  assessment.explanations.some(({ template }) => template === "T7" || template === "T15");

test("a score is compared with the last day's when both were measured alike", async () => {
  const { db, keep } = await keptYesterday();
  must(await write(db, held("S2.E1")));
  const kept = await keep();
  expect(trendOf(kept)).toMatchObject({ kind: "moved", since: "2026-06-15" });
  expect(saysChange(kept)).toBe(true);
});

test("that a first snapshot was taken moves no score", async () => {
  const { keep } = await keptYesterday();
  expect(trendOf(await keep())).toMatchObject({ kind: "same", points: 0 });
});

test("after a change of playbook it is not: neither trend nor reasons compare two measures", async () => {
  const { keep } = await keptYesterday();
  const kept = await keep(theirs);
  expect(trendOf(kept)).toEqual({ kind: "otherMeasure", points: 0, since: "2026-06-15" });
  expect(saysChange(kept)).toBe(false);
});

test("nor after another stage of entry, however many gates that seems to pass; and again once it is taken back", async () => {
  const { db, keep } = await keptYesterday();
  must(await write(db, entryStage(4)));
  const moved = await keep();
  expect(trendOf(moved)).toMatchObject({ kind: "otherMeasure" });
  expect(saysChange(moved)).toBe(false);
  must(await write(db, entryStage(1)));
  must(await write(db, held("S2.E1")));
  expect(trendOf(await keep())).toMatchObject({ kind: "moved" });
});

test("a stage that another playbook doesn't hold has not fallen, in the list of all deals", async () => {
  const { db, keep } = await keptYesterday();
  const stricter = {
    ...theirs,
    stages: ours.stages.map((stage) => ({
      ...stage,
      ev: stage.ev.map((item) => ({ ...item, minLevel: "E4" as const })),
    })),
  };
  expect((await keep(stricter)).assessment.verifiedStage).toBe(0);
  const listed = figuresOf(await db.rows("assessments").get(ACME))?.listed;
  expect(listed?.fell).toBeNull();
  expect(listed?.scores).toHaveLength(1);
});
