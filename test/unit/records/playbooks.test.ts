import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Change } from "../../../src/records/changes/registry";
import { opportunityOf, rememberReading } from "../../../src/records/opportunities";
import { dealsByPlaybook, playbookOf, playbooksOf } from "../../../src/records/playbooks";
import { settingOf } from "../../../src/records/settings";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, acme, freshDatabase, must, reading, TestClock } from "./builders";

const add = (id: string): Change => ({
  name: "playbook.add",
  id,
  title: { en: id, "zh-CN": id },
  file: "{}",
  core: "{}",
});

const withTwoDeals = async () => {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  must(await rememberReading(db, reading()));
  must(await write(db, add("acme@1")));
  must(await write(db, { name: "playbook.use", id: "acme@1" }));
  clock.forward(1);
  must(await write(db, add("acme@2")));
  must(await rememberReading(db, reading({ identity: acme("006B") })));
  const playbookOfDeal = async (key: string) => (await opportunityOf(db, key)).rows[0]?.playbookId;
  return { db, playbookOfDeal };
};

test("a deal keeps the playbook it was assessed with; only a new one gets the one in use", async () => {
  const { db, playbookOfDeal } = await withTwoDeals();
  expect(await playbookOfDeal(ACME)).toBeUndefined();
  expect(await playbookOfDeal(acme("006B").key)).toBe("acme@1");
  must(await write(db, { name: "playbook.use", id: null }));
  must(await rememberReading(db, reading({ identity: acme("006B"), language: "de" })));
  expect(await playbookOfDeal(acme("006B").key)).toBe("acme@1");
  expect(await settingOf(db, "playbook")).toBe("");
});

test("deals are moved together and come back together", async () => {
  const { db, playbookOfDeal } = await withTwoDeals();
  const keys = [ACME, acme("006B").key];
  must(await write(db, { name: "playbook.move", opportunityKeys: keys, id: "acme@2" }));
  expect(await dealsByPlaybook(db)).toEqual(new Map([["acme@2", 2]]));
  must(await undo(db, { all: true }));
  expect(await Promise.all(keys.map(playbookOfDeal))).toEqual([undefined, "acme@1"]);
  must(await write(db, { name: "playbook.move", opportunityKeys: [ACME], id: "acme@2" }));
  must(await undo(db, { opportunityKey: ACME }));
  expect(await playbookOfDeal(ACME)).toBeUndefined();
});

test("what judges a deal or is in use can't be removed; the rest can", async () => {
  const { db } = await withTwoDeals();
  expect((await playbooksOf(db)).rows.map(({ id }) => id)).toEqual(["acme@2", "acme@1"]);
  const remove = (id: string) => write(db, { name: "playbook.remove", id });
  expect(await remove("acme@1")).toMatchObject({ ok: false, error: { issues: ["id: acme@1 is in use"] } });
  must(await write(db, { name: "playbook.use", id: null }));
  expect(await remove("acme@1")).toMatchObject({ ok: false });
  must(await remove("acme@2"));
  expect(await playbookOf(db, "acme@2")).toBeNull();
});

test("a playbook that isn't there can't be used and no deal moved to it", async () => {
  const { db } = await withTwoDeals();
  expect(await write(db, { name: "playbook.use", id: "x" })).toMatchObject({ ok: false });
  expect(await write(db, { name: "playbook.move", opportunityKeys: [ACME], id: "x" })).toMatchObject({
    ok: false,
    error: { issues: ["id: there is no playbook x"] },
  });
});
