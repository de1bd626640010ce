import type { Language } from "../method/vocabulary";
import { dayIn } from "./dayIn";

/** Amounts of any currency, or of none. A formatter is slow to make: lists of thousands want the same few. */
function byCurrency(language: Language, options: Intl.NumberFormatOptions) {
  const made = new Map<string | null, Intl.NumberFormat>();
  return (amount: number, currency: string | null): string => {
    const known =
      made.get(currency) ??
      new Intl.NumberFormat(language, { ...options, ...(currency ? { style: "currency", currency } : {}) });
    made.set(currency, known);
    return known.format(amount);
  };
}

const known = new Map<Language, Formats>();

/** Days, money and figures as a language writes them: the same ones for all who ask. */
export function formatsOf(language: Language): Formats {
  const formats = known.get(language) ?? makeFormats(language);
  known.set(language, formats);
  return formats;
}

function makeFormats(language: Language) {
  const shortDayFormat = new Intl.DateTimeFormat(language, {
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  });
  const momentFormat = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const monthFormat = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const money = byCurrency(language, { maximumFractionDigits: 0 });
  const shortMoney = byCurrency(language, { notation: "compact", maximumSignificantDigits: 3 });
  const asDate = (day: string) => new Date(`${day}T00:00:00Z`);
  return {
    /** `2026-06-15` → Jun 15, 2026 / 2026年6月15日 */
    day: (day: string) => dayIn(language, day),
    /** Milliseconds since 1970, in the reader's own time zone. */
    moment: (at: number) => momentFormat.format(at),
    shortDay: (day: string) => shortDayFormat.format(asDate(day)),
    /** The month of a day: June 2026 / 2026年6月 */
    month: (day: string) => monthFormat.format(asDate(day)),
    figure: (value: number) => figure.format(value),
    signed: (value: number) => signed.format(value),
    money,
    /** Money where there is little room: $1.2M / US$120万 */
    shortMoney,
    list: (parts: string[]) => list.format(parts),
  };
}

export type Formats = ReturnType<typeof makeFormats>;
