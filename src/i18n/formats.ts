import type { Language } from "../method/vocabulary";

/** Days, money and figures as a language writes them. */
export function formatsOf(language: Language) {
  const dayFormat = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const shortDayFormat = new Intl.DateTimeFormat(language, {
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  });
  const momentFormat = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const monthFormat = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const asDate = (day: string) => new Date(`${day}T00:00:00Z`);
  return {
    /** `2026-06-15` → Jun 15, 2026 / 2026年6月15日 */
    day: (day: string) => dayFormat.format(asDate(day)),
    /** Milliseconds since 1970, in the reader's own time zone. */
    moment: (at: number) => momentFormat.format(at),
    shortDay: (day: string) => shortDayFormat.format(asDate(day)),
    /** The month of a day: June 2026 / 2026年6月 */
    month: (day: string) => monthFormat.format(asDate(day)),
    figure: (value: number) => figure.format(value),
    signed: (value: number) => signed.format(value),
    money: (amount: number, currency: string | null) =>
      new Intl.NumberFormat(language, {
        maximumFractionDigits: 0,
        ...(currency ? { style: "currency", currency } : {}),
      }).format(amount),
    /** Money where there is little room: $1.2M / US$120万 */
    shortMoney: (amount: number, currency: string | null) =>
      new Intl.NumberFormat(language, {
        notation: "compact",
        maximumSignificantDigits: 3,
        ...(currency ? { style: "currency", currency } : {}),
      }).format(amount),
    list: (parts: string[]) => new Intl.ListFormat(language, { type: "conjunction" }).format(parts),
  };
}

export type Formats = ReturnType<typeof formatsOf>;
