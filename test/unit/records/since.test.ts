import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { rememberReading } from "../../../src/records/opportunities";
import { changesFrom, movedIn } from "../../../src/records/since";
import { write } from "../../../src/records/write";
import { ACME, acme, contactOfAcme, freshDatabase, must, reading, shown, TestClock } from "./builders";
import { countReads } from "./countedReads";

const DAY = 86_400_000;
const ana = contactOfAcme("003A");

test("what happened since a moment is told as its net effect, and what came and went again isn't told", async () => {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  must(await rememberReading(db, reading()));
  const role = (name: "KDL" | "SPONSOR", on: boolean) =>
    write(db, { name: "role.set", opportunityKey: ACME, personKey: ana, role: name, on });
  const level = (itemId: string, to: "E1" | "E3" | "EX" | "NA") =>
    write(db, { name: "evidence.set", opportunityKey: ACME, itemId, patch: { level: to } });
  must(await role("SPONSOR", true));
  must(await level("S1.E1", "E3"));
  clock.forward(DAY);
  const since = clock.now();
  must(await role("SPONSOR", false));
  must(await role("KDL", true));
  must(await level("S1.E1", "EX"));
  must(await level("S1.E2", "E1"));
  must(await level("S1.E2", "E3"));
  must(await level("S1.E3", "NA"));
  const fields = {
    ...reading().fields,
    amount: shown("$900,000", 900_000, "USD"),
    closeDate: shown("12/31/2026", "2026-12-31"),
  };
  must(await rememberReading(db, reading({ fields })));
  must(await rememberReading(db, reading({ identity: acme("006B") })));
  // Set and taken back: nothing moved.
  must(await level("S1.E4", "E3"));
  must(
    await write(db, { name: "evidence.set", opportunityKey: ACME, itemId: "S1.E4", patch: { level: null } }),
  );

  const moved = movedIn((await changesFrom(db, since)).rows);
  expect(moved.get(acme("006B").key)).toEqual([{ kind: "came" }]);
  expect(moved.get(ACME)).toEqual(
    expect.arrayContaining([
      { kind: "roleLost", role: "SPONSOR" },
      { kind: "roleGained", role: "KDL" },
      { kind: "evidenceLost", item: "S1.E1", from: "E3", to: "EX" },
      { kind: "evidenceGained", item: "S1.E2", from: "E0", to: "E3" },
      { kind: "amount", from: 1_200_000, to: 900_000 },
      { kind: "closeDate", from: "2026-09-30", to: "2026-12-31" },
    ]),
  );
  expect(moved.get(ACME)).toHaveLength(6);
});

test("asked again, only what is new is read; what was merged into the log or forgotten is noticed", async () => {
  const clock = new TestClock();
  const db = await freshDatabase({ now: clock.now });
  const since = clock.now();
  must(await rememberReading(db, reading()));
  const tag = (on: boolean) =>
    write(db, { name: "role.set", opportunityKey: ACME, personKey: ana, role: "KDL", on });
  for (let time = 0; time < 10; time++) must(await tag(time % 2 === 0));
  const first = await changesFrom(db, since);
  expect(await changesFrom(db, since, first)).toBe(first);

  must(await tag(true));
  const counted = await countReads(db);
  const { came } = await counted(async () => {
    const again = await changesFrom(db, since, first);
    expect(again).toEqual(await changesFrom(db, since));
    expect(again.rows).toHaveLength(first.rows.length + 1);
  });
  // One by the first, all by the one to compare with.
  expect(came).toBe(1 + first.rows.length + 1);

  const before = await changesFrom(db, since);
  const older = before.rows[0];
  if (!older) throw new Error("Nothing was written.");
  // From another laptop: its time lies among those already read.
  await db.table("changes").put({ ...older, id: `${older.id}-other`, device: "other" });
  expect((await changesFrom(db, since, before)).rows).toHaveLength(before.rows.length + 1);
  await db.table("changes").delete(`${older.id}-other`);
  await db.table("changes").delete(older.id);
  expect((await changesFrom(db, since, before)).rows).toHaveLength(before.rows.length - 1);
});
