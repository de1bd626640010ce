import { expect, test } from "vitest";
import type { Mark } from "../../../src/crm/teach/mark";
import {
  type Deed,
  deedOf,
  type Lesson,
  newLesson,
  profileFrom,
  type TeachStep,
} from "../../../src/ui/sidebar/teach/lesson";

const page = {
  address: "https://desk.example/deals/4711",
  title: "Harbour crane renewal · Desk",
  language: "en",
};
const labelled = (label: string): Mark => ({
  kind: "label",
  label,
  locator: { id: "", by: "labelled", find: ["p:has(+p)"], value: ["+p"] },
});
const byAttribute: Mark = {
  kind: "attribute",
  locator: { id: "", by: "css", find: ["[data-field=it]"] },
};
const byPlace: Mark = { kind: "position", locator: { id: "", by: "css", find: ["p:nth-child(2)"] } };

function picked(step: Exclude<TeachStep, "contacts">, text: string, marks: Mark[]): Deed {
  return {
    step,
    did: "picked",
    page,
    shown: ["body"],
    isDialog: false,
    picked: { text, part: text, parts: [text], marks, state: "taught" },
  };
}
const lesson = (...deeds: Deed[]): Lesson => ({ ...newLesson, deeds });

test("another value beside a value is no label: it would put this customer's data into the profile", () => {
  const name = picked("name", "Harbour crane renewal", [labelled("Opportunity"), byAttribute]);
  const account = picked("account", "Acme Bank", [labelled("Harbour crane renewal"), byPlace]);
  const amount = picked("amount", "1,200", [labelled("Harbour crane RENEWAL "), labelled("Value"), byPlace]);
  const all = lesson(name, account, amount);

  expect(deedOf(all, "name")).toBe(name);
  // What is left is a place alone: never stored.
  expect(deedOf(all, "account")).toMatchObject({ picked: { state: "guess", marks: [byPlace] } });
  expect(deedOf(all, "amount")).toMatchObject({ picked: { state: "taught" } });
  const profile = profileFrom(all, "https://desk.example", null);
  expect(Object.keys(profile?.fields ?? {})).toEqual(["name", "amount"]);
  expect(JSON.stringify(profile).toLowerCase()).not.toContain("harbour");
});

test("whatever the order in which they were pointed at", () => {
  const account = picked("account", "Acme Bank", [labelled("Harbour crane renewal"), byAttribute, byPlace]);
  const name = picked("name", "Harbour crane renewal", [byAttribute, labelled("Opportunity")]);
  expect(deedOf(lesson(account), "account")).toBe(account);
  expect(deedOf(lesson(account, name), "account")).toMatchObject({
    picked: { marks: [byAttribute, byPlace], state: "taught" },
  });
});
