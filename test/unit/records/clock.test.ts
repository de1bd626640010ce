import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { changeId, localDay, nextTick, tickOf } from "../../../src/records/clock";
import { openDatabase } from "../../../src/records/db";
import { write } from "../../../src/records/write";
import { ACME, freshDatabase, must, TestClock } from "./builders";

test("time goes on, and a count tells changes of one millisecond apart", () => {
  expect(nextTick(null, 1000)).toEqual({ time: 1000, count: 0 });
  expect(nextTick({ time: 1000, count: 7 }, 1001)).toEqual({ time: 1001, count: 0 });
  expect(nextTick({ time: 1000, count: 7 }, 1000)).toEqual({ time: 1000, count: 8 });
});

test("a clock set back doesn't run ids backwards", () => {
  expect(nextTick({ time: 5000, count: 0 }, 1000)).toEqual({ time: 5000, count: 1 });
});

test("a full count moves on to the next millisecond", () => {
  expect(nextTick({ time: 1000, count: 0xffff }, 1000)).toEqual({ time: 1001, count: 0 });
});

test("ids sort as text the way they happened, and tell their tick", () => {
  const ids = [
    changeId({ time: 999, count: 0xffff }, "zz"),
    changeId({ time: 1000, count: 9 }, "zz"),
    changeId({ time: 1000, count: 10 }, "aa"),
    changeId({ time: 20_000_000_000_000 / 2, count: 0 }, "aa"),
  ];
  expect([...ids].sort()).toEqual(ids);
  expect(tickOf(ids[1] ?? "")).toEqual({ time: 1000, count: 9 });
  expect(tickOf("something else")).toBeNull();
});

test("two pages that write at the same moment get different ids in one order, also when one clock is behind", async () => {
  const ahead = new TestClock();
  const behind = new TestClock(ahead.time - 90_000);
  const one = await freshDatabase({ now: ahead.now });
  const two = must(await openDatabase(one.name, { now: behind.now }));
  const tag = (index: number) =>
    write(index % 2 ? one : two, {
      name: "evidence.set",
      opportunityKey: ACME,
      itemId: `S1.E${index}`,
      patch: { level: "E1" },
    });
  const committed = (await Promise.all(Array.from({ length: 20 }, (_, index) => tag(index)))).map(must);
  const ids = committed.map(({ id }) => id ?? "");
  expect(new Set(ids).size).toBe(20);
  const stored = await one.rows("changes").toArray();
  expect(stored.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(new Set(stored.map(({ device }) => device)).size).toBe(1);
});

test("a page whose clock is behind writes after what is there", async () => {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  const set = (level: "E1" | "E2") =>
    write(db, { name: "evidence.set", opportunityKey: ACME, itemId: "S1.E1", patch: { level } });
  const first = must(await set("E1"));
  clock.forward(-3_600_000);
  const second = must(await set("E2"));
  expect(String(second.id) > String(first.id)).toBe(true);
});

test("the day of a moment is the local one", () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0, 1).getTime())).toBe("2026-01-05");
  expect(localDay(new Date(2026, 11, 31, 23, 59, 59).getTime())).toBe("2026-12-31");
});
