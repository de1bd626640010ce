import "fake-indexeddb/auto";
import { liveQuery } from "dexie";
import { expect, test } from "vitest";
import { toAssessInput } from "../../../src/records/assessInput";
import { openDatabase } from "../../../src/records/db";
import { loadDeal } from "../../../src/records/deal";
import { rememberReading } from "../../../src/records/opportunities";
import { settingOf } from "../../../src/records/settings";
import { undo, undoable } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, contactOfAcme, freshDatabase, must, reading } from "./builders";

/** Collects what a live query shows and lets a test wait for a value by what it is, not by time. */
function watch<T>(query: () => Promise<T>) {
  const seen: T[] = [];
  let wake = () => {};
  const subscription = liveQuery(query).subscribe((value) => {
    seen.push(value);
    wake();
  });
  const until = async (isIt: (value: T) => boolean): Promise<T> => {
    for (;;) {
      const last = seen.at(-1);
      if (last !== undefined && isIt(last)) return last;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { seen, until, stop: () => subscription.unsubscribe() };
}

const tag = {
  name: "role.set",
  opportunityKey: ACME,
  personKey: contactOfAcme("003A"),
  role: "KDL",
} as const;

test("a role tagged through one connection shows in the deal that another one watches", async () => {
  const sidebar = await freshDatabase();
  const workspace = must(await openDatabase(sidebar.name));
  must(await rememberReading(sidebar, reading()));
  const deal = watch(() => loadDeal(workspace, ACME));
  const rolesOf = (stored: Awaited<ReturnType<typeof loadDeal>>) =>
    stored ? (toAssessInput(stored, "2026-06-20").people ?? []).flatMap(({ roles }) => roles ?? []) : [];
  await deal.until((stored) => stored !== null && rolesOf(stored).length === 0);
  must(await write(sidebar, { ...tag, on: true }));
  await deal.until((stored) => rolesOf(stored).includes("KDL"));
  must(await undo(sidebar, { opportunityKey: ACME }));
  await deal.until((stored) => rolesOf(stored).length === 0);
  deal.stop();
});

test("what can be undone next is watched live", async () => {
  const db = await freshDatabase();
  const next = watch(() => undoable(db, { opportunityKey: ACME }));
  await next.until(({ undo }) => undo === null);
  must(await write(db, { ...tag, on: true }));
  expect((await next.until(({ undo }) => undo !== null)).undo?.name).toBe("role.set");
  must(await undo(db, { opportunityKey: ACME }));
  await next.until(({ undo, redo }) => undo === null && redo?.name === "role.set");
  next.stop();
});

test("a setting made in one page shows in another", async () => {
  const options = await freshDatabase();
  const sidebar = must(await openDatabase(options.name));
  const language = watch(() => settingOf(sidebar, "language"));
  await language.until((value) => value === "auto");
  must(await write(options, { name: "settings.set", key: "language", value: "zh-CN" }));
  await language.until((value) => value === "zh-CN");
  language.stop();
});

test("a write to another opportunity doesn't run this deal's query again", async () => {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  const deal = watch(() => loadDeal(db, ACME));
  await deal.until((stored) => stored !== null);
  must(await write(db, { ...tag, opportunityKey: `${ACME}2`, on: true }));
  must(await write(db, { ...tag, on: true }));
  await deal.until((stored) => stored?.roleTags.length === 1);
  expect(deal.seen).toHaveLength(2);
  deal.stop();
});
