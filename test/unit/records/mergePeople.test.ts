import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACCESSES, ROLES, STANCES } from "../../../src/method/vocabulary";
import { toAssessInput } from "../../../src/records/assessInput";
import { joinTags } from "../../../src/records/changes/mergePeople";
import { loadDeal } from "../../../src/records/deal";
import { gesturesOf } from "../../../src/records/history";
import { peopleOfDeal } from "../../../src/records/people";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, must } from "./builders";
import { addCleo, ana, databaseWith, role, saidByCleo, stored, tagCleo } from "./gestures";

const merge = { name: "person.merge", opportunityKey: ACME, from: "local:cleo", into: ana } as const;
const note = (personKey: string, text: string) =>
  ({ name: "roleTag.edit", opportunityKey: ACME, personKey, patch: { note: text } }) as const;

async function peopleIn(db: Awaited<ReturnType<typeof databaseWith>>) {
  const deal = await loadDeal(db, ACME);
  return deal ? peopleOfDeal(deal) : [];
}

describe("a person typed by hand turns out to be a contact of the CRM", () => {
  test("one person holds the roles and notes of both", async () => {
    const db = await databaseWith(
      addCleo,
      tagCleo,
      note("local:cleo", "met at the fair"),
      role("KDL"),
      note(ana, "leads the board"),
    );
    must(await write(db, merge));
    const people = await peopleIn(db);
    expect(people.map(({ personKey }) => personKey)).not.toContain("local:cleo");
    const one = people.find(({ personKey }) => personKey === ana);
    expect(one?.roles).toEqual(["APPROVER", "KDL"]);
    expect(one?.tag.note).toBe("leads the board\nmet at the fair");
    expect(one?.name).toBe("Ana Lee");
  });

  test("evidence, sources and reporting lines lead to the one who stays", async () => {
    const db = await databaseWith(
      addCleo,
      saidByCleo,
      {
        name: "plan.edit",
        opportunityKey: ACME,
        kind: "deal",
        patch: { options: { sources: { "local:cleo": true } }, uniqueValue: { confirmedBy: "local:cleo" } },
      },
      { name: "person.edit", personKey: "salesforce:acme:contact:003B", patch: { reportsTo: "local:cleo" } },
      role("SPONSOR"),
      {
        name: "role.set",
        opportunityKey: ACME,
        personKey: "salesforce:acme:contact:003B",
        role: "KDL",
        on: true,
      },
    );
    must(await write(db, merge));
    const deal = await loadDeal(db, ACME);
    expect(deal?.evidence[0]?.body.by).toBe(ana);
    expect(deal?.plans[0]?.body).toEqual({
      options: { sources: { [ana]: true } },
      uniqueValue: { confirmedBy: ana },
    });
    expect(deal?.people.find(({ personKey }) => personKey.endsWith("003B"))?.body.reportsTo).toBe(ana);
    expect(JSON.stringify(await stored(db))).not.toContain("local:cleo");
  });

  test("the history keeps every change, and undo brings both people back", async () => {
    const db = await databaseWith(addCleo, tagCleo, role("KDL"));
    const before = await stored(db);
    must(await write(db, merge));
    expect((await gesturesOf(db, ACME, { limit: 9 })).rows.map(({ name }) => name)).toEqual([
      "person.merge",
      "role.set",
      "role.set",
      "person.add",
    ]);
    must(await undo(db, { opportunityKey: ACME }));
    expect(await stored(db)).toEqual(before);
  });

  test("a gap that is filled gives its role to who fills it", async () => {
    const gap = { ...addCleo, person: { name: "finance", seeks: "APPROVER" as const } };
    const db = await databaseWith(gap, role("KDL"));
    const open = await loadDeal(db, ACME);
    if (!open) throw new Error("not stored");
    expect(toAssessInput(open, "2026-06-15").people?.map(({ id }) => id)).not.toContain("local:cleo");
    must(await write(db, merge));
    const one = (await peopleIn(db)).find(({ personKey }) => personKey === ana);
    expect(one?.roles).toEqual(["APPROVER", "KDL"]);
    expect(one?.details.seeks).toBeUndefined();
  });

  test("nobody is merged with somebody who isn't there, or with themselves", async () => {
    const db = await databaseWith(role("KDL"));
    const before = await stored(db);
    expect(await write(db, merge)).toMatchObject({ ok: false, error: { kind: "invalid" } });
    expect(await write(db, { ...merge, into: "local:cleo" })).toMatchObject({ ok: false });
    expect(await stored(db)).toEqual(before);
  });
});

describe("two tags of one person, joined", () => {
  const text = fc.option(fc.constantFrom("a", "b", "long words"), { nil: undefined });
  const tag = fc.record(
    {
      roles: fc.dictionary(fc.constantFrom(...ROLES), fc.constant(true as const)),
      stages: fc.dictionary(fc.constantFrom("1", "4", "7"), fc.constant(true as const)),
      stance: fc.option(fc.constantFrom(...STANCES), { nil: undefined }),
      access: fc.option(fc.constantFrom(...ACCESSES), { nil: undefined }),
      note: text,
      measure: text,
      howWeKnow: text,
      lastTouch: fc.option(fc.constantFrom("2026-01-01", "2026-05-05"), { nil: undefined }),
      criteria: fc.option(fc.array(fc.record({ text: fc.constantFrom("price", "risk") }), { maxLength: 2 }), {
        nil: undefined,
      }),
    },
    { requiredKeys: [] },
  );

  test("lose no role, stage, text or criterion, and no known stance or access becomes unknown", () => {
    fc.assert(
      fc.property(tag, tag, (kept, other) => {
        const joined = joinTags(kept, other);
        for (const each of [kept, other]) {
          expect(joined).toMatchObject({ roles: each.roles ?? {}, stages: each.stages ?? {} });
          for (const name of ["note", "measure", "howWeKnow"] as const)
            if (each[name]) expect(joined[name]).toContain(each[name]);
          for (const { text } of each.criteria ?? [])
            expect(joined.criteria?.map((one) => one.text)).toContain(text);
          if (each.stance && each.stance !== "unknown")
            expect(joined.stance ?? "unknown").not.toBe("unknown");
          if (each.access && each.access !== "none") expect(joined.access ?? "none").not.toBe("none");
          if (each.lastTouch) expect((joined.lastTouch ?? "") >= each.lastTouch).toBe(true);
        }
      }),
    );
  });
});
