import { createTranslator } from "use-intl";
import { describe, expect, test } from "vitest";
import { loadNamespaces } from "../../../src/i18n/messages";
import { loadCore, loadTexts, loadWords } from "../../../src/method/load";
import type { Texts } from "../../../src/method/texts";
import { LANGUAGES, type Language } from "../../../src/method/vocabulary";
import { libraryPages } from "../../../src/ui/library/libraryPages";
import { aidPlace, type LibraryPage, type LibrarySource } from "../../../src/ui/library/model";
import { searchPages } from "../../../src/ui/library/searchPages";

/** The library as a reader of that language has it; `change` plays another playbook. */
async function library(
  language: Language,
  change: (texts: Texts) => void = () => {},
): Promise<LibraryPage[]> {
  const [core, texts, words, messages] = await Promise.all([
    loadCore(),
    loadTexts(language),
    loadWords(language),
    loadNamespaces(language, ["library"]),
  ]);
  const marked = structuredClone(texts);
  change(marked);
  const t = createTranslator({
    locale: language,
    messages: messages as never,
    namespace: "library" as never,
  });
  return libraryPages({ core, texts: marked, words, t: t as unknown as LibrarySource["t"], figure: String });
}

/** Gives every text of the playbook a mark of its own, and tells which marks there are. */
function markAll(texts: Texts): Map<string, string> {
  const marks = new Map<string, string>();
  const ids = new Set([
    "id",
    "no",
    "role",
    "tool",
    "severity",
    "key",
    "type",
    "need",
    "crm",
    "stage",
    "value",
    "confidence",
  ]);
  const walk = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === "string" && (Array.isArray(value) || !ids.has(key))) {
        const mark = `«${marks.size}»`;
        marks.set(mark, `${path}.${key}`);
        Reflect.set(value, key, mark);
      } else walk(each, `${path}.${key}`);
    }
  };
  walk(texts, "");
  return marks;
}

describe("the library", () => {
  test.each(LANGUAGES)(
    "shows every text of the playbook: not one is written and never read (%s)",
    async (language) => {
      let marks = new Map<string, string>();
      const pages = await library(language, (texts) => {
        marks = markAll(texts);
      });
      const shown = new Set(JSON.stringify(pages).match(/«\d+»/g));
      expect(marks.size).toBeGreaterThan(900);
      expect([...marks].filter(([mark]) => !shown.has(mark)).map(([, path]) => path)).toEqual([]);
    },
  );

  test.each(LANGUAGES)(
    "names every page and line once and leaves no slot of its own words open (%s)",
    async (language) => {
      const pages = await library(language);
      const ids = pages.flatMap(({ id, blocks }) => [
        id,
        ...blocks.flatMap(({ lines }) => lines.map((line) => `${id} ${line.id}`)),
      ]);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const sentences = pages.filter(({ id }) => id !== "sentences");
      expect(JSON.stringify(sentences)).not.toMatch(/undefined|NaN|\{\w+\}/);
    },
  );

  test("an aid that a stage names leads to a page or line that is there", async () => {
    const pages = await library("en");
    const { stages } = await loadTexts("en");
    const lost = stages
      .flatMap(({ aids }) => aids.map(({ tool }) => aidPlace(tool)))
      .filter(({ page, line }) => {
        const found = pages.find(({ id }) => id === page);
        return !found || (line && !found.blocks.some(({ lines }) => lines.some(({ id }) => id === line)));
      });
    expect(lost).toEqual([]);
  });
});

describe("search", () => {
  test("finds a line by words of it and of its page, whatever their case", async () => {
    const pages = await library("en");
    const places = (query: string) =>
      searchPages(pages, query).map(({ page, line }) => `${page.id} ${line?.id ?? ""}`.trim());
    expect(places("SPONSOR letter")).toContain("small-aids aid.F12");
    expect(places("sponsor")[0]).toBe("role-SPONSOR");
    expect(places("zebra")).toEqual([]);
    expect(places("   ")).toEqual([]);
  });

  test("finds Chinese without blanks between words, and full-width letters as half-width", async () => {
    const pages = await library("zh-CN");
    expect(searchPages(pages, "赞助者")[0]?.page.id).toBe("role-SPONSOR");
    expect(searchPages(pages, "ＣＲＭ").length).toBe(searchPages(pages, "crm").length);
  });
});
