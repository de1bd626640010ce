import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { type Change, type ChangeName, registry } from "../../../src/records/changes/registry";
import { redo, undo, undoable } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { accountSamples } from "./accountSamples";
import { ACME, acme, contactOfAcme, must, reading } from "./builders";
import { addCleo, ana, databaseWith, evidence, role, saidByCleo, stored, tagCleo } from "./gestures";
import { snapshotSamples } from "./snapshotSamples";

const seenReading = { ...reading(), identity: acme(), language: "de" };

const addPlaybook: Change = {
  name: "playbook.add",
  id: "acme@1",
  title: { en: "Acme's way", "zh-CN": "Acme 的做法" },
  file: "{}",
  core: "{}",
};

/** For every named change: what is there first, and the change. A new change must be added here. */
const samples: Record<ChangeName, { given: Change[]; change: Change }[]> = {
  "role.set": [
    { given: [], change: role("KDL") },
    { given: [role("KDL"), role("SPONSOR")], change: role("KDL", false) },
    { given: [role("KDL")], change: role("KDL", false) },
  ],
  "roleTag.edit": [
    {
      given: [role("KDL")],
      change: {
        name: "roleTag.edit",
        opportunityKey: ACME,
        personKey: ana,
        patch: {
          stance: "mentor",
          nextStep: { date: "2026-07-01" },
          criteria: [{ text: "price" }],
          stages: { 2: true },
          ownRoles: { CHAMPION: true },
        },
      },
    },
  ],
  "evidence.set": [
    { given: [], change: evidence("E2", "we must") },
    { given: [evidence("E2", "we must")], change: evidence("E3") },
    { given: [evidence("E2")], change: evidence(null) },
  ],
  "plan.edit": [
    {
      given: [{ name: "plan.edit", opportunityKey: ACME, kind: "deal", patch: { cra: { event: "audit" } } }],
      change: {
        name: "plan.edit",
        opportunityKey: ACME,
        kind: "deal",
        patch: { cra: { event: null, date: "2026-12-01" }, doneActivities: { "S1.A1": true } },
      },
    },
    {
      given: [],
      change: {
        name: "plan.edit",
        opportunityKey: ACME,
        kind: "F4",
        patch: { objective: "meet", questions: ["why"] },
      },
    },
    {
      given: [
        {
          name: "plan.edit",
          opportunityKey: ACME,
          kind: "map",
          patch: {
            places: { [ana]: { x: 10, y: 20 }, "local:cleo": { x: 0, y: 0 } },
            lines: { l1: { kind: "influence", from: ana, to: "local:cleo" } },
          },
        },
      ],
      change: {
        name: "plan.edit",
        opportunityKey: ACME,
        kind: "map",
        patch: {
          places: { [ana]: { x: 300, y: 20 }, "local:cleo": null },
          lines: { l1: null, l2: { kind: "conflict", from: "local:cleo", to: ana } },
        },
      },
    },
  ],
  "nextStep.take": [
    {
      given: [
        {
          name: "plan.edit",
          opportunityKey: ACME,
          kind: "deal",
          patch: { nextStep: { by: "ours", date: "2026-06-20", written: true }, money: "range" },
        },
      ],
      change: {
        name: "nextStep.take",
        opportunityKey: ACME,
        text: "Meet the CFO",
        by: "customer",
        date: "2026-07-01",
      },
    },
  ],
  "person.add": [{ given: [], change: addCleo }],
  "person.edit": [
    {
      given: [],
      change: { name: "person.edit", opportunityKey: ACME, personKey: ana, patch: { left: true } },
    },
    {
      given: [addCleo],
      change: {
        name: "person.edit",
        opportunityKey: ACME,
        personKey: "local:cleo",
        patch: { name: "C. Day" },
      },
    },
  ],
  "person.remove": [
    {
      given: [addCleo, tagCleo],
      change: { name: "person.remove", opportunityKey: ACME, personKey: "local:cleo" },
    },
  ],
  "people.tag": [
    {
      given: [role("KDL"), addCleo],
      change: {
        name: "people.tag",
        opportunityKey: ACME,
        people: [ana, "local:cleo", ana],
        patch: { roles: { KDL: null, APPROVER: true }, stance: "neutral" },
      },
    },
  ],
  "person.merge": [
    {
      given: [
        addCleo,
        tagCleo,
        saidByCleo,
        {
          name: "plan.edit",
          opportunityKey: ACME,
          kind: "deal",
          patch: { options: { sources: { "local:cleo": true } }, uniqueValue: { confirmedBy: "local:cleo" } },
        },
        { name: "person.edit", opportunityKey: ACME, personKey: ana, patch: { reportsTo: "local:cleo" } },
        role("KDL"),
      ],
      change: { name: "person.merge", opportunityKey: ACME, from: "local:cleo", into: ana },
    },
    {
      given: [role("KDL")],
      change: { name: "person.merge", opportunityKey: ACME, from: ana, into: contactOfAcme("003B") },
    },
  ],
  "opportunity.edit": [
    {
      given: [],
      change: {
        name: "opportunity.edit",
        opportunityKey: ACME,
        patch: { outcome: "lost", closedOn: "2026-06-10", entryStage: 3, typed: { amount: 5 } },
      },
    },
  ],
  acknowledge: [
    {
      given: [],
      change: { name: "acknowledge", opportunityKey: ACME, ruleId: "BDU-1", why: "known", until: null },
    },
    {
      given: [
        { name: "acknowledge", opportunityKey: ACME, ruleId: "BDU-1", why: "known", until: "2026-08-01" },
      ],
      change: { name: "acknowledge", opportunityKey: ACME, ruleId: "BDU-1", why: null },
    },
  ],
  "settings.set": [
    {
      given: [],
      change: { name: "settings.set", key: "stageMappings", value: { "salesforce:acme": { Pilot: 4 } } },
    },
  ],
  "playbook.add": [{ given: [], change: addPlaybook }],
  "playbook.use": [
    { given: [addPlaybook], change: { name: "playbook.use", id: "acme@1" } },
    {
      given: [addPlaybook, { name: "playbook.use", id: "acme@1" }],
      change: { name: "playbook.use", id: null },
    },
  ],
  "playbook.move": [
    {
      given: [addPlaybook],
      change: { name: "playbook.move", opportunityKeys: [ACME], id: "acme@1" },
    },
    {
      given: [addPlaybook, { name: "playbook.move", opportunityKeys: [ACME], id: "acme@1" }],
      change: { name: "playbook.move", opportunityKeys: [ACME], id: null },
    },
  ],
  "playbook.remove": [{ given: [addPlaybook], change: { name: "playbook.remove", id: "acme@1" } }],
  "opportunity.seen": [{ given: [], change: { name: "opportunity.seen", reading: seenReading } }],
  "person.seen": [
    { given: [], change: { name: "person.seen", personKey: "salesforce:acme:contact:9", shownName: "Nora" } },
  ],
  ...accountSamples,
  ...snapshotSamples,
};

describe("every named change: do, undo, redo, undo", () => {
  const cases = Object.entries(samples).flatMap(([name, each]) =>
    each.map((sample, index) => ({ name: `${name} (${index + 1})`, ...sample })),
  );

  test("there is a sample of every change", () => {
    const names = Object.values(samples).map((each) => each[0]?.change.name);
    expect(names.sort()).toEqual(Object.keys(registry).sort());
  });

  test.each(cases)("$name", async ({ given, change }) => {
    const db = await databaseWith(...given);
    const before = await stored(db);
    const { id } = must(await write(db, change));
    const after = await stored(db);
    expect(after).not.toEqual(before);
    const row = await db.rows("changes").get(String(id));
    if (row?.kind === "record") {
      expect((await undoable(db, { all: true })).undo?.id).not.toBe(id);
      return;
    }
    expect(must(await undo(db, { all: true }))).toMatchObject({ name: change.name, kept: [] });
    expect(await stored(db)).toEqual(before);
    must(await redo(db, { all: true }));
    expect(await stored(db)).toEqual(after);
    must(await undo(db, { all: true }));
    expect(await stored(db)).toEqual(before);
  });
});
