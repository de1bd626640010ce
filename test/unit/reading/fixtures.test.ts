import { describe, expect, test } from "vitest";
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

  const crms = Object.keys(builders);
  test.each(crms)(
    "show %s in two languages, with roles, with less, and with what must not be read",
    (crm) => {
      const own = all.filter((fixture) => fixture.crm === crm);
      const languages = new Set(own.map(({ html }) => /<html lang="([\w-]+)"/.exec(html)?.[1]));
      expect(languages.size).toBeGreaterThanOrEqual(2);
      expect(
        own.some(({ expected, name }) => name.includes("contact-roles") && expected?.contacts.rows.length),
      ).toBe(true);
      expect(own.some(({ name }) => name.includes("missing-fields"))).toBe(true);
      expect(own.some(({ expected }) => expected === null)).toBe(true);
    },
  );

  test.each(all)(
    "$crm/$name says on which facts it rests, and contains what it expects to be read",
    (fixture) => {
      expect(fixture.from.length).toBeGreaterThan(0);
      const shown = Object.values(fixture.expected?.fields ?? {}).flatMap((field) =>
        field.state === "read" && !/^[\w-]{15,36}$/.test(field.text)
          ? field.text.replaceAll("&", "&amp;")
          : [],
      );
      expect(shown.filter((text) => !fixture.html.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
    },
  );
});
