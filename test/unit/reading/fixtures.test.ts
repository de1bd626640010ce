import { describe, expect, test } from "vitest";
import { shippedProfiles } from "../../../src/crm/profiles/index.ts";
import { fixtures } from "../../crm-pages/fixture.ts";
import { builders, filesOf } from "../../crm-pages/write-pages.ts";

const all = fixtures();

describe("the fixtures", () => {
  test("are what their builders write: npx tsx test/crm-pages/write-pages.ts", () => {
    const files = all.map(({ crm, name, html, ...rest }) => [`${crm}/${name}`, html, rest]);
    for (const [crm, pages] of Object.entries(builders)) {
      for (const page of pages) {
        const { html, name, ...expectation } = JSON.parse(JSON.stringify(page));
        expect(files).toContainEqual([`${crm}/${name}`, html, expectation]);
        expect(Object.keys(filesOf(page))).toHaveLength(2);
      }
    }
  });

  test("are there for every CRM that has a profile; Lightning is a whole org instead", () => {
    const wanted = shippedProfiles.map(({ id }) => id).filter((id) => id !== "salesforce");
    expect(Object.keys(builders).sort()).toEqual(wanted.sort());
    expect([...new Set(all.map(({ crm }) => crm))].sort()).toEqual(wanted.sort());
  });

  const crms = Object.keys(builders);
  test.each(crms)(
    "show %s in two languages, with roles, with less, and with what must not be read",
    (crm) => {
      const own = all.filter((fixture) => fixture.crm === crm);
      const records = own.filter(({ expected, name }) => expected && !name.includes("missing-fields"));
      const languages = new Set(records.map(({ html }) => /<html lang="([\w-]+)"/.exec(html)?.[1]));
      expect(languages.size).toBeGreaterThanOrEqual(2);
      const people = own
        .filter(({ name }) => name.includes("contact-roles"))
        .flatMap(({ expected }) => expected?.contacts.rows ?? []);
      expect(people.length).toBeGreaterThan(1);
      // Of Pipedrive's roles no public fact says where they stand.
      expect(people.some(({ role }) => role)).toBe(crm !== "pipedrive");
      const less = own.find(({ name }) => name.includes("missing-fields"));
      const states = Object.values(less?.expected?.fields ?? {}).map(({ state }) => state);
      expect(states).toContain("missing");
      expect(states).toContain("read");
      expect(own.some(({ expected, name }) => expected === null && name.startsWith("decoy"))).toBe(true);
    },
  );

  test.each(all)(
    "$crm/$name says on which facts it rests, and contains what it expects to be read",
    (fixture) => {
      expect(fixture.from.length).toBeGreaterThan(0);
      for (const { confidence, fact } of fixture.from) {
        expect(confidence).toMatch(/^[ABC]$/);
        expect(fact.length).toBeGreaterThan(10);
      }
      const shown = Object.values(fixture.expected?.fields ?? {}).flatMap((field) =>
        field.state === "read" && !/^[\w-]{15,36}$/.test(field.text)
          ? field.text.replaceAll("&", "&amp;")
          : [],
      );
      expect(shown.filter((text) => !fixture.html.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
    },
  );
});
