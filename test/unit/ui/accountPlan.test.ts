import { describe, expect, test } from "vitest";
import type { Account, AccountPerson } from "../../../src/records/account";
import type { DealPerson } from "../../../src/records/people";
import { type Card, cardsOf, placesOf, weakCards } from "../../../src/ui/workspace/account/initiatives/cards";
import {
  openItems,
  plannedDeals,
  plannedPeople,
  routesOf,
} from "../../../src/ui/workspace/account/plan/model/plan";
import { nextState, spaceOf } from "../../../src/ui/workspace/account/space/grid";

const deal = (opportunityKey: string, owner: string, amount: number, outcome = "open") => ({
  opportunityKey,
  figures: null,
  score: null,
  row: {
    opportunityKey,
    outcome: outcome as "open",
    lastSeen: 1,
    body: {
      firstSeen: "2026-01-01",
      typed: { name: `Deal ${opportunityKey}`, owner, amount, currency: "USD" },
    },
  },
});
const person = (personKey: string, roles: DealPerson["roles"], owner = ""): AccountPerson => ({
  personKey,
  name: `Person ${personKey}`,
  title: "",
  organisation: "",
  side: "customer",
  hasLeft: false,
  leftOn: null,
  spells: [],
  otherKeys: [],
  inDeals: [
    {
      opportunityKey: "a",
      person: {
        personKey,
        name: personKey,
        title: "",
        roles,
        ownRoles: [],
        tag: owner ? { owner } : {},
        details: {},
      } as unknown as DealPerson,
    },
  ],
});
const account = {
  accountKey: "acc",
  name: "Acme",
  details: {},
  deals: [deal("a", "", 100), deal("b", "Kim", 900), deal("c", "Kim", 5, "lost")],
  people: [person("ana", ["KDL"]), person("bob", ["SPONSOR"], "Lee"), person("cy", [])],
  apart: new Set<string>(),
} as Account;
const plan = {
  opportunities: {
    a: { weight: "3", fit: "2", mustWin: true, route: "r1", source: "issue" },
    b: { weight: "2", fit: "2", route: "gone" },
  },
  routes: { r1: { name: "Direct", order: 0 }, r2: { name: "Partner", order: 1 } },
  actions: {
    x: { text: "Late", date: "2026-06-01" },
    y: { text: "Late and done", date: "2026-06-01", done: true },
  },
};

describe("an account plan", () => {
  const deals = plannedDeals(account, plan);
  const people = plannedPeople(account, plan);

  test("gives a must-win twice the time of another of the same weight and fit", () => {
    expect(
      deals.map(({ deal: { opportunityKey }, points, share }) => [opportunityKey, points, share]),
    ).toEqual([
      ["a", 12, 0.75],
      ["b", 4, 0.25],
    ]);
  });

  test("shares of the routes are of the opportunities that have one", () => {
    expect(routesOf(plan, deals).map(({ name, share }) => [name, share])).toEqual([
      ["Direct", 1],
      ["Partner", 0],
    ]);
  });

  test("knows who owns a relationship from the opportunities, and says what is open", () => {
    expect(people.map(({ person: { name }, owner }) => [name, owner])).toEqual([
      ["Person ana", ""],
      ["Person bob", "Lee"],
    ]);
    expect(openItems(plan, deals, people, "2026-06-15")).toEqual([
      { kind: "mustWinOwner", name: "Deal a" },
      { kind: "keyPerson", name: "Person ana" },
      { kind: "overdue", name: "Late" },
      { kind: "noRoute", count: 1 },
    ]);
  });

  test("what is stored in another shape stays out of the way", () => {
    expect(plannedDeals(account, { opportunities: ["odd"], routes: "odd" })).toHaveLength(2);
  });
});

describe("the initiatives map", () => {
  const stored = {
    cards: {
      g: { kind: "goal", text: "Grow", order: 0, standing: "confirmed" },
      i: { kind: "initiative", text: "One core", order: 1, under: { g: true } },
      c: { kind: "contribution", text: "Platform", order: 2, under: { i: true }, opportunity: "a" },
      w: { kind: "contribution", text: "Loose", order: 3, under: { g: true, gone: true } },
      odd: { kind: "unheard of" },
    },
  };
  const cards = cardsOf(stored);

  test("cards stand in the column of their kind, beside what they serve, and never on one another", () => {
    const { places, columns } = placesOf(cards);
    expect(cards.map(({ id }) => id)).toEqual(["g", "i", "c", "w"]);
    expect(columns.map(({ kind }) => kind)).toEqual(["goal", "initiative", "contribution"]);
    expect(places.get("c")?.x).toBe(columns[2]?.left);
    expect(places.get("i")?.y).toBe(places.get("g")?.y);
    expect(places.get("w")?.y).not.toBe(places.get("c")?.y);
  });

  test("a contribution without an initiative above it is weak; a circle ends", () => {
    expect(weakCards(cards).map(({ id }) => id)).toEqual(["w"]);
    const circle = cards.map((card): Card => (card.id === "w" ? { ...card, under: ["w"] } : card));
    expect(weakCards(circle).map(({ id }) => id)).toEqual(["w"]);
  });
});

describe("the white-space grid", () => {
  test("counts its cells by state; what is no state is nothing looked at", () => {
    const space = spaceOf(
      { u1: { name: "Retail", states: { o1: "have", o2: "odd" } }, u2: { name: "Corporate" } },
      { o1: { name: "Platform" }, o2: { name: "Desk" } },
    );
    expect(space.counts).toMatchObject({ have: 1, unknown: 3 });
  });

  test("shows twenty of each at most", () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`n${at}`, { order: at }]));
    const { units, offerings } = spaceOf(many, many);
    expect([units.length, offerings.length]).toEqual([20, 20]);
  });

  test("a press goes through the states and back to none", () => {
    expect([nextState(undefined), nextState("have"), nextState("none")]).toEqual([
      "have",
      "competitor",
      null,
    ]);
  });
});
