import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/crm/reading";
import { assess } from "../../../src/method/assess/assess";
import type { ItemReading } from "../../../src/method/assess/assessment";
import { loadCore } from "../../../src/method/load";
import { ROLES, type Role } from "../../../src/method/vocabulary";
import type { DealPerson } from "../../../src/records/people";
import type { EvidenceRow } from "../../../src/records/schema/evidence";
import { contactsNotice, contactsWithoutId } from "../../../src/ui/sidebar/people/contactsState";
import { coverageOf } from "../../../src/ui/sidebar/people/coverageOf";
import { deedOf, needsDeed } from "../../../src/ui/sidebar/people/deeds";
import { findPeople } from "../../../src/ui/sidebar/people/findPeople";
import { reportsTo } from "../../../src/ui/sidebar/people/reportsTo";
import { suggestedRole, suggestionId } from "../../../src/ui/sidebar/people/suggestedRole";

const core = await loadCore();

const person = (personKey: string, roles: Role[] = [], more: Partial<DealPerson> = {}): DealPerson => ({
  personKey,
  name: personKey,
  title: "",
  source: "contact",
  crmRole: "",
  isPrimary: false,
  roles,
  ownRoles: [],
  tag: {},
  details: {},
  ...more,
});

test("nobody is offered as a boss who reports to that person already, and a circle in the data ends", () => {
  const people = [
    person("a", [], { details: { reportsTo: "b" } }),
    person("b", [], { details: { reportsTo: "c" } }),
    person("c"),
    person("x", [], { details: { reportsTo: "y" } }),
    person("y", [], { details: { reportsTo: "x" } }),
  ];
  const bosses = (of: string) =>
    people.filter(({ personKey }) => !reportsTo(personKey, of, people)).map(({ personKey }) => personKey);
  expect(bosses("a")).toEqual(["b", "c", "x", "y"]);
  expect(bosses("c")).toEqual(["x", "y"]);
});

describe("what a CRM's contact role suggests", () => {
  const offered = (crmRole: string, roles: Role[] = [], aside: string[] = []) =>
    suggestedRole({ personKey: "p", crmRole, roles }, "salesforce", new Set(aside), core);

  test("an economic buyer is offered as approver, a decision maker hinted at as leader", () => {
    expect(offered("Economic Buyer")).toEqual({ role: "APPROVER", stance: null, isHint: false });
    expect(offered("Decision Maker")).toEqual({ role: "KDL", stance: null, isHint: true });
  });

  test("nothing is offered that is held already, was put aside, or that the CRM doesn't say", () => {
    expect(offered("Economic Buyer", ["APPROVER"])).toBeNull();
    expect(offered("Economic Buyer", [], [suggestionId("p", "Economic Buyer")])).toBeNull();
    expect(offered("")).toBeNull();
  });

  test("another word in the CRM may be offered after one was put aside", () => {
    expect(offered("Evaluator", [], [suggestionId("p", "Economic Buyer")])?.role).toBe("EVALUATOR");
  });
});

describe("only deeds make a sponsor", () => {
  const item = core.assess.anchors.sponsorDeed;
  const ana = person("ana", ["SPONSOR"]);
  const bo = person("bo", ["SPONSOR"]);
  const reading = (state: ItemReading["state"]) => ({
    [item]: { level: "E3" as const, state, freshness: 1, value: 1 },
  });
  const row = (body: EvidenceRow["body"]): EvidenceRow => ({ opportunityKey: "o", itemId: item, body });
  const stateOf = (body: EvidenceRow["body"] | null, state: ItemReading["state"] = "held", who = ana) =>
    deedOf(who, [ana, bo], body ? [row(body)] : [], reading(state), item).state;

  test.each([
    ["no evidence at all", null, "held", "none"],
    ["our own belief", { level: "E1", by: "ana" }, "below", "none"],
    ["a contradiction", { level: "EX", by: "ana" }, "contradicted", "none"],
    ["a documented deed", { level: "E3", by: "ana" }, "held", "proved"],
    ["a deed only told to us", { level: "E2", by: "ana" }, "below", "said"],
    ["a deed of long ago", { level: "E3", by: "ana" }, "expired", "aged"],
    ["somebody else's deed", { level: "E3", by: "bo" }, "held", "other"],
    ["a deed by nobody named, with two sponsors", { level: "E3" }, "held", "none"],
  ] as const)("%s", (_, body, state, expected) => {
    expect(stateOf(body, state)).toBe(expected);
  });

  test("a deed by nobody named is the only sponsor's", () => {
    expect(deedOf(ana, [ana], [row({ level: "E3" })], reading("held"), item).state).toBe("proved");
  });

  test("somebody outside is asked for none: they can't be a sponsor", () => {
    expect(needsDeed(person("c", ["SPONSOR"], { details: { side: "external" } }))).toBe(false);
  });
});

describe("coverage of the buying decision unit", () => {
  const atStage = (stage: number) => assess({ today: "2026-06-15", hold: { workStage: stage } }, core);
  const expected = (stage: number) =>
    coverageOf([], atStage(stage), ROLES)
      .filter(({ isExpected }) => isExpected)
      .map(({ role }) => role);

  test("expects the roles that the stage of work expects", () => {
    expect(expected(1)).toEqual(["BENEFIT"]);
    expect(expected(3)).toEqual(["KDL", "SPONSOR", "BENEFIT"]);
    expect(expected(4)).toEqual(["KDL", "SPONSOR", "BENEFIT", "EVALUATOR", "APPROVER"]);
  });

  test("our own people, who left, and an outside sponsor fill no role", () => {
    const people = [
      person("ours", ["KDL"], { details: { side: "ours" } }),
      person("left", ["KDL"], { details: { left: true } }),
      person("outside", ["SPONSOR", "INFLUENCER"], { details: { side: "external" } }),
    ];
    const held = coverageOf(people, atStage(3), ROLES).filter(({ holders }) => holders.length > 0);
    expect(held.map(({ role }) => role)).toEqual(["INFLUENCER"]);
  });
});

describe("the CRM's own list", () => {
  const reading = (state: Reading["contacts"]["state"], searching = false): Reading => ({
    identity: { crm: "salesforce", org: "acme", type: "opportunity", id: "1", key: "k" },
    profile: "salesforce",
    lacks: [],
    language: "en",
    fields: {},
    contacts: { state, rows: [], locator: null, tried: [] },
    stages: [],
    searching,
  });

  test.each([
    [null, "searching"],
    [reading("notSeen", true), "searching"],
    [reading("missing", true), "searching"],
    [reading("unreadable", true), "unreadable"],
    [reading("notSeen"), "notSeen"],
    [reading("missing"), "missing"],
    [reading("blank"), "blank"],
    [reading("read"), null],
  ] as const)("is told honestly (%#)", (given, expected) => {
    expect(contactsNotice(given)).toBe(expected);
  });

  test("contacts without an id are shown, those with one are not shown twice", () => {
    const rows = [
      { id: "", name: "Guest", title: "", role: "Influencer", primary: false },
      { id: "003", name: "Ana", title: "", role: "", primary: true },
      { id: "", name: "", title: "", role: "", primary: false },
    ];
    expect(contactsWithoutId(null, rows).map(({ name }) => name)).toEqual(["Guest"]);
    expect(contactsWithoutId(reading("read"), rows)).toEqual([]);
  });

  test("are found by any of name, post and CRM role, every word counting", () => {
    const people = [
      person("a", [], { name: "Ana Ruiz", title: "Head of IT", crmRole: "Evaluator" }),
      person("b", [], { name: "王芳", title: "财务总监", crmRole: "" }),
    ];
    const found = (query: string) =>
      findPeople(people, query, (role) => (role === "KDL" ? "Key decision leader" : role)).map(
        ({ personKey }) => personKey,
      );
    expect(found("")).toEqual(["a", "b"]);
    expect(found("head ANA")).toEqual(["a"]);
    expect(found("eval")).toEqual(["a"]);
    expect(found("财务")).toEqual(["b"]);
    expect(found("head 王")).toEqual([]);
  });
});
