import { describe, expect, test } from "vitest";
import { defuse, toCsv, toMarkdown } from "../../../src/ui/workspace/pipeline/model/exportTable";
import { filterDeals, noFilters } from "../../../src/ui/workspace/pipeline/model/filter";
import { groupLines } from "../../../src/ui/workspace/pipeline/model/group";
import { ratesFrom, toBase, unrated } from "../../../src/ui/workspace/pipeline/model/money";
import { sortDeals } from "../../../src/ui/workspace/pipeline/model/sort";
import { dealsOf, today } from "./deals";

const lately = { since: "2026-03-17", today };

describe("money", () => {
  const rates = ratesFrom({ base: "USD", units: { EUR: { rate: 1.2, on: "2026-06-01" } } }, []);
  test("is brought to the base currency by the rep's rate, and by no other", () => {
    expect(toBase(100, "EUR", rates)).toBeCloseTo(120);
    expect(toBase(100, "USD", rates)).toBe(100);
    expect(toBase(100, "GBP", rates)).toBeNull();
    expect(toBase(100, null, rates)).toBeNull();
    expect(unrated(["USD", "GBP", "EUR", "GBP", null], rates)).toEqual(["GBP"]);
  });
  test("has the currency of most deals as its base until the rep chooses one", () => {
    expect(ratesFrom({}, ["EUR", "USD", "EUR", null]).base).toBe("EUR");
    expect(ratesFrom({}, []).base).toBeNull();
  });
});

describe("the table", () => {
  const deals = dealsOf(40);
  test("sorts by any column, what isn't known last whichever way", () => {
    for (const desc of [false, true]) {
      const scores = sortDeals(deals, [{ id: "score", desc }]).map(({ score }) => score);
      const known = scores.filter((score) => score !== null);
      expect(scores.slice(known.length).every((score) => score === null)).toBe(true);
      expect(known).toEqual([...known].sort((a, b) => (desc ? b - a : a - b)));
    }
  });
  test("finds every word of a search, in whatever field and case", () => {
    const found = filterDeals(deals, "kim ACME", { ...noFilters, outcome: "" }, lately);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ owner, account }) => owner === "Kim Ode" && account === "Acme Bank")).toBe(true);
  });
  test("answers what wants attention", () => {
    const ids = (attention: string) =>
      filterDeals(deals, "", { ...noFilters, attention }, lately).map(({ key }) => Number(key.slice(-6)));
    expect(ids("slipped").every((at) => at % 9 === 2)).toBe(true);
    expect(ids("backwards").every((at) => at % 17 === 3)).toBe(true);
    expect(ids("slipped").length * ids("backwards").length * ids("stalled").length).toBeGreaterThan(0);
  });
  test("groups with count and sum, keeps the order inside, the unknown last, and folds", () => {
    const lines = groupLines(deals, "verified", new Set(["verified 1"]));
    const heads = lines.flatMap((line) => (line.kind === "group" ? [line] : []));
    expect(heads.map(({ value }) => value)).toEqual(["0", "1", "2", "3", "4", "5", ""]);
    expect(heads.reduce((sum, { count }) => sum + count, 0)).toBe(40);
    const folded = heads.find(({ value }) => value === "1");
    expect(lines).toHaveLength(heads.length + 40 - (folded?.count ?? 0));
  });
});

describe("what is shown goes out", () => {
  test("as CSV that no spreadsheet runs: formulas are text, figures stay figures", () => {
    for (const cell of ["=1+1", "+1", "-1", "@x", " =1", "\t=1", "＝1", "\r=1"])
      expect(defuse(cell)).toBe(`'${cell}`);
    expect(
      toCsv({
        heads: ["a", "b"],
        rows: [
          ['=HYPERLINK("x")', -5],
          ["x, y", null],
        ],
      }),
    ).toBe('\ufeffa,b\r\n"\'=HYPERLINK(""x"")",-5\r\n"x, y",\r\n');
  });
  test("as Markdown in which nothing of a name is markup", () => {
    expect(toMarkdown({ heads: ["Deal", "Sum"], rows: [["a | *b*\nc", 5]] }, [false, true])).toBe(
      "| Deal | Sum |\n| --- | ---: |\n| a \\| \\*b\\* c | 5 |\n",
    );
  });
});
