import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/crm/profile";
import { salesforce } from "../../../src/crm/profiles/salesforce";
import { additionOf, withAddition } from "../../../src/crm/teach/addition";
import { profileOf } from "../../../src/crm/teach/draft";
import type { Mark } from "../../../src/crm/teach/mark";
import { isPattern, isStep } from "../../../src/messages/patterns";
import { profileFile, readOwnProfiles, readProfileFile } from "../../../src/messages/profileFile";

const marks: Mark[] = [
  {
    kind: "label",
    label: "Deal",
    locator: { id: "", by: "labelled", find: ["dt:has(+dd)"], value: ["+dd"] },
  },
  { kind: "title", locator: { id: "", by: "title", pattern: "^(.+?) - Desk$" } },
];
const profile: Profile = profileOf({
  origin: "https://desk.example",
  name: "Desk",
  address: { pattern: "^/deal/(?<id>[^/?#&=]+)(?:[/?#]|$)", id: "42" },
  shown: ["main,[role=main]"],
  isDialog: false,
  titleNames: true,
  language: "en",
  fields: [{ field: "name", text: "Cranes", marks }],
  contacts: null,
});
const file = profileFile({ kind: "taught", id: profile.id, profile });

/** The file with something changed in its profile. */
function changed(change: object): string {
  const parsed = JSON.parse(file);
  Object.assign(parsed.profile, change);
  return JSON.stringify(parsed);
}

describe("a profile that isn't ours", () => {
  test("goes into a file and comes out the same", () => {
    expect(readProfileFile(file)).toEqual({ ok: true, value: { kind: "taught", id: profile.id, profile } });
  });

  test.each([
    ["{", "", "notJson"],
    ["{}", "format", "missingOneOf"],
    [file.replace('"version": 1', '"version": 2'), "version", "otherVersion"],
    [changed({ origin: "https://evil.example" }), "profile.id", "notOfOrigin"],
    [changed({ origin: "javascript:alert(1)" }), "profile.origin", "notOrigin"],
    [changed({ hosts: [".*"] }), "profile.hosts", "tooLong"],
    [
      changed({ urls: [{ type: "opportunity", pattern: "(a+)+$" }] }),
      "profile.urls[0].pattern",
      "notPattern",
    ],
    [changed({ run: "alert(1)" }), "profile", "unknownFields"],
    [changed({ fields: {} }), "profile.fields.name", "noNamePlace"],
    [
      changed({ fields: { name: [{ id: "position", by: "css", find: ["p"], witness: true }] } }),
      "profile.fields",
      "tooFewPlaces",
    ],
  ])("is refused with the place and the reason: %#", (text, place, kind) => {
    expect(readProfileFile(text)).toMatchObject({ ok: false, fault: { place, kind } });
  });

  test("of several, what can be used is used, and the others are named", () => {
    const { own, faults } = readOwnProfiles({
      [profile.id]: profile,
      desk: file,
      broken: "{",
      worse: { id: 1 },
    });
    expect(own.map(({ id }) => id)).toEqual([profile.id, profile.id]);
    expect(faults.map(({ id }) => id)).toEqual(["broken", "worse"]);
  });
});

test("a place added to a shipped profile is looked at first, and what is shipped stays behind it", () => {
  const fields = additionOf({ field: "amount", text: "EUR 1", marks });
  const added = withAddition(salesforce, { fields });
  expect(added.fields.amount?.map(({ id }) => id)).toEqual([
    "taught label",
    "taught title",
    ...(salesforce.fields.amount ?? []).map(({ id }) => id),
  ]);
  expect(added.labels.amount).toEqual([...(salesforce.labels.amount ?? []), "Deal"]);
  expect({ ...added, fields: {}, labels: {} }).toEqual({ ...salesforce, fields: {}, labels: {} });
});

test.each([
  ["^/deals/(?<id>[^/?#&=]+)(?:[/?#]|$)", true],
  ["^((?:(?! at ).)+) at (?:(?! at ).)+$", true],
  ["[(a+)+]", true],
  ["(a+)+", false],
  ["((?:ab*)c)*", false],
  ["(a{2,}){3,}", false],
  ["(", false],
])("a pattern that could take for ever is none: %s", (text, isGood) => {
  expect(isPattern(text)).toBe(isGood);
});

test("the bare signs of a step are steps, nothing is none", () => {
  expect(["^", "@", "+dd", "^li", "", "+"].map(isStep)).toEqual([true, true, true, true, false, false]);
});
