import { describe, expect, test } from "vitest";
import { parseAmount, parsePercent } from "../../../src/crm/amounts";
import { parseDate } from "../../../src/crm/dates";

describe("amounts as CRMs show them", () => {
  test.each<[string, string, number | null, string | null]>([
    ["USD 1,200,000.00", "en-US", 1_200_000, "USD"],
    ["$1,200,000.00", "en-US", 1_200_000, "USD"],
    ["$1,200,000.00", "en-AU", 1_200_000, null],
    ["1.234,56 €", "de", 1234.56, "EUR"],
    ["1 234,56 €", "fr", 1234.56, "EUR"],
    ["EUR 400,000.00 (USD 440,000.00)", "en-US", 400_000, "EUR"],
    ["１２３", "ja", 123, null],
    ["12,34,567", "en-IN", 1_234_567, null],
    ["¥1,200,000", "en-US", 1_200_000, null],
    ["¥1,200,000", "zh-CN", 1_200_000, "CNY"],
    ["￥1,200,000", "ja", 1_200_000, "JPY"],
    ["CNY 8,500,000.00", "zh-CN", 8_500_000, "CNY"],
    ["(1,200)", "en-US", -1200, null],
    ["-1.200,50", "de", -1200.5, null],
    ["$1.2M", "en-US", 1_200_000, "USD"],
    ["850 万元", "zh-CN", 8_500_000, "CNY"],
    ["1.234", "de", 1234, null],
    ["1'234'567.50", "de-CH", 1_234_567.5, null],
    ["0.125", "en-US", 0.125, null],
    ["1\u202f234,56 €", "fr", 1234.56, "EUR"],
    ["￥１，２００，０００", "ja", 1_200_000, "JPY"],
    ["HK$1,000", "zh-HK", 1000, "HKD"],
    ["R$ 1.234,56", "pt-BR", 1234.56, "BRL"],
    ["₹12,34,567.00", "en-IN", 1_234_567, "INR"],
    ["($1,200.00)", "en-US", -1200, "USD"],
    ["1,5 Mio. €", "de", 1_500_000, "EUR"],
    ["3.4億円", "ja", 340_000_000, "JPY"],
    ["¥1,200,000", "zh-TW", 1_200_000, null],
    ["CHF 1’234’567.50", "de-CH", 1_234_567.5, "CHF"],
    ["1.234.567", "en-US", 1_234_567, null],
  ])("%s on a %s page", (text, language, value, currency) => {
    expect(parseAmount(text, language)).toEqual({ value, currency });
  });

  test.each([
    ["1.234", ""],
    ["1.234", "en-US"],
    ["1,23,45", "en-US"],
    ["1.234.56", "de"],
    ["about 100", "en-US"],
    ["100 apples", "en-US"],
    ["", "en-US"],
    ["N/A", "en-US"],
    ["10-20", "en-US"],
  ])("%s on a %j page stays text", (text, language) => {
    expect(parseAmount(text, language)).toBeNull();
  });

  test("percentages keep to 0 to 100", () => {
    expect(parsePercent("75%", "en-US")).toBe(75);
    expect(parsePercent("7,5 %", "de")).toBe(7.5);
    expect(parsePercent("120%", "en-US")).toBeNull();
  });
});

describe("dates as CRMs show them", () => {
  test.each([
    ["2026/11/30", "zh-CN", "2026-11-30"],
    ["30.11.2026", "de", "2026-11-30"],
    ["11/30/2026", "", "2026-11-30"],
    ["30/11/2026", "", "2026-11-30"],
    ["03/04/2026", "en-US", "2026-03-04"],
    ["03/04/2026", "en-GB", "2026-04-03"],
    ["03/04/2026", "fr", "2026-04-03"],
    ["03/03/2026", "", "2026-03-03"],
    ["2026年11月3日", "ja", "2026-11-03"],
    ["Nov 30, 2026", "en-US", "2026-11-30"],
    ["30. November 2026", "de", "2026-11-30"],
    ["30 de noviembre de 2026", "es", "2026-11-30"],
    ["3/4/2026, 10:30 AM", "en-US", "2026-03-04"],
    ["03-04-2026", "nl", "2026-04-03"],
    ["２０２６年１１月３日", "zh-CN", "2026-11-03"],
    ["2026. 11. 3.", "ko", "2026-11-03"],
    ["3 nov. 2026", "fr", "2026-11-03"],
    ["3 de novembro de 2026", "pt-BR", "2026-11-03"],
    ["Di., 3. November 2026", "de", "2026-11-03"],
  ])("%s on a %j page", (text, language, iso) => {
    expect(parseDate(text, language)).toBe(iso);
  });

  test.each([
    ["03/04/2026", ""],
    ["03/04/2026", "en"],
    ["03/04/26", "en-US"],
    ["31/02/2026", "fr"],
    ["2026-02-30", "en-US"],
    ["soon", "en-US"],
    ["99/99/9999", "xx-invalid-locale-"],
    // German writes points: a page with strokes follows somebody else's order.
    ["03/04/2026", "de"],
    ["04-03-2026", "en-US"],
  ])("%s on a %j page stays text", (text, language) => {
    expect(parseDate(text, language)).toBeNull();
  });

  describe("and other dates of the page tell the order", () => {
    test.each<[string, string[], string | null]>([
      ["en-US", ["25/12/2025"], "2026-04-03"],
      ["", ["25/12/2025, 14:05"], "2026-04-03"],
      ["", ["12/25/2025 9:00 AM"], "2026-03-04"],
      ["en-GB", ["12/25/2025"], "2026-03-04"],
      // None that tells: the language does, or nobody.
      ["", ["01/02/2026"], null],
      ["fr", ["01/02/2026"], "2026-04-03"],
      // They contradict, or are written otherwise.
      ["en-US", ["25/12/2025", "12/25/2025"], null],
      ["", ["25.12.2025", "2025-12-25", "25-12-2025"], null],
    ])("03/04/2026 on a %j page beside %j", (language, otherDates, iso) => {
      expect(parseDate("03/04/2026", language, otherDates)).toBe(iso);
    });

    test("but never against what the date itself says", () => {
      expect(parseDate("11/30/2026", "", ["25/12/2025"])).toBe("2026-11-30");
    });
  });
});
