import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fixture, fixtures, pagesFolder } from "../crm-pages/fixture.ts";
import { profileOf, type SavedPages, savedPages } from "../support/anonymise/saved-page.ts";
import { differences } from "../support/reading/differences.ts";

const root = resolve(import.meta.dirname, "../..");
const all = fixtures();
/** Values in controls, tiles with links, a table of an on-premise CRM. */
const chosen = [
  "dynamics/opportunity--de-contact-roles",
  "hubspot/deal--ja-late-cards",
  "sugarcrm/opportunity--de-contact-roles",
];
const pages = chosen.map((path): Fixture => {
  const found = all.find(({ crm, name }) => `${crm}/${name}` === path);
  if (!found) throw new Error(`${path} is gone.`);
  return found;
});

describe("for those who add a CRM", () => {
  let saved: SavedPages;
  beforeAll(async () => {
    process.env.SSM_BUILD = "skip";
    saved = await savedPages([...pages.map(({ url }) => url), "https://crm.intranet.example"]);
  });
  afterAll(() => saved?.close());

  test("npm run read prints what is read of a saved page", () => {
    const [page] = pages;
    const file = resolve(pagesFolder, page?.crm ?? "", `${page?.name}.html`);
    const printed = execFileSync("npm", ["run", "--silent", "read", "--", page?.url ?? "", file], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, SSM_BUILD: "skip" },
      shell: process.platform === "win32",
    });
    const reading = JSON.parse(printed);
    expect(Object.keys(reading)).toEqual(["identity", "language", "fields", "contacts", "stages"]);
    expect(reading.fields.amount).toEqual({
      state: "read",
      text: "820.500,00 €",
      value: 820_500,
      currency: "EUR",
      locator: expect.any(String),
      tried: expect.any(Array),
    });
    expect(differences(reading, page?.expected ?? null)).toEqual([]);
  });

  test.each(pages)(
    "an anonymised $crm page is read as before, with nothing in it of what it said",
    async (page) => {
      const { url, html, expected } = page;
      const profile = await profileOf(url);
      if (!profile) throw new Error(`No profile knows ${url}.`);
      const made = await saved.anonymise(html, { profile, url, key: "a key of this test" });
      const reading = await saved.read(made.url, made.html);

      const states = Object.entries(expected?.fields ?? {}).map(([name, { state }]) => [name, state]);
      expect(Object.entries(reading?.fields ?? {}).map(([name, { state }]) => [name, state])).toEqual(
        expect.arrayContaining(states.filter(([, state]) => state !== "missing")),
      );
      expect(typeof reading?.fields.amount?.value).toBe("number");
      expect(reading?.fields.closeDate?.value).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(reading?.contacts.rows).toHaveLength(expected?.contacts.rows.length ?? 0);
      expect(reading?.contacts.rows.map(({ primary }) => primary)).toEqual(
        expected?.contacts.rows.map(({ primary }) => primary),
      );

      const said = Object.values(expected?.fields ?? {}).flatMap((field) =>
        field.state === "read" ? field.text : [],
      );
      const people = (expected?.contacts.rows ?? []).flatMap(({ id, name, title }) => [id, name, title]);
      const parts = [...said, ...people, expected?.identity.id ?? ""].flatMap(
        (text) => text.match(/[\p{L}\p{N}]{3,}/gu) ?? [],
      );
      const kept = new Set(parts.filter((part) => !/^0+$/.test(part) && made.html.includes(part)));
      // Labels stay, also where a value contains their words.
      const labels = Object.values(profile.labels).flat().join(" ");
      expect([...kept].filter((part) => !labels.includes(part))).toEqual([]);
      expect(made.url).not.toContain(expected?.identity.id ?? "");
    },
  );
});
