import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLES, STANCES } from "../../../src/method/vocabulary";
import type { Change } from "../../../src/records/changes/registry";
import type { SsmDatabase } from "../../../src/records/db";
import { loadDeal } from "../../../src/records/deal";
import { type Merge, mergesIn } from "../../../src/records/merges";
import { rememberReading } from "../../../src/records/opportunities";
import { splitPeople } from "../../../src/records/splitPeople";
import { redo, undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, acme, contactOfAcme, must, reading } from "./builders";
import { addCleo, ana, databaseWith, role, saidByCleo, stored, tagCleo } from "./gestures";

const cleo = "local:cleo";
const ben = contactOfAcme("003B");
const merge = { name: "person.merge", opportunityKey: ACME, from: cleo, into: ana } as const;
const edit = (personKey: string, patch: Extract<Change, { name: "roleTag.edit" }>["patch"]) =>
  ({ name: "roleTag.edit", opportunityKey: ACME, personKey, patch }) as const;
const influence = (from: string, to: string): Change => ({
  name: "plan.edit",
  opportunityKey: ACME,
  kind: "map",
  patch: { lines: { drawn: { kind: "influence", from, to } }, places: { [from]: { x: 1, y: 2 } } },
});
const split = ({ opportunityKey, from, into, patches }: Merge) =>
  ({ name: "person.split", opportunityKey, from, into, patches, why: "Two different people" }) as const;

async function theMerge(db: SsmDatabase, otherKeys: string[] = []): Promise<Merge> {
  const [first] = await mergesIn(db, otherKeys.length > 0 ? "elsewhere" : ACME, otherKeys);
  if (!first) throw new Error("no merge stands");
  return first;
}
const tagOf = async (db: SsmDatabase, person: string) =>
  (await db.rows("roleTags").get([ACME, person]))?.body;
const rowsBut = async (db: SsmDatabase, ...tables: string[]) =>
  Object.fromEntries(Object.entries(await stored(db)).filter(([table]) => !tables.includes(table)));

describe("two entries that were made one are two people after all", () => {
  test("each has again what was theirs: role, note, evidence, line and place on the map, who reports to them", async () => {
    const db = await databaseWith(
      addCleo,
      tagCleo,
      edit(cleo, { note: "met at the fair", stance: "mentor" }),
      saidByCleo,
      influence(cleo, ben),
      { name: "person.edit", personKey: ben, patch: { reportsTo: cleo } },
      role("KDL"),
      edit(ana, { note: "leads the board" }),
    );
    const before = await stored(db);
    must(await write(db, { ...merge, reports: [ben] }));
    expect(JSON.stringify(await stored(db))).not.toContain(cleo);
    expect(await theMerge(db)).toMatchObject({ fromName: "Cleo Day", from: cleo, into: ana });
    must(await splitPeople(db, split(await theMerge(db))));
    expect(await rowsBut(db, "acknowledgements")).toEqual({ ...before, acknowledgements: undefined });
    // They aren't offered as one again.
    expect((await loadDeal(db, ACME))?.acknowledgements.map(({ ruleId }) => ruleId)).toEqual([
      `apart ${cleo} ${ana}`,
    ]);
    expect(await mergesIn(db, ACME)).toEqual([]);
  });

  test("what was said since stays with the one who stayed, and the split itself can be undone", async () => {
    const db = await databaseWith(addCleo, tagCleo, edit(cleo, { note: "met at the fair" }), role("KDL"));
    must(await write(db, merge));
    must(await write(db, role("SPONSOR")));
    must(await write(db, edit(ana, { note: "met at the fair, leads the board" })));
    must(await write(db, influence(ana, ben)));
    const merged = await stored(db);
    must(await splitPeople(db, split(await theMerge(db))));
    expect(await tagOf(db, cleo)).toEqual({ roles: { APPROVER: true }, note: "met at the fair" });
    expect(await tagOf(db, ana)).toEqual({
      roles: { KDL: true, SPONSOR: true },
      note: "met at the fair, leads the board",
    });
    must(await undo(db, { opportunityKey: ACME }));
    expect(await stored(db)).toEqual(merged);
    expect((await theMerge(db)).from).toBe(cleo);
    // Apart again, and then removed: that is no merge to take apart.
    must(await redo(db, { opportunityKey: ACME }));
    must(await write(db, { name: "person.remove", opportunityKey: ACME, personKey: cleo }));
    expect(await mergesIn(db, ACME)).toEqual([]);
  });

  test("a second entry of the CRM is somebody of their own again, found in whatever deal it was merged", async () => {
    const db = await databaseWith(role("KDL"));
    const before = await stored(db);
    must(await write(db, { name: "person.merge", opportunityKey: ACME, from: ana, into: ben }));
    must(await splitPeople(db, split(await theMerge(db, [ana]))));
    expect(await rowsBut(db, "acknowledgements")).toEqual({ ...before, acknowledgements: undefined });
  });

  test("a merge that was undone, or a gap that was filled, is none", async () => {
    const gap = { ...addCleo, person: { name: "finance", seeks: "APPROVER" as const } };
    const db = await databaseWith(gap, role("KDL"));
    must(await write(db, merge));
    expect(await mergesIn(db, ACME)).toEqual([]);
    const other = await databaseWith(addCleo, role("KDL"));
    must(await write(other, merge));
    const done = await theMerge(other);
    must(await undo(other, { opportunityKey: ACME }));
    expect(await mergesIn(other, ACME)).toEqual([]);
    // Asked for all the same, by a tab that doesn't know yet: nothing is written that isn't so.
    must(await write(other, merge));
    must(await splitPeople(other, split(done)));
    expect(await splitPeople(other, { ...split(done), patches: [], from: "local:nobody" })).toMatchObject({
      ok: false,
      error: { kind: "invalid" },
    });
  });

  const said = fc.record(
    {
      roles: fc.dictionary(fc.constantFrom(...ROLES), fc.constant(true as const), { minKeys: 1 }),
      stance: fc.constantFrom(...STANCES),
      note: fc.constantFrom("a", "b", "long words"),
    },
    { requiredKeys: ["roles"] },
  );
  const saying = (personKey: string, { note, ...patch }: { note?: string; roles: object }): Change[] => [
    { name: "people.tag", opportunityKey: ACME, people: [personKey], patch },
    ...(note ? [edit(personKey, { note })] : []),
  ];
  test("whatever was said before, and between: nobody loses a role, a note or a stance", async () => {
    await fc.assert(
      fc.asyncProperty(said, said, said, async (ofAna, ofCleo, since) => {
        const db = await databaseWith(addCleo, ...saying(ana, ofAna), ...saying(cleo, ofCleo));
        const [anaBefore, cleoBefore] = [await tagOf(db, ana), await tagOf(db, cleo)];
        must(await write(db, merge));
        for (const change of saying(ana, since)) must(await write(db, change));
        must(await splitPeople(db, split(await theMerge(db))));
        expect(await tagOf(db, cleo)).toEqual(cleoBefore);
        const kept = await tagOf(db, ana);
        expect(kept?.roles ?? {}).toMatchObject(anaBefore?.roles ?? {});
        for (const name of ["note", "stance"] as const) {
          // The same word again changed nothing: it is still the other's.
          if (since[name]) expect([kept?.[name], cleoBefore?.[name]]).toContain(since[name]);
          else if (anaBefore?.[name]) expect(kept?.[name]).toContain(anaBefore[name]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("what another deal's map and evidence say of the entry follows it to the person who stays", async () => {
  const db = await databaseWith(role("KDL"));
  const second = acme("006B").key;
  must(await rememberReading(db, { ...reading(), identity: acme("006B") }));
  must(
    await write(db, {
      name: "plan.edit",
      opportunityKey: second,
      kind: "map",
      patch: {
        lines: { drawn: { kind: "influence", from: ana, to: "local:x" } },
        places: { [ana]: { x: 1, y: 1 }, [ben]: { x: 2, y: 2 } },
      },
    }),
  );
  must(
    await write(db, {
      name: "evidence.set",
      opportunityKey: second,
      itemId: "S1.E1",
      patch: { level: "E2", by: ana },
    }),
  );
  must(await write(db, { name: "person.merge", opportunityKey: ACME, from: ana, into: ben }));
  const deal = await loadDeal(db, second);
  expect(deal?.plans[0]?.body).toEqual({
    lines: { drawn: { kind: "influence", from: ben, to: "local:x" } },
    places: { [ben]: { x: 2, y: 2 } },
  });
  expect(deal?.evidence[0]?.body.by).toBe(ben);
});
