/** Dates as CRMs show them. A date whose order leaves a doubt stays text. */

/**
 * ISO `YYYY-MM-DD`, or null. Certain are: year first; the words of a month; points between (always day first);
 * a number over 12, or twice the same. Otherwise other dates of the page, written alike, must tell the order and
 * agree; without any, the page's language must name a region (or, English apart, a language) whose order is known
 * and which writes its dates with this sign. A time behind the date is left out. Two-digit years stay text.
 */
export function parseDate(text: string, language: string, otherDates: readonly string[] = []): string | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u00a0\u202f]/g, " ")
    .trim()
    .replace(/[,\s]+\d{1,2}:\d{2}.*$/, "");
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日.]?$/.exec(plain);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(plain);
  if (yearLast) {
    const [, one = "", sign = "", two = "", year] = yearLast;
    const order =
      sign === "." || Number(one) > 12
        ? "day"
        : Number(two) > 12 || one === two
          ? "month"
          : (orderIn(otherDates, sign) ?? orderOf(language, sign));
    if (!order || order === "unclear") return null;
    return order === "day" ? day(year, two, one) : day(year, one, two);
  }
  return withWords(plain, language);
}

/** `Nov 30, 2026`, `30. November 2026`, `30 de noviembre de 2026`: the month in English or the page's language. */
function withWords(text: string, language: string): string | null {
  const parts =
    /^(?:\p{L}+\.?,?\s+)?(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(?:de\s+)?(\d{4})$/u.exec(
      text,
    );
  if (!parts) return null;
  const [, before, wordAfter, wordBefore, after, year] = parts;
  const month = monthOf((wordAfter ?? wordBefore ?? "").toLowerCase(), language);
  return month ? day(year, month, before ?? after) : null;
}

function monthOf(word: string, language: string): string | null {
  for (const locale of new Set(["en", language || "en"])) {
    for (let month = 0; month < 12; month++) {
      for (const style of ["long", "short"] as const) {
        const shown = new Date(Date.UTC(2024, month, 15)).toLocaleDateString(
          isLocale(locale) ? locale : "en",
          { month: style, day: "numeric", timeZone: "UTC" },
        );
        if (
          shown
            .toLowerCase()
            .match(/\p{L}+/gu)
            ?.includes(word)
        )
          return String(month + 1);
      }
    }
  }
  return null;
}

/** The order that other dates with the same sign show by a number over 12; `unclear` when they contradict. */
function orderIn(dates: readonly string[], sign: string): "day" | "month" | "unclear" | null {
  const shown = new Set(
    dates.flatMap((date) => {
      const [, one, between, two] = /^(\d{1,2})([-/])(\d{1,2})\2/.exec(date.normalize("NFKC").trim()) ?? [];
      if (between !== sign) return [];
      if (Number(one) > 12) return ["day" as const];
      return Number(two) > 12 ? ["month" as const] : [];
    }),
  );
  if (shown.size > 1) return "unclear";
  return [...shown][0] ?? null;
}

function orderOf(language: string, sign: string): "day" | "month" | null {
  if (!isLocale(language) || !language || language.toLowerCase() === "en") return null;
  const parts = new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date());
  if (!parts.some((part) => part.type === "literal" && part.value.trim() === sign)) return null;
  const names = parts.map((part) => part.type);
  return names.indexOf("day") < names.indexOf("month") ? "day" : "month";
}

function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** A real day only. */
function day(year = "", month = "", date = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const made = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(iso) ? iso : null;
}
